// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { FileDrop } from '../../../components/library/FileDrop.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const onFiles = vi.fn<(files: File[]) => void>()
const LOOM = new File([''], 'loom.json')

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => {
  onFiles.mockClear()
  act(() => render(<FileDrop onFiles={onFiles} />, document.body))
})

/** Drags over the page, or drops on it, beside the field; says whether the browser was kept from doing what it does. */
async function drag(type: string, types = ['Files'], files = [LOOM]): Promise<boolean> {
  const event = new Event(type, { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types, files }, relatedTarget: null })
  await act(() => void document.body.dispatchEvent(event))
  return event.defaultPrevented
}
const isMarked = () => document.querySelector('.file-drop.over') !== null

it('takes a file that is dropped beside it: the browser would open it in place of the page', async () => {
  expect(await drag('dragover')).toBe(true)
  expect(isMarked()).toBe(true)
  expect(await drag('drop')).toBe(true)
  expect(isMarked()).toBe(false)
  expect(onFiles.mock.calls).toEqual([[[LOOM]]])
})

it('is no longer marked once a file is dragged off the page', async () => {
  await drag('dragover')
  await drag('dragleave')
  expect(isMarked()).toBe(false)
})

it('leaves words that are dragged into a field to the browser', async () => {
  expect(await drag('dragover', ['text/plain'], [])).toBe(false)
  expect(await drag('drop', ['text/plain'], [])).toBe(false)
  expect(isMarked()).toBe(false)
  expect(onFiles).not.toHaveBeenCalled()
})

it('takes no more files once it is gone', async () => {
  act(() => render(null, document.body))
  expect(await drag('drop')).toBe(false)
  expect(onFiles).not.toHaveBeenCalled()
})
