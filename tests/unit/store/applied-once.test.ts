/** What a change costs: a record's edits are applied once as they were, and once as they are then. */
import { beforeEach, expect, it, vi } from 'vitest'

const applied: string[] = []
vi.mock('../../../lib/store/edits/apply-edits.ts', async (original) => {
  const { applyEdits } = await original<typeof import('../../../lib/store/edits/apply-edits.ts')>()
  const counting: typeof applyEdits = (baseline, edits) => {
    applied.push(`${baseline.id} ${edits.length}`)
    return applyEdits(baseline, edits)
  }
  return { applyEdits: counting }
})
const { database } = await import('../../../lib/store/database/database.ts')
const { deleteSummaries, restoreSummaries } = await import('../../../lib/store/deletion.ts')
const { editMany, editSummary, undoEdits, undoMany } = await import('../../../lib/store/edits/editing.ts')
const { toSummary } = await import('../../../lib/summary/to-summary.ts')
const { emptyDatabase, extraction, storeAsGiven } = await import('./support.ts')

let ids: string[] = []

/** For each record: how many edits it has each time that they are applied during `work`. */
async function timesDuring(work: () => Promise<unknown>): Promise<number[][]> {
  applied.length = 0
  await work()
  return ids.map((id) =>
    applied.filter((one) => one.startsWith(id)).map((one) => Number(one.split(' ').at(-1))),
  )
}

beforeEach(async () => {
  await emptyDatabase()
  await storeAsGiven(['one', 'other'].map((page) => toSummary(extraction(page))))
  ids = (await database.records.toArray()).map(({ id }) => id)
})

it('is that of two applications, for many as for one', async () => {
  const tag = { type: 'addTag', tag: 'week' } as const
  let edits: Awaited<ReturnType<typeof editMany>> = []
  expect(
    await timesDuring(async () => {
      edits = await editMany(ids, tag)
    }),
  ).toEqual([
    [0, 1],
    [0, 1],
  ])
  expect(await timesDuring(() => undoMany(edits))).toEqual([
    [1, 0],
    [1, 0],
  ])
  const [id = ''] = ids
  let [step]: { id: string }[] = []
  const editOne = async () => {
    ;[step] = await editSummary(id, [tag])
  }
  expect(await timesDuring(editOne)).toEqual([[0, 1], []])
  expect(await timesDuring(() => undoEdits(id, [step?.id ?? '']))).toEqual([[1, 0], []])
  await deleteSummaries(ids)
  expect(await timesDuring(() => restoreSummaries(ids))).toEqual([
    [0, 0],
    [0, 0],
  ])
})
