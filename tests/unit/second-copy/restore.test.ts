import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { countLost, removeLost } from '../../../lib/second-copy/restore.ts'
import { folderOfCopy } from '../../../lib/store/copy-state.ts'
import { emptyDatabase } from '../store/support.ts'

vi.mock('../../../lib/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } } },
}))

beforeEach(emptyDatabase)
afterEach(() => vi.unstubAllGlobals())

/** The folder of a copy that was lost, and that of one which another page begins just as these are looked for. */
function lostAndBegun(): { removed: string[] } {
  const names = ['1-lost']
  const removed: string[] = []
  const copy = {
    async *keys() {
      yield '1.json.gz'
    },
  }
  const root = {
    getDirectoryHandle: async (name: string) => (name === 'second-copy' ? root : copy),
    async *keys() {
      names.push(await folderOfCopy())
      yield* [...names]
    },
    removeEntry: async (name: string) => void removed.push(name),
  }
  const locks = { request: navigator.locks.request.bind(navigator.locks) }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root }, locks })
  return { removed }
}

it('a copy that is begun just now is none that was lost', async () => {
  const { removed } = lostAndBegun()
  expect(await countLost()).toBe(1)
  await removeLost()
  expect(removed).toEqual(['1-lost'])
})

it('what was lost is not given up while another page restores it', async () => {
  const { removed } = lostAndBegun()
  let given: Promise<void> | undefined
  await navigator.locks.request('micline-restore', async () => {
    given = removeLost()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(removed).toEqual([])
  })
  await given
  expect(removed).toEqual(['1-lost'])
})
