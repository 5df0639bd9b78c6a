// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { newRun, renewed } from '../../../lib/many-tabs/model.ts'

// The polyfill refuses to be loaded outside of an extension, and Node has no locks.
const { session } = vi.hoisted(() => {
  type Listener = (changes: Record<string, { newValue: unknown }>) => void
  const stored: Record<string, unknown> = {}
  const listeners = new Set<Listener>()
  const session = {
    get: async () => ({ ...stored }),
    set: async (values: Record<string, unknown>) => {
      Object.assign(stored, values)
      for (const listener of listeners)
        for (const [key, newValue] of Object.entries(values)) listener({ [key]: { newValue } })
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  }
  return { session }
})
vi.mock('../../../lib/browser.ts', () => ({ browser: { storage: { session } } }))
let last: Promise<unknown> = Promise.resolve()
Object.defineProperty(navigator, 'locks', {
  value: {
    request: (_: string, ...given: unknown[]) => {
      const held = last.then(given.at(-1) as () => unknown)
      last = held.catch(() => {})
      return held
    },
  },
})
const { useTabRun } = await import('../../../entrypoints/library/use-tab-run.ts')
const { keepRun } = await import('../../../lib/many-tabs/kept-run.ts')
const { inTurn } = await import('../../../lib/many-tabs/turn.ts')

it('sees that an interrupted run is gone on with, and that it is interrupted once more', async () => {
  const run = newRun([{ id: 1, title: 'Loom minutes' }])
  await keepRun(run)
  const View = () => {
    const { isWorking, isInterrupted } = useTabRun()
    return <p>{isWorking ? 'working' : isInterrupted ? 'interrupted' : ''}</p>
  }
  render(<View />, document.body)
  const shown = () => document.body.textContent
  await expect.poll(shown).toBe('interrupted')
  await inTurn(async () => {
    await keepRun(renewed(run))
    await expect.poll(shown).toBe('working')
  })
  await expect.poll(shown).toBe('interrupted')
})
