import { expect, it } from 'vitest'
import { pageIdentity } from '../../../lib/links/page-identity.ts'

const DOCUMENT = 'https://datatracker.ietf.org/doc/minutes-140-loom-203102021000'

it.each([
  `${DOCUMENT}/`,
  `${DOCUMENT}-01/`,
  `${DOCUMENT}/01/`,
  `${DOCUMENT}-00.txt`,
  'HTTPS://DataTracker.ietf.org:443/doc/minutes-140-loom-203102021000-02.md',
])('is the same for every revision of a document: %s', (address) => {
  expect(pageIdentity(address)).toBe(DOCUMENT)
})

it.each([
  ['https://datatracker.ietf.org/doc/minutes-interim-2031-loom-01', 'minutes that end in their number'],
  ['https://datatracker.ietf.org/meeting/agenda?show=loom', 'a query'],
  ['https://weaving.example/doc/minutes-140-loom-01', 'another site'],
  ['https://notdatatracker.ietf.org/doc/minutes-140-loom-01', 'a host that ends like it'],
  ['https://datatracker.ietf.org.example/doc/minutes-140-loom-01', 'a host that begins like it'],
  ['https://xn--datatrcker-k8e.ietf.org/doc/minutes-140-loom-01', 'a host that looks like it'],
])('is the whole address %s of %s', (address) => {
  expect(pageIdentity(address)).toBe(address)
})

it('is one however an address is written', () => {
  expect(pageIdentity('HTTPS://Weaving.example:443/loom')).toBe('https://weaving.example/loom')
  expect(pageIdentity('no address')).toBe('no address')
})

it('is never shared by two sites, however their addresses are written', () => {
  expect(pageIdentity('https://datatr\u0430cker.ietf.org/doc/loom-01')).not.toContain('//datatracker')
  expect(pageIdentity('https://datatracker.ietf.org@weaving.example/doc/loom-01')).toContain('-01')
})
