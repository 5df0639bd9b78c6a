// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NoteField } from '../../../entrypoints/popup/NoteField.tsx'

const { sendMessage } = vi.hoisted(() => ({
  sendMessage: vi.fn<(message: { given: unknown[] }) => Promise<unknown>>(),
}))
vi.mock('../../../lib/browser.ts', () => ({
  browser: { runtime: { sendMessage }, extension: { inIncognitoContext: false } },
}))

const stored = () => sendMessage.mock.calls.map(([{ given }]) => given[1])
const open = () => render(<NoteField id="id" note="" />, document.body)
/** Long enough for whatever is drawn, and shorter than a pause in writing. */
const aMoment = () => vi.advanceTimersByTimeAsync(100)
const aPause = () => vi.advanceTimersByTimeAsync(1000)
const write = async (text: string) => {
  const field = document.querySelector('textarea')
  if (!field) throw new Error('There is no field')
  for (let length = 1; length <= text.length; length += 1) {
    field.value = text.slice(0, length)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await aMoment()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  render(null, document.body)
  localStorage.clear()
  sendMessage.mockReset().mockResolvedValue({ answer: true })
})
afterEach(() => vi.useRealTimers())

it('stores a note once, in a pause of writing, and not with every key', async () => {
  open()
  await write('knots')
  expect(stored()).toEqual([])
  await aPause()
  expect(stored()).toEqual(['knots'])
  expect(localStorage).toHaveLength(0)
})

it('stores at once what was written when the page is left', async () => {
  open()
  await write('knots')
  window.dispatchEvent(new Event('pagehide'))
  await aMoment()
  expect(stored()).toEqual(['knots'])
})

it('stores at the next opening what a page that died had not', async () => {
  localStorage.setItem('draft:note:id', '"knots"')
  open()
  await aMoment()
  expect(document.querySelector('textarea')?.value).toBe('knots')
  expect(stored()).toEqual(['knots'])
  expect(localStorage).toHaveLength(0)
})

it('keeps as a draft what was written on a summary that was deleted meanwhile', async () => {
  sendMessage.mockResolvedValue({ answer: false })
  open()
  await write('knots')
  await aPause()
  expect(localStorage.getItem('draft:note:id')).toBe('"knots"')
})

it('keeps as a draft what could not be stored', async () => {
  sendMessage.mockResolvedValue({ failure: { name: 'StorageFullError', message: 'full' } })
  open()
  await write('knots')
  await aPause()
  expect(document.querySelector('[role=alert]')).not.toBeNull()
  expect(localStorage.getItem('draft:note:id')).toBe('"knots"')
})

it('keeps what is written while an earlier state of it is being stored', async () => {
  const stored = Promise.withResolvers<unknown>()
  sendMessage.mockReturnValueOnce(stored.promise)
  open()
  await write('knots')
  await aPause()
  await write('knots hold')
  stored.resolve({ answer: true })
  await aMoment()
  expect(localStorage.getItem('draft:note:id')).toBe('"knots hold"')
})
