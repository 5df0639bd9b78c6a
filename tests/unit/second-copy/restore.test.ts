import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { json } from '../../../lib/export/json.ts'
import { writeText } from '../../../lib/export/write.ts'
import { countLost, removeLost, restoreLost } from '../../../lib/second-copy/restore.ts'
import { readBackup, readWhoIsWho } from '../../../lib/store/backup.ts'
import { folderOfCopy } from '../../../lib/store/copy-state.ts'
import { database } from '../../../lib/store/database/database.ts'
import { isLibraryLost } from '../../../lib/store/database/loss.ts'
import { deleteSummaries } from '../../../lib/store/deletion.ts'
import { editSummary } from '../../../lib/store/edits/editing.ts'
import { PEOPLE } from '../../../lib/store/outbox.ts'
import { joinPeople, personOf } from '../../../lib/store/people.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { readSummary, saveExtraction } from '../../../lib/store/summaries.ts'
import { summary } from '../../support/summary.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

vi.mock('../../../lib/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } } },
}))

beforeEach(emptyDatabase)
afterEach(() => vi.unstubAllGlobals())

/** The folder of a copy that was lost, with files of these contents, for the summaries 1, 2, ... */
const lost = (...contents: string[]) =>
  lostFiles(contents.map((content, index) => [index + 1, content] as const))

/** The same, with the number of each file. */
async function lostFiles(contents: readonly (readonly [number, string])[]): Promise<{ removed: string[] }> {
  const removed: string[] = []
  const zip = (content: string) =>
    new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))).blob()
  const files = new Map<string, Blob>()
  for (const [number, content] of contents) files.set(`${number}.json.gz`, await zip(content))
  const copy = {
    async *keys() {
      yield* files.keys()
      // What Chromium leaves where it was killed while it wrote a file.
      yield '1.json.gz.crswap'
    },
    getFileHandle: async (name: string) => ({ getFile: async () => files.get(name) }),
  }
  const root = {
    getDirectoryHandle: async (name: string) => (name === 'second-copy' ? root : copy),
    async *keys() {
      yield '1-lost'
    },
    removeEntry: async (name: string) => void removed.push(name),
  }
  const locks = { request: navigator.locks.request.bind(navigator.locks) }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root }, locks })
  return { removed }
}

it('what was lost is restored, and its copy goes once all of it is in the library', async () => {
  const { removed } = await lost(JSON.stringify(summary()))
  expect(await restoreLost()).toEqual({ restored: 1, unreadable: 0 })
  expect((await findByAddress(summary().source.url))?.title).toBe(summary().source.title)
  expect(removed).toEqual(['1-lost'])
})

it('what the user has changed can be undone as before, and people stay joined', async () => {
  const { summary: edited } = await saveExtraction(extraction('loom'))
  await editSummary(edited.id, [{ type: 'addTag', tag: 'wool' }])
  await joinPeople('A. Quill', 'Ada Quill')
  const backup = await readBackup(1)
  if (!backup) throw new Error('It is not saved')
  const people = await writeText(json, [], { library: await readWhoIsWho() })
  const page = await writeText(json, [backup.summary], { library: backup.extras })
  await emptyDatabase()
  await lostFiles([
    [PEOPLE, people],
    [1, page],
  ])
  await restoreLost()
  expect((await readSummary(edited.id))?.edits).toMatchObject([{ type: 'addTag', tag: 'wool' }])
  expect(await personOf('A. Quill')).toBe('Ada Quill')
})

it('tells how many are restored', async () => {
  await lost(copyOf('loom'), copyOf('yarn'))
  const told: number[] = []
  await restoreLost((done) => told.push(done))
  expect(told).toEqual([2])
})

it('counts the summaries, and not who is who; none where the browser gives no files', async () => {
  await lostFiles([
    [PEOPLE, ''],
    [1, copyOf('loom')],
    [2, copyOf('yarn')],
  ])
  expect(await countLost()).toBe(2)
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  })
  expect(await countLost()).toBe(0)
})

it('a copy of which a file cannot be read stays where it is', async () => {
  const { removed } = await lost(JSON.stringify(summary()), '{"version":1,"id":')
  expect(await restoreLost()).toEqual({ restored: 1, unreadable: 1 })
  expect(removed).toEqual([])
})

/** The summary of a page as a copy has it, from before anything that a test does. */
const copyOf = (page: string) =>
  JSON.stringify(
    summary({
      source: { ...summary().source, url: `https://weaving.example/${page}` },
      savedAt: '2020-01-01T00:00:00.000Z',
      updatedAt: '2020-01-01T00:00:00.000Z',
    }),
  )

it('what was deleted since the loss stays deleted', async () => {
  const { summary: gone } = await saveExtraction(extraction('loom'))
  await deleteSummaries([gone.id])
  const { removed } = await lost(copyOf('loom'))
  await restoreLost()
  expect(await findByAddress(gone.source.url)).toBeUndefined()
  expect(removed).toEqual(['1-lost'])
})

it('the copy of a page whose record is damaged stays where it is', async () => {
  const { summary: damaged } = await saveExtraction(extraction('loom'))
  await database.records.where({ id: damaged.id }).modify({ extraction: null as never })
  const { removed } = await lost(copyOf('loom'), copyOf('yarn'))
  expect(await restoreLost()).toEqual({ restored: 1, unreadable: 1 })
  expect(removed).toEqual([])
})

it.each([
  ['all is restored', restoreLost],
  ['it is given up', removeLost],
])('once %s, the loss is no longer told', async (_, end) => {
  const told = new Set(['micline-lost'])
  vi.stubGlobal('caches', {
    has: async (name: string) => told.has(name),
    open: async (name: string) => told.add(name),
    delete: async (name: string) => told.delete(name),
  })
  await lost(copyOf('loom'))
  await end()
  expect(await isLibraryLost()).toBe(false)
})

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
  const { locks } = navigator
  const { removed } = lostAndBegun()
  let given: Promise<void> | undefined
  await navigator.locks.request('micline-restore', async () => {
    given = removeLost()
    // It has asked for its turn, and waits.
    const waiting = async () => (await locks.query()).pending?.map(({ name }) => name)
    await expect.poll(waiting).toContain('micline-restore')
    expect(removed).toEqual([])
  })
  await given
  expect(removed).toEqual(['1-lost'])
})
