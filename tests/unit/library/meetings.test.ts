import { beforeEach, expect, it } from 'vitest'
import { readMeetings } from '../../../entrypoints/library/meetings.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { day, emptyDatabase, extraction } from '../store/support.ts'

const about = (page: string, name: string, number: number | null, start: string | null = null) =>
  saveExtraction(extraction(page, { meeting: { name, number, place: null, start, end: start } }), day(1))
const latest = async () => (await readMeetings()).latest?.label ?? null

beforeEach(emptyDatabase)

it('there is no latest of no meetings', async () => {
  expect(await readMeetings()).toEqual({ all: [], latest: null })
})

it('the latest meeting is the one held last, not the one that most pages are about', async () => {
  await about('a', 'Loom interim', null, '2031-02-03')
  await about('b', 'Loom interim', null, '2031-02-03')
  await about('c', 'Yarn workshop', null, '2031-05-06')
  expect(await latest()).toBe('Yarn workshop')
  await about('d', 'IETF 139', 139)
  await about('e', 'IETF 140', 140)
  expect(await latest()).toBe('IETF 140')
})

it('the latest is not the next meeting, which a single page announces', async () => {
  await about('a', 'IETF 138', 138)
  await about('b', 'IETF 138', 138)
  await about('c', 'IETF 139', 139)
  await about('d', 'IETF 139', 139)
  await about('e', 'IETF 139', 139)
  await about('f', 'IETF 140', 140)
  expect(await latest()).toBe('IETF 139')
  await about('g', 'IETF 140 Yarn side meeting', 140)
  expect(await latest()).toBe('IETF 140')
})

it('where nobody knows when, it is the one that most pages are about', async () => {
  await about('a', 'Yarn workshop', null)
  await about('b', 'Loom interim', null)
  await about('c', 'Loom interim', null)
  expect(await latest()).toBe('Loom interim')
})

it('the latest is found by whichever spelling of its name is offered', async () => {
  await about('a', 'Loom Interim', null, '2031-02-03')
  await about('b', 'loom interim', null, '2031-05-06')
  expect(await latest()).toBe('Loom Interim')
})
