import { beforeEach, expect, it, vi } from 'vitest'
import {
  keepWishes,
  onlySections,
  readWishes,
  withTitle,
} from '../../../entrypoints/library/report-wishes.ts'
import { ALL_SECTIONS, REPORT_PRESETS } from '../../../lib/export/trip-report.ts'
import { MemoryStorage } from '../../support/memory-storage.ts'

beforeEach(() => void vi.stubGlobal('localStorage', new MemoryStorage()))

it('what is wanted of reports is kept', () => {
  const usual = readWishes()
  expect(usual).toMatchObject({ order: ALL_SECTIONS, leftOut: [], highlightsPerPage: 5 })
  const wishes = { ...usual, ...onlySections(['actions', 'outcomes']), highlightsPerPage: null }
  keepWishes(wishes)
  expect(readWishes()).toEqual(wishes)
  expect(wishes.order.slice(0, 2)).toEqual(['actions', 'outcomes'])
  expect(wishes.order.toSorted()).toEqual(ALL_SECTIONS.toSorted())
})

it('what is kept of another version, or is none, is passed over', () => {
  const usual = readWishes()
  for (const kept of [
    '{"order":["facts","weather"]}',
    '{"order":null}',
    '{"leftOut":7}',
    '{"titles":null}',
    'null',
    '[',
    '7',
  ]) {
    localStorage.setItem('report-wishes', kept)
    expect(readWishes()).toEqual(usual)
  }
})

it('each preset is all of its sections, and leaves the others out', () => {
  for (const { sections } of REPORT_PRESETS) {
    const { order, leftOut } = onlySections(sections)
    expect(order.filter((section) => !leftOut.includes(section))).toEqual(sections)
  }
})

it('a title is that of one report, and the oldest are forgotten', () => {
  let titles = withTitle({}, '#/report?q=0', 'Nought')
  for (let count = 1; count <= 20; count++)
    titles = withTitle(titles, `#/report?q=${count}`, `Title ${count}`)
  expect(Object.keys(titles)).toHaveLength(20)
  expect(titles['#/report?q=0']).toBeUndefined()
  expect(withTitle(titles, '#/report?q=20', '')['#/report?q=20']).toBeUndefined()
})
