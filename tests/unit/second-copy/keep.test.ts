import { beforeEach, expect, it, vi } from 'vitest'
import { copyState } from '../../../lib/store/copy-state.ts'
import { database } from '../../../lib/store/database/database.ts'
import { deleteSummaries } from '../../../lib/store/deletion.ts'
import { editSummary } from '../../../lib/store/edits/editing.ts'
import { countChanges } from '../../../lib/store/outbox.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { PATIENCE } from '../../../scripts/support/patience.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

const { stored } = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }))
vi.mock('../../../lib/browser.ts', () => ({
  browser: { storage: { local: { get: async () => stored } } },
}))
const { keepSecondCopy, updateCopy } = await import('../../../lib/second-copy/keep.ts')

/** A folder in memory. */
class Folder {
  readonly folders = new Map<string, Folder>()
  readonly files = new Map<string, Blob>()
  /** What the browser refuses to write with, if it does. */
  refusal: Error | null = null
  /** Files that take a while to be written, and are written then. */
  readonly slow = new Set<string>()

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<Folder> {
    const known = this.folders.get(name)
    if (known) return known
    if (!create) throw new DOMException('There is none', 'NotFoundError')
    const made = new Folder()
    this.folders.set(name, made)
    return made
  }

  async getFileHandle(name: string) {
    const refusal = this.slow.has(name) ? null : this.refusal
    const write = async (content: BlobPart) => {
      if (this.slow.has(name)) await new Promise((resolve) => setTimeout(resolve, 50))
      if (refusal) throw refusal
      this.files.set(name, new Blob([content]))
    }
    return { createWritable: async () => ({ write, close: async () => {} }) }
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name) && !this.folders.delete(name))
      throw new DOMException('There is none', 'NotFoundError')
  }
}

let disk: Folder

/** The folder of the copy; undefined if there is none. */
const copy = () => [...(disk.folders.get('second-copy')?.folders.values() ?? [])][0]
const names = () => [...(copy()?.files.keys() ?? [])].sort()

async function read(name: string): Promise<string> {
  const zipped = copy()?.files.get(name) ?? new Blob()
  return new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip'))).text()
}

/** What is left to copy, and what keeps it from being copied: brought up to date after the files. */
const left = async () => [await countChanges(), (await copyState())?.problem]

beforeEach(async () => {
  await emptyDatabase()
  disk = new Folder()
  delete stored['settings.secondCopy']
  const { locks } = navigator
  // Node gives a free lock at once; browsers never do so before the caller goes on.
  const request = async (...given: Parameters<typeof locks.request>) => {
    await null
    return locks.request(...given)
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => disk }, locks: { request } })
  return () => vi.unstubAllGlobals()
})

it('has a file for each summary, and one for who is who; each goes with what it is of', async () => {
  const [kept, gone] = [await saveExtraction(extraction('loom')), await saveExtraction(extraction('yarn'))]
  await updateCopy()
  expect(names()).toEqual(['0.json.gz', '1.json.gz', '2.json.gz'])
  expect(await read('1.json.gz')).toContain('https://weaving.example/loom')
  await deleteSummaries([gone.summary.id])
  await editSummary(kept.summary.id, [{ type: 'addTag', tag: 'wool' }])
  await updateCopy()
  expect(names()).toEqual(['0.json.gz', '1.json.gz'])
  expect(await read('1.json.gz')).toContain('wool')
  await expect.poll(left).toEqual([0, null])
})

it('has nothing of what is deleted before it was copied', async () => {
  const { summary } = await saveExtraction(extraction('loom'))
  await deleteSummaries([summary.id])
  await updateCopy()
  expect(names()).toEqual(['0.json.gz'])
  await expect.poll(left).toEqual([0, null])
})

it('does not write damaged data over good data', async () => {
  const { summary } = await saveExtraction(extraction('loom'))
  await updateCopy()
  const good = await read('1.json.gz')
  await editSummary(summary.id, [{ type: 'addTag', tag: 'wool' }])
  await database.records.where({ id: summary.id }).modify({ extraction: null as never })
  await updateCopy()
  expect(await read('1.json.gz')).toBe(good)
  await expect.poll(left).toEqual([0, null])
})

it('begins with everything where the browser has lost its folder', async () => {
  await saveExtraction(extraction('loom'))
  await updateCopy()
  disk.folders.clear()
  await saveExtraction(extraction('yarn'))
  await updateCopy()
  expect(names()).toEqual(['0.json.gz', '1.json.gz', '2.json.gz'])
})

it.each([
  ['full', new DOMException('No room is left', 'QuotaExceededError')],
  ['refused', new DOMException('Not here', 'NotAllowedError')],
  ['failed', new Error('The disk is broken')],
])(
  'notes what keeps it from being written as "%s", and what is left to copy until it can be',
  async (problem, refusal) => {
    await updateCopy()
    const folder = copy()
    if (!folder) throw new Error('There is no copy')
    folder.refusal = refusal
    await saveExtraction(extraction('loom'))
    await updateCopy()
    await expect.poll(left).toEqual([1, problem])
    folder.refusal = null
    await updateCopy()
    await expect.poll(left).toEqual([0, null])
  },
)

it('is over only once every file is written, even if another cannot be: the next must not be overtaken', async () => {
  await updateCopy()
  const folder = copy()
  if (!folder) throw new Error('There is no copy')
  await saveExtraction(extraction('loom'))
  await saveExtraction(extraction('yarn'))
  folder.refusal = new Error('The disk is broken')
  folder.slow.add('2.json.gz')
  await updateCopy()
  expect(names()).toEqual(['0.json.gz', '2.json.gz'])
})

it('goes where the settings say that there is none', async () => {
  await saveExtraction(extraction('loom'))
  await updateCopy()
  await expect.poll(left).toEqual([0, null])
  stored['settings.secondCopy'] = false
  await saveExtraction(extraction('yarn'))
  await updateCopy()
  await expect.poll(left).toEqual([0, undefined])
  expect(copy()).toBeUndefined()
})

it('takes in what others have left, and then every change', async () => {
  await saveExtraction(extraction('loom'))
  expect(copy()).toBeUndefined()
  keepSecondCopy()
  await expect.poll(names, { timeout: PATIENCE }).toEqual(['0.json.gz', '1.json.gz'])
  await saveExtraction(extraction('yarn'))
  await expect.poll(names, { timeout: PATIENCE }).toEqual(['0.json.gz', '1.json.gz', '2.json.gz'])
  await expect.poll(left, { timeout: PATIENCE }).toEqual([0, null])
})
