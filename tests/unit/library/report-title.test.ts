import { expect, it } from 'vitest'
import { reportTitle } from '../../../entrypoints/library/report-title.ts'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { summary } from '../../support/summary.ts'

await loadMessages(['en'], ['popup', 'library'])

const at = (number: number) =>
  summary({ meeting: { name: `IETF ${number}`, number, place: null, start: null, end: null } })

it('names the one meeting, whatever was searched for', () => {
  expect(reportTitle([at(140), at(140)], 'group:loom')).toBe('Trip report: IETF 140')
})

it('names three meetings of a selection at most', () => {
  expect(reportTitle([at(140), at(139), at(138)], '')).toBe('Trip report: IETF 140, IETF 139, IETF 138')
  expect(reportTitle([140, 139, 138, 137, 136].map(at), '')).toBe(
    'Trip report: IETF 140, IETF 139, IETF 138, …',
  )
})

it.each([
  ['group:loom', 'loom'],
  ['tag:"to read"', 'to read'],
  ['meeting:"IETF 140"', 'IETF 140'],
  ['meeting:140', 'meeting:140'],
  ['-tag:later', '-tag:later'],
  ['group:loom has:open', 'group:loom has:open'],
  ['rfc:9999', 'rfc:9999'],
  ['Knots', 'Knots'],
])('of several meetings says what was searched for: %s', (query, words) => {
  expect(reportTitle([at(140), at(139)], query)).toBe(`Trip report: ${words}`)
  expect(reportTitle([], query)).toBe(`Trip report: ${words}`)
})

it('has the punctuation of the language, and no space where it has none', async () => {
  await loadMessages(['ja'], ['popup', 'library'])
  expect(reportTitle([at(140)], '')).toBe('出張報告：IETF 140')
})
