// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { type Selection, useSelection } from '../../../entrypoints/library/use-selection.ts'
import { parseQuery } from '../../../lib/store/search/query.ts'

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))

const everything = parseQuery('')
let selection: Selection
const View = ({ query, numbers }: { query: typeof everything; numbers: number[] }) => {
  selection = useSelection({ query, hits: { numbers: Uint32Array.from(numbers), complete: true } })
  return null
}
/** The list shows these, as hits of `query`. */
const show = (numbers: number[], query = everything) =>
  act(() => render(<View query={query} numbers={numbers} />, document.body))
const press = (number: number, { isSelected = true, isRange = false } = {}) =>
  act(() => selection.onSelect(number, isSelected, isRange))

beforeEach(() => render(null, document.body))

it('holds what is pressed, with Shift all from the last one on, in the order of the list', async () => {
  await show([7, 3, 9, 1])
  await press(9)
  await press(7, { isRange: true })
  expect(selection.numbers).toEqual([7, 3, 9])
  await press(3, { isSelected: false })
  expect(selection.numbers).toEqual([7, 9])
})

it('reaches from the first row on, too, and lets go of a range as it takes one', async () => {
  await show([7, 3, 9, 1])
  await press(7)
  await press(9, { isRange: true })
  expect(selection.numbers).toEqual([7, 3, 9])
  await press(3, { isSelected: false, isRange: true })
  expect(selection.numbers).toEqual([7])
})

it('is of one query: with another one nothing is selected', async () => {
  await show([7, 3, 9])
  await press(9)
  await show([9, 1], parseQuery('loom'))
  expect(selection.numbers).toEqual([])
  await press(1)
  await show([7, 3, 9])
  expect(selection.numbers).toEqual([])
})

it('begins no range at what was pressed under another query', async () => {
  await show([7, 3, 9])
  await press(7)
  await show([7, 3, 9, 1], parseQuery('loom'))
  await press(9, { isRange: true })
  expect(selection.numbers).toEqual([9])
})

it('reaches nothing that is not found any more', async () => {
  await show([7, 3, 9])
  await press(3)
  await press(9)
  await show([7, 9])
  expect(selection.numbers).toEqual([9])
})
