import { beforeEach, expect, it, vi } from 'vitest'
import type { TabRun } from '../../../lib/many-tabs/model.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

/** The browser, as far as a run needs it: its memory, and pages that are no IETF posts. */
const memory = new Map<string, unknown>()
let isGranted = false
let willGrant = true
/** The tabs whose badges have said that their page is saved. */
const badges: number[] = []
/** Was there access whenever a run was told to be over? */
const accessAtEnd: boolean[] = []
const listening = { addListener: () => {}, removeListener: () => {} }
const area = {
  get: async (key: string) => ({ [key]: structuredClone(memory.get(key)) }),
  set: async (values: object) => {
    for (const [key, value] of Object.entries(values)) {
      memory.set(key, value)
      if (value.phase === 'done') accessAtEnd.push(isGranted)
    }
  },
  remove: async (key: string) => memory.delete(key),
}
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ given: [tabId] }: { given: [number] }) => ({
        answer: extraction(`cake-${tabId}`, { relevant: false }),
      }),
    },
    tabs: { get: async () => ({ discarded: false }), onReplaced: listening },
    permissions: {
      contains: async () => isGranted,
      request: async () => {
        isGranted ||= willGrant
        return willGrant
      },
      remove: async () => {
        isGranted = false
      },
      onRemoved: listening,
    },
    storage: { local: area, session: area },
    action: {
      setBadgeText: ({ tabId }: { tabId: number }) => void badges.push(tabId),
      setBadgeBackgroundColor() {},
      setTitle() {},
    },
  },
}))
const { saveAnyway, startRun } = await import('../../../lib/many-tabs/run.ts')
const { askForAccess, giveAccessBack } = await import('../../../lib/many-tabs/access.ts')
const { readRun } = await import('../../../lib/many-tabs/kept-run.ts')
const { newRun } = await import('../../../lib/many-tabs/model.ts')

beforeEach(async () => {
  memory.clear()
  accessAtEnd.splice(0)
  badges.splice(0)
  isGranted = false
  willGrant = true
  await emptyDatabase()
})

const states = async () => (await readRun())?.entries.map(({ state }) => state)

it('saves pages that are no IETF posts all the same, each as it is asked for, and forgets none', async () => {
  const tabs = [1, 2, 3].map((id) => ({ id, title: '' }))
  await startRun(async () => newRun(tabs))
  expect(await states()).toEqual(['notIetf', 'notIetf', 'notIetf'])
  const shown = (await readRun()) as TabRun
  expect(badges).toEqual([])
  expect(await Promise.all([saveAnyway(shown, 0), saveAnyway(shown, 2)])).toEqual([true, true])
  expect(await states()).toEqual(['saved', 'notIetf', 'saved'])
  expect(badges.sort()).toEqual([1, 3])
})

it('reads nothing with an access that the run before has given back', async () => {
  const first = startRun(async () => newRun([{ id: 1, title: '' }]))
  const second = startRun(async () => newRun([{ id: 2, title: '' }]))
  expect(await Promise.all([first, second])).toEqual([true, false])
  expect((await readRun())?.entries).toMatchObject([{ tabId: 1, state: 'notIetf' }])
})

it('has given its access back by the time that it is told to be over: a new run may begin at once', async () => {
  await startRun(async () => newRun([{ id: 1, title: '' }]))
  expect(accessAtEnd).toEqual([false])
})

it('gives back also an access that could not be noted while the user was asked', async () => {
  vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('The disk is busy'))
  await startRun(async () => newRun([{ id: 1, title: '' }]))
  expect(await states()).toEqual(['notIetf'])
  expect(isGranted).toBe(false)
})

it('leaves no access behind where the page dies over the answer', async () => {
  await askForAccess()
  expect(isGranted).toBe(true)
  // As the background does, once nobody has the turn any more.
  await giveAccessBack()
  expect(isGranted).toBe(false)
})

it('takes nothing from the user who has refused, and gives access later by another way', async () => {
  willGrant = false
  expect(await startRun(async () => newRun([]))).toBe(false)
  isGranted = true
  await giveAccessBack()
  expect(isGranted).toBe(true)
})

it('reads nothing for a user who has refused, whatever access there is by another way', async () => {
  willGrant = false
  const run = startRun(async () => newRun([{ id: 1, title: '' }]))
  isGranted = true
  expect(await run).toBe(false)
  expect(await readRun()).toBeNull()
})

it('keeps the access that the user had given before', async () => {
  isGranted = true
  await startRun(async () => newRun([{ id: 1, title: '' }]))
  expect(isGranted).toBe(true)
})
