// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }))
const { default: script } = await import('../../../entrypoints/watch-script.ts')

const refuse = () => {
  throw new Error('Extension context invalidated.')
}

it.each([
  ['refuses at once, as Chromium does after an update', refuse],
  ['fails', () => Promise.reject(new Error('Could not establish connection'))],
])('the console of a watched page says nothing where telling the background %s', async (_, send) => {
  sendMessage.mockImplementationOnce(send)
  expect(() => script.main()).not.toThrow()
  expect(sendMessage).toHaveBeenCalled()
  // A rejection that nobody handles fails the run.
  await new Promise((resolve) => setTimeout(resolve))
})
