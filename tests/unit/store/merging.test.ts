import { beforeEach, expect, it } from 'vitest'
import { deletedSummaries, deleteSummaries } from '../../../lib/store/deletion.ts'
import { findForMerge } from '../../../lib/store/merging.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { emptyDatabase, extraction, storeAsGiven } from './support.ts'

beforeEach(emptyDatabase)

const address = (page: string) => extraction(page).source.url

it('keeps the id of a summary that comes in, also where the page was deleted', async () => {
  const loom = toSummary(extraction('loom'))
  await storeAsGiven([loom])
  expect((await findByAddress(address('loom')))?.id).toBe(loom.id)
  await deleteSummaries([loom.id])
  const later = toSummary(extraction('loom'))
  await storeAsGiven([later])
  expect((await findByAddress(address('loom')))?.id).toBe(later.id)
  expect(await deletedSummaries()).toEqual([])
})

it.each([
  ['is new', async () => {}],
  [
    'was deleted',
    async () => {
      const { summary } = await saveExtraction(extraction('shuttle'))
      await deleteSummaries([summary.id])
    },
  ],
])('gives a page that %s another id where its own is that of another page', async (_, before) => {
  await before()
  const loom = toSummary(extraction('loom'))
  await storeAsGiven([loom])
  const shuttle = { ...toSummary(extraction('shuttle')), id: loom.id }
  expect(await findForMerge(shuttle)).toEqual({ isIdTaken: true })
  await storeAsGiven([shuttle])
  expect((await findByAddress(address('loom')))?.id).toBe(loom.id)
  expect((await findByAddress(address('shuttle')))?.id).not.toBe(loom.id)
})
