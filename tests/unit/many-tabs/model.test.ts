import { expect, it } from 'vitest'
import {
  countStates,
  isWorthAnotherTry,
  newRun,
  renewed,
  type TabState,
  withEntry,
} from '../../../lib/many-tabs/model.ts'

const STATES: TabState[] = ['saved', 'reading', 'waiting', 'failed', 'notIetf', 'failed']

/** A run that was left with one tab in each of STATES. */
function left() {
  const tabs = STATES.map((_, index) => ({ id: index + 1, title: `Tab ${index + 1}` }))
  return STATES.reduce((run, state, index) => withEntry(run, index, { state }), newRun(tabs))
}

const statesOf = (run: ReturnType<typeof left>) => run.entries.map(({ state }) => state)

it('begins with every tab waiting', () => {
  const run = newRun([
    { id: 7, title: 'Minutes' },
    { id: 9, title: '' },
  ])
  expect(run.phase).toBe('working')
  expect(run.entries.map(({ tabId, title, state }) => [tabId, title, state])).toEqual([
    [7, 'Minutes', 'waiting'],
    [9, '', 'waiting'],
  ])
})

it('goes on with what was waiting or being read, and leaves what is done', () => {
  const run = renewed({ ...left(), phase: 'cancelled' })
  expect(run.phase).toBe('working')
  expect(statesOf(run)).toEqual(['saved', 'waiting', 'waiting', 'failed', 'notIetf', 'failed'])
})

it('tries again what may go better, and nothing that cannot', () => {
  const failed = withEntry(withEntry(left(), 3, { reason: 'loading' }), 5, { reason: 'closed' })
  expect(statesOf(renewed(failed, isWorthAnotherTry))[3]).toBe('waiting')
  expect(renewed(failed, isWorthAnotherTry).entries[3]?.reason).toBeNull()
  expect(statesOf(renewed(failed, isWorthAnotherTry))[5]).toBe('failed')
})

it('counts the tabs in each state', () => {
  expect(countStates(left())).toEqual({
    waiting: 1,
    reading: 1,
    saved: 1,
    updated: 0,
    unchanged: 0,
    notIetf: 1,
    failed: 2,
  })
})

it('changes one entry and no other', () => {
  const before = left()
  const after = withEntry(before, 1, { title: 'New' })
  expect(before.entries[1]?.title).toBe('Tab 2')
  expect(after.entries.filter((entry, index) => entry !== before.entries[index])).toEqual([
    { ...before.entries[1], title: 'New' },
  ])
})
