import { expect, it, vi } from 'vitest'

// The polyfill refuses to be loaded outside of an extension; what is tested here asks nothing of the browser.
vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))
const { isOn, siteFrom } = await import('../../../lib/watch/sites.ts')

it.each([
  ['example.org', 'example.org'],
  ['  notes.example.org ', 'notes.example.org'],
  ['www.example.org', 'example.org'],
  ['HTTPS://WWW.Example.ORG:8443/minutes?x#y', 'example.org'],
  ['http://example.org', 'example.org'],
  ['example.org/minutes', 'example.org'],
  ['ada@example.org', 'example.org'],
  ['127.0.0.1', '127.0.0.1'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('takes "%s" for the site %s', (text, site) => {
  expect(siteFrom(text)).toBe(site)
})

it.each([
  '',
  '   ',
  'localhost',
  'two words',
  '*.example.org',
  'https://',
  'javascript:alert(1)',
  'ftp://a.b',
])('finds no site in "%s"', (text) => {
  expect(siteFrom(text)).toBeNull()
})

it.each([
  ['https://example.org/minutes', true],
  ['http://www.example.org/', true],
  ['https://notes.other.example/x', true],
  ['https://www.notes.other.example/x', false],
  ['https://notes.example.org/', false],
  ['https://example.org.evil.example/', false],
  ['about:blank', false],
  ['', false],
])('tells whether %s is on a watched site: %s', (address, expected) => {
  expect(isOn(['example.org', 'notes.other.example'], address)).toBe(expected)
})
