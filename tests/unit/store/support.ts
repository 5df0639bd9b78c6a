/** A fresh database for each test, and extractions to save in it. */
import { mergeSummaries } from '../../../lib/export/parts/merge.ts'
import type { Extraction, Summary } from '../../../lib/model.ts'
import { database } from '../../../lib/store/database/database.ts'
import { storeMerged } from '../../../lib/store/merging.ts'
import { tendIndex } from '../../../lib/store/search/index/maintain.ts'
import { toExtraction } from '../../../lib/summary/to-summary.ts'
import { point, summary } from '../../support/summary.ts'

export async function emptyDatabase(): Promise<void> {
  await database.delete()
  await database.open()
}

/** What extraction gives for the page `page`, with `changes` laid over it. */
export function extraction(page: string, changes: Partial<Summary> = {}): Extraction {
  const base = summary(changes)
  return {
    ...toExtraction(base),
    source: { ...base.source, url: `https://weaving.example/${page}`, ...changes.source },
  }
}

/** A post whose title, and nothing else, tells it apart. */
export function titled(page: string, title: string, changes: Partial<Summary> = {}): Extraction {
  const made = extraction(page, changes)
  return { ...made, source: { ...made.source, title } }
}

/** Stores `summaries` of pages that are not saved, or later states of what is. */
export async function storeAsGiven(summaries: Iterable<Summary>): Promise<void> {
  await storeMerged(summaries, mergeSummaries)
}

/** Stores `summaries` as they are in a library of their own. */
export async function storeAlone(summaries: Iterable<Summary>): Promise<void> {
  await emptyDatabase()
  await storeAsGiven(summaries)
}

/** A page on which `owner` has one thing to do. */
export const owedBy = (owner: string | null) => ({ actions: [{ ...point('Do it'), owner }] })

export function day(number: number): Date {
  return new Date(Date.UTC(2031, 0, number, 12))
}

/** Merges whatever there is to merge, after any merging that is under way. */
export async function mergeIndex(): Promise<void> {
  await navigator.locks.request('micline-index', () => {})
  await tendIndex()
}
