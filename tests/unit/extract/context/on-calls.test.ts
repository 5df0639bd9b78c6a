import { expect, it } from 'vitest'
import { isOnCalls } from '../../../../lib/extract/context/on-calls.ts'
import { heading, readingOf } from '../reading.ts'

const headed = (...texts: readonly string[]) => readingOf(texts.map(heading)).page

it('knows a page with a heading for each call', () => {
  expect(isOnCalls(headed('Notes from 2031-05-04', 'Notes from 2031-05-18'))).toBe(true)
  expect(isOnCalls(headed('Minutes of 4 May 2031', 'Next call: 18 May 2031'))).toBe(false)
  expect(isOnCalls(headed('Version 1.2 (4 May 2031)', 'Version 1.3 (8 June 2031)'))).toBe(false)
})

it('takes days alone only where they are known to be those of minutes', () => {
  const days = headed('4 May 2031', '8 June 2031')
  expect(isOnCalls(days)).toBe(false)
  expect(isOnCalls(days, true)).toBe(true)
})

it.each([
  'Release notes, ',
  'Call for papers, ',
  'Next meeting: ',
  'Approval of minutes, ',
  'WG last call, ',
])('takes no calls from headings such as "%s"', (words) => {
  expect(isOnCalls(headed(`${words}4 May 2031`, `${words}18 May 2031`))).toBe(false)
})
