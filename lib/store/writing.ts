/** Writes records and everything derived from them (rows, open actions, index). The only place that keeps these tables in sync. */
import { batchesOf } from '../batches.ts'
import type { Extraction, Summary } from '../model.ts'
import { toldOnce } from '../summary/told-once.ts'
import { tellChanged } from './changed.ts'
import { allTables, database } from './database/database.ts'
import { DamagedRecordError } from './database/errors.ts'
import { noteKept } from './database/loss.ts'
import { naming } from './database/naming.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { KeyedSummary } from './edits/draft.ts'
import { BESIDE_POINTS } from './edits/edits.ts'
import { haveChangesCopied, noteChanged } from './outbox.ts'
import type { OpenActionsRecord, SummaryRecord } from './records.ts'
import { rowOf } from './rows.ts'
import { isSameData } from './same-data.ts'
import {
  hideSummaries,
  indexedPages,
  indexOwnWords,
  indexPages,
  indexSummaries,
  tendIndex,
} from './search/index/maintain.ts'

/**
 * Runs `work` in one transaction over all tables. Resolves to its result after it has committed and the second copy has the change
 * or takes too long. Throws the named failures of errors.ts.
 */
export async function changing<Value>(work: () => Promise<Value>): Promise<Value> {
  const value = await inTransaction(work)
  await haveChangesCopied()
  return value
}

/** Items per transaction: a whole library may not fit into memory, and other writers need a turn. */
const PORTION = 200

/** Options of a change of many summaries. */
export interface ManyOptions<Changed> {
  readonly now?: Date
  /** Called with the result of each portion once it is stored, even if a later one fails. */
  readonly tell?: (changed: readonly Changed[]) => void
}

/**
 * Runs `change` on portions of `items`, each in a transaction of its own. Returns the joined results. The second copy is updated
 * only after the last portion, so that it does not compete with them.
 */
export async function changingMany<Item, Changed>(
  items: readonly Item[],
  change: (portion: Item[]) => Promise<Changed[]>,
  tell: ManyOptions<Changed>['tell'] = () => {},
): Promise<Changed[]> {
  const all: Changed[] = []
  try {
    for (const portion of batchesOf(items, PORTION)) {
      const changed = await inTransaction(() => change(portion))
      tell(changed)
      for (const one of changed) all.push(one)
    }
  } finally {
    await haveChangesCopied()
  }
  return all
}

async function inTransaction<Value>(work: () => Promise<Value>): Promise<Value> {
  // Dexie keeps the transaction through awaits only if it is given an async function.
  const value = await naming(() => database.transaction('rw', allTables(), async () => await work()))
  tellChanged()
  // Finished before this resolves, since a worker may be terminated right afterwards.
  const noting = noteKept()
  // Not awaited: merging the index may be interrupted at any time, and the next change continues it.
  tendIndex().catch((error: unknown) => {
    if (database.isOpen()) console.warn('The search index was not merged', error)
  })
  await noting
  return value
}

/**
 * The records with these `ids`, deleted or not. Parallel queries, since one for several keys steps through the index with a cursor.
 */
export async function recordsOf(ids: readonly string[]): Promise<SummaryRecord[]> {
  const records = await Promise.all([...new Set(ids)].map((id) => database.records.get({ id })))
  return records.filter((record) => record !== undefined)
}

/** The summary that `record` and its post's text stand for, with edits applied. Throws DamagedRecordError if they are not one. */
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
export const isWhole = (record: SummaryRecord): boolean => wholeOf([record]).length > 0

/** A record and the summary it stands for. */
export interface WholeRecord {
  readonly record: SummaryRecord
  readonly keyed: KeyedSummary
}

/** The record with its summary, whose content is null. Throws DamagedRecordError if it is not one. */
export const toWhole = (record: SummaryRecord): WholeRecord => ({ record, keyed: summaryOf(record, null) })

/** Those of `records` that are not damaged, with their summaries, whose content is null. */
export function wholeOf(records: readonly SummaryRecord[]): WholeRecord[] {
  return records.flatMap((record) => {
    try {
      return toWhole(record)
    } catch {
      return []
    }
  })
}

/** The post's text, as Markdown, of the record with this number. */
export async function contentOf(number: number): Promise<string | null> {
  return (await database.contents.get(number))?.content ?? null
}

/** The extraction without the post's text, which is stored in a table of its own. */
export function withoutContent({ content: _, ...extraction }: Extraction): SummaryRecord['extraction'] {
  return extraction
}

/** Derives rows, open actions and index from these records, in the caller's transaction. Returns their summaries. */
export async function derive(records: readonly SummaryRecord[]): Promise<KeyedSummary[]> {
  const contents = await database.contents.bulkGet(records.map(({ number }) => number))
  const whole = records.map((record, index) => ({
    record,
    keyed: summaryOf(record, contents[index]?.content ?? null),
  }))
  await Promise.all([writeLists(whole), indexSummaries(byNumber(whole))])
  return whole.map(({ keyed }) => keyed)
}

/**
 * The same for a record after a capture, whose `keyed` has the post's text. A capture does not change tags and note, so the part of
 * the index for them is left alone if there are none.
 */
export async function deriveCaptured(captured: WholeRecord): Promise<void> {
  const { tags, note } = captured.keyed.summary
  const index = tags.length || note ? indexSummaries : indexPages
  await Promise.all([writeLists([captured]), index(byNumber([captured]))])
}

/** A record before and after a change. */
interface Change {
  readonly before: WholeRecord
  readonly after: SummaryRecord
}

/**
 * The same for changes of records, doing only what is necessary: if at most tags and note differ, as for a restored record, the
 * posts are not read, and their words in the index stay as they are.
 */
export async function deriveChanged(changes: readonly Change[]): Promise<void> {
  const before = changes.map((change) => change.before)
  const indexed = await indexedPages(byNumber(before))
  const { true: beside = [], false: others = [] } = Object.groupBy(changes, (change) =>
    indexed.has(change.after.number) && isSamePage(change) ? 'true' : 'false',
  )
  if (others.length) await derive(others.map(({ after }) => after))
  if (!beside.length) return
  const whole = beside.map(({ after }) => toWhole(after))
  await Promise.all([writeLists(whole), indexOwnWords(byNumber(whole))])
}

/** Do the two records differ at most in tags and note? */
function isSamePage({ before, after }: Change): boolean {
  const steps = ({ edits }: SummaryRecord) =>
    edits.filter(({ type }) => !BESIDE_POINTS.has(type)).map(({ id }) => id)
  return before.record.extraction === after.extraction && isSameData(steps(before.record), steps(after))
}

const byNumber = (whole: readonly WholeRecord[]): ReadonlyMap<number, Summary> =>
  new Map(whole.map(({ record, keyed }) => [record.number, keyed.summary]))

/** Writes the rows and open actions of these records, and their entry in the outbox. */
async function writeLists(whole: readonly WholeRecord[]): Promise<void> {
  await Promise.all([
    database.rows.bulkPut([...byNumber(whole)].map(([number, summary]) => rowOf(number, summary))),
    writeOpenActions(whole),
    noteChanged(whole.map(({ record }) => record.number)),
  ])
}

async function writeOpenActions(whole: readonly WholeRecord[]): Promise<void> {
  const owed = whole.map(({ record, keyed }) => ({ number: record.number, actions: openActionsOf(keyed) }))
  const { true: open = [], false: none = [] } = Object.groupBy(owed, ({ actions }) =>
    actions.length > 0 ? 'true' : 'false',
  )
  await Promise.all([
    database.openActions.bulkPut(open),
    database.openActions.bulkDelete(none.map(({ number }) => number)),
  ])
}

function openActionsOf({ summary, keys }: KeyedSummary): OpenActionsRecord['actions'] {
  const open = toldOnce(summary).actions.filter((action) => !action.done)
  return open.map((action) => ({ ...action, key: keys.get(action) ?? '' }))
}

/** Removes these records from all lists and search results, in the caller's transaction. */
export async function hide(numbers: readonly number[]): Promise<void> {
  await Promise.all([
    database.rows.bulkDelete([...numbers]),
    database.openActions.bulkDelete([...numbers]),
    hideSummaries(numbers),
    noteChanged(numbers),
  ])
}
