import { expect, it } from 'vitest'
import { newsSince, pageAfter } from '../../lib/news.ts'

const news = [
  { version: '0.9.0', message: 'news.title' },
  { version: '0.10.0', message: 'news.title' },
] as const

it('tells what is newer than the version before, by number and not by letter', () => {
  expect(newsSince('0.9.0', news).map(({ version }) => version)).toEqual(['0.10.0'])
  expect(newsSince('0.9', news).map(({ version }) => version)).toEqual(['0.10.0'])
  expect(newsSince('0.10.0', news)).toEqual([])
  expect(newsSince('1.0.0', news)).toEqual([])
})

it('shows a page after the installation, after an update only with news, and never otherwise', () => {
  expect(pageAfter('install', undefined, news)).toBe('/welcome.html')
  expect(pageAfter('update', '0.9.0', news)).toBe('/welcome.html?news=0.9.0')
  expect(pageAfter('update', '0.10.0', news)).toBeNull()
  expect(pageAfter('browser_update', '0.9.0', news)).toBeNull()
})
