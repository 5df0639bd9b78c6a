/** What a run has read is its own, and nothing is read once it has ended. */
import { beforeEach, expect, it, vi } from 'vitest'
import { onSignal } from '../../../lib/signal.ts'
import { countRows, findByAddress } from '../../../lib/store/rows.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

const memory = new Map<string, unknown>()
let isGranted = false
/** What each tab shows, and which tabs were read, each once `reading` lets it. */
let shown: Record<number, string> = {}
let read: number[] = []
let reading = Promise.resolve()
/** Are the tabs posts, which are saved? Their badge is shown once `showing` lets it. */
let relevant = false
let showing = Promise.resolve()
const listening = { addListener: () => {}, removeListener: () => {} }
/** Tells of a tab that the browser has given another id. */
let replaced: (newId: number, oldId: number) => void
const area = {
  get: async (key: string) => ({ [key]: structuredClone(memory.get(key)) }),
  set: async (values: object) => {
    for (const [key, value] of Object.entries(values)) memory.set(key, value)
  },
  remove: async (key: string) => memory.delete(key),
}
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ given: [tabId] }: { given: [number] }) => {
        read.push(tabId)
        await reading
        if (shown[tabId] === 'closed') return { failure: { name: '', message: '', reason: 'closed' } }
        return { answer: extraction(shown[tabId] ?? `cake-${tabId}`, { relevant }) }
      },
    },
    tabs: {
      get: async () => ({ discarded: false }),
      onReplaced: { ...listening, addListener: (listener: typeof replaced) => (replaced = listener) },
    },
    permissions: {
      contains: async () => isGranted,
      request: async () => {
        isGranted = true
        return true
      },
      remove: async () => {
        isGranted = false
      },
      onRemoved: listening,
    },
    storage: { local: area, session: area },
    action: { setBadgeText: () => showing, setBadgeBackgroundColor() {}, setTitle() {} },
  },
}))

/** A page of the library: what it has read is in its own memory. */
async function openPage() {
  vi.resetModules()
  const { cancelRun, saveAnyway, startRun } = await import('../../../lib/many-tabs/run.ts')
  return { cancelRun, saveAnyway, startRun }
}
const { newRun } = await import('../../../lib/many-tabs/model.ts')
const { readRun } = await import('../../../lib/many-tabs/kept-run.ts')

const urlOf = (page: string) => extraction(page).source.url
const tabs = (...ids: number[]) => ids.map((id) => ({ id, title: '' }))
/** Lets everything go on that waits for nothing. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(async () => {
  memory.clear()
  isGranted = false
  shown = {}
  read = []
  reading = Promise.resolve()
  relevant = false
  showing = Promise.resolve()
  await emptyDatabase()
})

it('reads no further tab once its progress cannot be kept', async () => {
  const page = await openPage()
  const held = Promise.withResolvers<void>()
  reading = held.promise
  const { set } = area
  const failing = vi.spyOn(area, 'set').mockImplementation(async (values) => {
    const isFirst = JSON.stringify(values).match(/reading/g)?.length === 1
    if (isFirst) throw new Error('The memory is full')
    await set(values)
  })
  const run = page.startRun(async () => newRun(tabs(1, 2, 3, 4, 5, 6, 7, 8)))
  await expect(run).rejects.toThrow('The memory is full')
  failing.mockRestore()
  held.resolve()
  await settle()
  expect(read).toEqual([2, 3, 4])
  expect(isGranted).toBe(false)
})

/** Cancels the run, and waits until whoever works at it knows. */
async function cancel(page: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = onSignal('many-tabs.cancel', resolve)
  page.cancelRun()
  await promise
  end()
}

const states = async () => (await readRun())?.entries.map(({ state }) => state)

it('saves no tab whose reading ends once the run is cancelled, and says of none that it failed', async () => {
  relevant = true
  const page = await openPage()
  const held = Promise.withResolvers<void>()
  reading = held.promise
  shown[2] = 'closed'
  const run = page.startRun(async () => newRun(tabs(1, 2)))
  await expect.poll(() => read).toEqual([1, 2])
  await cancel(page)
  await run
  held.resolve()
  await settle()
  expect(await states()).toEqual(['waiting', 'waiting'])
  expect(await readRun()).toMatchObject({ phase: 'cancelled', failure: null })
  expect(await countRows()).toBe(0)
})

it('ends where a page cannot be stored, and says why; what was saved by then stays', async () => {
  relevant = true
  const page = await openPage()
  const { put } = IDBObjectStore.prototype
  let saved = 0
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === 'contents' && ++saved === 2)
      throw new DOMException('No room is left', 'QuotaExceededError')
    return put.apply(this, given)
  })
  await page.startRun(async () => newRun(tabs(1, 2)))
  full.mockRestore()
  expect(await readRun()).toMatchObject({
    phase: 'notKept',
    failure: 'failure.StorageFullError',
    entries: [{ state: 'saved' }, { state: 'waiting' }],
  })
  expect(await countRows()).toBe(1)
  expect(isGranted).toBe(false)
})

it('reads a tab that the browser unloads while it waits for its turn', async () => {
  const page = await openPage()
  const held = Promise.withResolvers<void>()
  reading = held.promise
  const run = page.startRun(async () => newRun(tabs(1, 2, 3, 4, 5)))
  await expect.poll(() => read).toEqual([1, 2, 3, 4])
  replaced(50, 5)
  replaced(60, 6)
  held.resolve()
  await run
  expect(read).toEqual([1, 2, 3, 4, 50])
  expect((await readRun())?.entries.map(({ tabId }) => tabId)).toEqual([1, 2, 3, 4, 50])
})

it('says of what is being saved as the run is cancelled that it is saved, and saves nothing more', async () => {
  relevant = true
  const page = await openPage()
  const held = Promise.withResolvers<void>()
  showing = held.promise
  const run = page.startRun(async () => newRun(tabs(1, 2)))
  await expect.poll(countRows).toBe(1)
  await cancel(page)
  held.resolve()
  await run
  expect(await states()).toEqual(['saved', 'waiting'])
  expect(await countRows()).toBe(1)
})

it('saves anyway what the run that is shown has read, and not what this page read in the tab before', async () => {
  const [first, other] = [await openPage(), await openPage()]
  shown[1] = 'cake'
  await first.startRun(async () => newRun(tabs(1)))
  shown[1] = 'pie'
  await other.startRun(async () => newRun(tabs(1)))
  const run = await readRun()
  if (!run) throw new Error('There is no run')
  await first.saveAnyway(run, 0)
  expect(await findByAddress(urlOf('cake'))).toBeUndefined()
  expect(await findByAddress(urlOf('pie'))).toBeDefined()
})
