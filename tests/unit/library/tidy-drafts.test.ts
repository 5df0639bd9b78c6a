import { beforeEach, expect, it, vi } from 'vitest'
import { tidyDrafts } from '../../../entrypoints/library/tidy-drafts.ts'
import { keepDraft, readDraft } from '../../../lib/drafts.ts'
import { deleteSummaries, removeRecord } from '../../../lib/store/deletion.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { MemoryStorage } from '../../support/memory-storage.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

const countLost = vi.hoisted(() => vi.fn(async () => 0))
vi.mock('../../../lib/second-copy/restore.ts', () => ({ countLost }))

beforeEach(async () => {
  countLost.mockReset().mockResolvedValue(0)
  vi.stubGlobal('localStorage', new MemoryStorage())
  await emptyDatabase()
})

it('what was typed goes once its summary is gone for good, and not while it can be brought back', async () => {
  const { id } = (await saveExtraction(extraction('loom'))).summary
  keepDraft('note:gone', 'of one that is not known')
  keepDraft(`note:${id}`, 'half a sen')
  tidyDrafts()
  await expect.poll(() => readDraft('note:gone')).toBe(null)
  await deleteSummaries([id])
  keepDraft('note:gone', 'of another that is not known')
  await saveExtraction(extraction('yarn'))
  await expect.poll(() => readDraft('note:gone')).toBe(null)
  expect(readDraft(`note:${id}`)).toBe('half a sen')
  await removeRecord(id)
  await expect.poll(() => readDraft(`note:${id}`)).toBe(null)
})

it('nothing goes as long as what the browser has thrown away can be restored', async () => {
  countLost.mockResolvedValue(3)
  keepDraft('note:lost', 'of one that may come back')
  tidyDrafts()
  await expect.poll(() => countLost.mock.settledResults.length).toBeGreaterThan(0)
  expect(readDraft('note:lost')).toBe('of one that may come back')
  countLost.mockResolvedValue(0)
  await saveExtraction(extraction('yarn'))
  await expect.poll(() => readDraft('note:lost')).toBe(null)
})

it('forgets drafts of every kind, and nothing else', async () => {
  keepDraft('form:gone', { form: 'add' })
  keepDraft('tag:gone', 'todo')
  localStorage.setItem('another:gone', 'no draft')
  tidyDrafts()
  await expect.poll(() => Object.keys(localStorage)).toEqual(['another:gone'])
})

it('forgets nothing where it is not known what is kept', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  countLost.mockRejectedValue(new Error('no storage'))
  keepDraft('note:kept', 'of one that is kept')
  tidyDrafts()
  await expect.poll(() => warn.mock.calls.length).toBeGreaterThan(0)
  expect(readDraft('note:kept')).toBe('of one that is kept')
})
