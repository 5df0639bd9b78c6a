// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { showBoard } from './notice-board.tsx'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => render(null, document.body))

/** What is hidden and shown on a page, each change of it once `letGo` is called. */
function shelf() {
  const held: (() => void)[] = []
  const state = { hidden: new Set(['a', 'b']) }
  const hold = () => new Promise<void>((resolve) => held.push(resolve))
  const hide = async (letters: readonly string[]) => {
    await hold()
    for (const letter of letters) state.hidden.add(letter)
  }
  const showAll = {
    make: async (tell: (shown: readonly string[]) => void) => {
      await hold()
      tell([...state.hidden])
      state.hidden.clear()
    },
    message: (count: number) => `${count} shown.`,
    undo: hide,
  }
  return { state, showAll, letGo: () => held.shift()?.(), waiting: () => held.length }
}

/** Lets go of what is held, the first one first, until all of `work` is done. */
async function finish(letGo: () => void, ...work: Promise<void>[]): Promise<void> {
  const isDone = Promise.all(work).then(() => true)
  await expect.poll(() => letGo() ?? Promise.race([isDone, null])).toBe(true)
}

const said = () => document.querySelector('[role=status]')?.textContent

it('a change that is asked for while the last one is undone comes after that', async () => {
  const { changeMany, undoLast } = await showBoard()
  const { state, showAll, letGo } = shelf()
  await finish(letGo, changeMany(showAll), undoLast(), changeMany(showAll))
  expect([...state.hidden]).toEqual([])
  await expect.poll(said).toBe('2 shown.Undo')
})

it('a change that is asked for twice, and has nothing left to do, leaves what is said of the first', async () => {
  const { changeMany } = await showBoard()
  const { showAll, letGo } = shelf()
  await finish(letGo, changeMany(showAll), changeMany(showAll))
  await expect.poll(said).toBe('2 shown.Undo')
  await finish(letGo, changeMany(showAll))
  await expect.poll(said).toBe('0 shown.')
})

it('undo of a change that is done, while the same one asked for again has still to find nothing left to do, undoes it', async () => {
  const { changeMany, undoLast } = await showBoard()
  const { state, showAll, letGo, waiting } = shelf()
  const [first, again] = [changeMany(showAll), changeMany(showAll)]
  await expect.poll(waiting).toBe(2)
  letGo()
  await first
  await expect.poll(said).toBe('2 shown.Undo')
  await finish(letGo, undoLast(), again)
  expect([...state.hidden]).toEqual(['a', 'b'])
})
