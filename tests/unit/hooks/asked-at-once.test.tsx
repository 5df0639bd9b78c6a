// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { useStored } from '../../../entrypoints/popup/use-stored.ts'
import { useLive } from '../../../lib/hooks/use-live.ts'

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))

// What is typed would otherwise wait for a frame of the screen before anybody looks for it.
it.each([
  ['the store', useLive],
  ['the background', useStored],
])('asks %s before the next frame', async (_, useAnswer) => {
  const question = vi.fn(async () => 'answer')
  const Asking = () => <p>{useAnswer(question, []).state}</p>
  render(<Asking />, document.createElement('div'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(question).toHaveBeenCalledOnce()
})
