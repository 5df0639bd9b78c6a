// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { showBoard } from './notice-board.tsx'

type Heard = (changes: object) => void
// Of the browser only its storage is here.
const { kept, listeners, browser } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {}
  const listeners = new Set<Heard>()
  const onChanged = {
    addListener: (heard: Heard) => listeners.add(heard),
    removeListener: (heard: Heard) => listeners.delete(heard),
  }
  return { kept, listeners, browser: { storage: { local: { get: async () => ({ ...kept }), onChanged } } } }
})
vi.mock('../../../lib/browser.ts', () => ({ browser }))
const { Shortcuts } = await import('../../../entrypoints/library/Shortcuts.tsx')

let undone: string[] = []

/** Shows a board on which three things were done, which can be undone; and has the keys listened for. */
async function showUsedBoard() {
  const notices = await showBoard(<Shortcuts go={() => undefined} onHelp={() => undone.push('help')} />)
  await expect.poll(() => listeners.size).toBe(1)
  for (const name of ['one', 'two', 'three']) notices.done(name, async () => undone.push(name))
  await expect.poll(() => document.body.textContent).toContain('three')
  return notices
}

const press = (key: string, repeat = false) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true }))

/** Resolves once a step was taken back. */
const isDone = () => expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe('Undone.')

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => {
  render(null, document.body)
  for (const key of Object.keys(kept)) delete kept[key]
  undone = []
})

it('a key that is held down undoes one step', async () => {
  await showUsedBoard()
  press('u')
  for (let time = 0; time < 5; time++) press('u', true)
  await isDone()
  expect(undone).toEqual(['three'])
  press('u')
  await expect.poll(() => undone).toEqual(['three', 'two'])
})

it('a double press on Undo undoes one step', async () => {
  await showUsedBoard()
  const button = () => document.querySelector('button')
  button()?.click()
  await expect.poll(button).toBeNull()
  await isDone()
  expect(undone).toEqual(['three'])
})

it('single keys are turned off and on in the settings', async () => {
  kept['settings.singleKeys'] = false
  await showUsedBoard()
  press('u')
  press('?')
  expect(undone).toEqual([])
  kept['settings.singleKeys'] = true
  for (const heard of listeners) heard({ 'settings.singleKeys': {} })
  await expect.poll(() => press('?') && undone).toContain('help')
})

const says = (text: string) =>
  expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe(text)

/** A large change of things called by letters, whose portions and end are given from outside. */
function largeChange() {
  const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let tell: (changed: readonly string[]) => void = () => undefined
  return {
    begun: begun.promise,
    end,
    tell: (...changed: string[]) => tell(changed),
    change: {
      make: (told: typeof tell) => {
        tell = told
        begun.resolve()
        return end.promise
      },
      message: (count: number) => `${count} of them.`,
      undo: async (changed: readonly string[]) => undone.push(...changed),
    },
  }
}

it('says that it is still at work where a large change or its undoing takes long, and then what came of it', async () => {
  const notices = await showUsedBoard()
  const { change, tell, end } = largeChange()
  const undoing = Promise.withResolvers<void>()
  void notices.changeMany({ ...change, undo: () => undoing.promise })
  await says('Still at work…')
  tell('a', 'b')
  end.resolve()
  await says('2 of them.Undo')
  document.querySelector('button')?.click()
  await says('Still at work…')
  undoing.resolve()
  await isDone()
})

it('a notice stays while something in it has the focus, and goes in time once that is gone', async () => {
  const notices = await showUsedBoard()
  vi.useFakeTimers()
  const pass = () => act(() => void vi.advanceTimersByTime(12_000))
  await act(() => notices.done('Four', async () => undefined))
  document.querySelector('button')?.focus()
  await pass()
  expect(document.body.textContent).toContain('Four')
  await act(() => notices.done('Five'))
  await pass()
  expect(document.body.textContent).toBe('')
  vi.useRealTimers()
})

it('undo means the large change that is being made, however long it takes and however often it is asked for', async () => {
  const notices = await showUsedBoard()
  const { change, begun, tell, end } = largeChange()
  void notices.changeMany(change)
  await begun
  tell('a')
  vi.useFakeTimers()
  void notices.undoLast()
  void notices.undoLast()
  await vi.advanceTimersByTimeAsync(60_000)
  void notices.undoLast()
  expect(undone).toEqual([])
  vi.useRealTimers()
  tell('b')
  end.resolve()
  await isDone()
  expect(undone).toEqual(['a', 'b'])
  void notices.undoLast()
  await expect.poll(() => undone).toEqual(['a', 'b', 'three'])
})

it('undo means no earlier step where the large change that is being made comes to nothing', async () => {
  const notices = await showUsedBoard()
  const { change, end } = largeChange()
  const making = notices.changeMany(change)
  const undoing = notices.undoLast()
  end.reject(new Error('The disk is gone'))
  await making
  await undoing
  expect(document.querySelector('[role=alert]')?.textContent).toContain('The disk is gone')
  expect(undone).toEqual([])
})

it('what a large change has done before it fails is said with the failure, and can be undone', async () => {
  const notices = await showUsedBoard()
  const { change, begun, tell, end } = largeChange()
  const making = notices.changeMany(change)
  await begun
  tell('a', 'b')
  tell('c')
  end.reject(new Error('The disk is gone'))
  await making
  await expect.poll(() => document.querySelector('[role=alert] p')?.textContent).toContain('The disk is gone')
  expect(document.querySelector('[role=alert] p')?.textContent).toMatch(/^3 of them\. /)
  document.querySelector<HTMLButtonElement>('[role=alert] button')?.click()
  await isDone()
  expect(undone).toEqual(['a', 'b', 'c'])
})
