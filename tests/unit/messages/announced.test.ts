/** Pages in Firefox's private windows do not hear what the background announces to the others. */
import { expect, it, vi } from 'vitest'

const sendMessage = vi.fn<() => Promise<unknown>>(async () => ({ answer: null }))
const tellChanged = vi.fn()
const extension = vi.hoisted(() => ({ inIncognitoContext: true }))
vi.mock('../../../lib/browser.ts', () => ({ browser: { runtime: { sendMessage }, extension } }))
vi.mock('../../../lib/store/changed.ts', () => ({ tellChanged }))
const { ask } = await import('../../../lib/messages/index.ts')

it('in a private window, a change is announced by the page that asked for it, and a reading is not', async () => {
  await ask('read', 'id')
  expect(tellChanged).not.toHaveBeenCalled()
  await ask('setNote', 'id', 'a note')
  expect(tellChanged).toHaveBeenCalledOnce()
})

it('in an ordinary window, the background alone announces it', async () => {
  tellChanged.mockClear()
  extension.inIncognitoContext = false
  await ask('setNote', 'id', 'a note')
  expect(tellChanged).not.toHaveBeenCalled()
})

it('a background that gives no answer is told of', async () => {
  sendMessage.mockResolvedValueOnce(undefined)
  await expect(ask('read', 'id')).rejects.toThrow('did not answer "read"')
})
