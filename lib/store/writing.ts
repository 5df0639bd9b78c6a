/** Writing a record and everything derived from it: the one place where the tables are kept in sync. */
import type { Extraction, Summary } from '../model.ts'
import { toldOnce } from '../summary/told-once.ts'
import { tellChanged } from './changed.ts'
import { allTables, database } from './database/database.ts'
import { DamagedRecordError } from './database/errors.ts'
import { noteKept } from './database/loss.ts'
import { naming } from './database/naming.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { KeyedSummary } from './edits/draft.ts'
import { haveChangesCopied, noteChanged } from './outbox.ts'
import type { OpenActionsRecord, SummaryRecord } from './records.ts'
import { rowOf } from './rows.ts'
import { indexSummaries, tendIndex, unindexSummaries } from './search/index/maintain.ts'

/**
 * Runs `work` in one transaction over all tables, then tends the index; resolves after it has committed and the second copy has it
 * (or is not worth waiting for).
 */
export async function changing<Value>(work: () => Promise<Value>): Promise<Value> {
  // Dexie follows the transaction through awaits only if it is given an async function itself.
  const value = await naming(() => database.transaction('rw', allTables(), async () => await work()))
  tellChanged()
  // Before this is acknowledged: a worker that has acknowledged its last change is ended.
  const noting = noteKept()
  // Merging is not part of the change: it may be interrupted at any time, and the next change continues it.
  tendIndex().catch((error: unknown) => {
    if (database.isOpen()) console.warn('The search index was not merged', error)
  })
  await Promise.all([noting, haveChangesCopied()])
  return value
}

/** A record as the summary it represents. Throws DamagedRecordError if it cannot be one. */
export function summaryOf(record: SummaryRecord, content: string | null): KeyedSummary {
  try {
    const { id, savedAt, updatedAt, tags, note, extraction } = record
    const baseline = { id, savedAt, updatedAt, tags, note, extraction: { ...extraction, content } }
    return applyEdits(baseline, record.edits)
  } catch (error) {
    throw new DamagedRecordError(String(record?.id), record, error)
  }
}

/** Can the record be read as a summary? */
export function isWhole(record: SummaryRecord): boolean {
  try {
    summaryOf(record, null)
    return true
  } catch {
    return false
  }
}

/** The post's text of a record. */
export async function contentOf(number: number): Promise<string | null> {
  return (await database.contents.get(number))?.content ?? null
}

/** Separates the post's text, which has a table of its own. */
export function withoutContent({ content: _, ...extraction }: Extraction): SummaryRecord['extraction'] {
  return extraction
}

/** Derives everything anew from these records, in the caller's transaction; returns their summaries. */
export async function derive(records: readonly SummaryRecord[]): Promise<KeyedSummary[]> {
  const contents = await database.contents.bulkGet(records.map(({ number }) => number))
  const keyed = records.map((record, index) => summaryOf(record, contents[index]?.content ?? null))
  const summaries = new Map<number, Summary>()
  records.forEach(({ number }, index) => {
    const summary = keyed[index]?.summary
    if (summary) summaries.set(number, summary)
  })
  await database.rows.bulkPut([...summaries].map(([number, summary]) => rowOf(number, summary)))
  await writeOpenActions(records, keyed)
  await indexSummaries(summaries)
  await noteChanged(records.map(({ number }) => number))
  return keyed
}

async function writeOpenActions(
  records: readonly SummaryRecord[],
  keyed: readonly KeyedSummary[],
): Promise<void> {
  const owed = records.map(({ number }, index) => ({ number, actions: openActionsOf(keyed[index]) }))
  await database.openActions.bulkPut(owed.filter(({ actions }) => actions.length > 0))
  await database.openActions.bulkDelete(
    owed.filter(({ actions }) => !actions.length).map(({ number }) => number),
  )
}

function openActionsOf(keyed: KeyedSummary | undefined): OpenActionsRecord['actions'] {
  const open = keyed ? toldOnce(keyed.summary).actions.filter((action) => !action.done) : []
  return open.map((action) => ({ ...action, key: keyed?.keys.get(action) ?? '' }))
}

/** Removes everything derived from these records, in the caller's transaction. */
export async function underive(numbers: readonly number[]): Promise<void> {
  await database.rows.bulkDelete([...numbers])
  await database.openActions.bulkDelete([...numbers])
  await unindexSummaries(numbers)
  await noteChanged(numbers)
}
