import { expect, it, vi } from 'vitest'

const { events, registered } = vi.hoisted(() => ({
  events: new Map<string, () => void>(),
  registered: [] as string[][],
}))
vi.mock('../../../lib/browser.ts', () => {
  const on = (name: string) => ({ addListener: (listener: () => void) => events.set(name, listener) })
  const several = (...names: string[]) => Object.fromEntries(names.map((name) => [name, on(name)]))
  return {
    browser: {
      runtime: several('onMessage', 'onInstalled', 'onStartup'),
      permissions: { ...several('onAdded', 'onRemoved'), contains: async () => true },
      storage: { local: { get: async () => ({ watching: { sites: ['notes.weaving.example'] } }) } },
      scripting: {
        getRegisteredContentScripts: async () => [],
        registerContentScripts: async ([{ matches }]: [{ matches: string[] }]) => registered.push(matches),
      },
    },
  }
})
const { answerWatchedPages } = await import('../../../lib/watch/on-page-shown.ts')
answerWatchedPages(async () => undefined)

it.each(['onInstalled', 'onStartup', 'onAdded', 'onRemoved'])(
  'watches anew after %s: the browser may have forgotten the script, or the user taken a site back',
  async (name) => {
    registered.splice(0)
    events.get(name)?.()
    await expect.poll(() => registered).toEqual([['*://notes.weaving.example/*']])
  },
)
