import { expect, it } from 'vitest'
import { belowFloors, raisedFloors } from '../../../scripts/eval/floors.ts'

const rows = [
  { metric: 'drafts', value: 0.9 },
  { metric: 'roles', value: null },
  { metric: 'title', value: 1 },
]

it('holds what is at its floor or above, and what has none', () => {
  expect(belowFloors(rows, { drafts: 0.9, roles: 0 })).toEqual([])
})

it.each([
  [{ drafts: 0.901, title: 1 }, 'drafts fell to 0.9, below its floor of 0.901'],
  [{ roles: 0.1 }, 'roles fell to null, below its floor of 0.1'],
  [{ owners: 0 }, 'owners has a floor in tests/floors.json and was not measured'],
])('%j is not held', (floors, sentence) => {
  expect(belowFloors(rows, floors)).toEqual([sentence])
})

it('floors rise to what was reached; none is lowered, and none is lost', () => {
  expect(raisedFloors(rows, { owners: 0.5, drafts: 0.8, title: 0.9, roles: 0.4 })).toEqual({
    owners: 0.5,
    drafts: 0.9,
    title: 1,
    roles: 0.4,
  })
  expect(raisedFloors(rows, { drafts: 0.95 })).toEqual({ drafts: 0.95, title: 1, roles: 0 })
})
