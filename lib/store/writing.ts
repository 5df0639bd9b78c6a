/** Writing a record and everything derived from it: the one place where the tables are kept in sync. */
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
 * Runs `work` in one transaction over all tables, then tends the index; resolves after it has committed and the second copy has it
 * (or is not worth waiting for).
 */
export async function changing<Value>(work: () => Promise<Value>): Promise<Value> {
  const value = await inTransaction(work)
  await haveChangesCopied()
  return value
}

/** Changed in one transaction: a whole library would not fit into memory, and others want to write in between. */
const PORTION = 200

/** How a change of many is made. */
export interface ManyOptions<Changed> {
  readonly now?: Date
  /** Called with what a portion has changed once that is stored, whatever becomes of the others. */
  readonly tell?: (changed: readonly Changed[]) => void
}

/**
 * Does the same for many things, each portion of them in a transaction of its own; returns what `change` gives of all. The second
 * copy comes after the last: it would read what the next portion is about to change.
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
  // Dexie follows the transaction through awaits only if it is given an async function itself.
  const value = await naming(() => database.transaction('rw', allTables(), async () => await work()))
  tellChanged()
  // Before this is acknowledged: a worker that has acknowledged its last change is ended.
  const noting = noteKept()
  // Merging is not part of the change: it may be interrupted at any time, and the next change continues it.
  tendIndex().catch((error: unknown) => {
    if (database.isOpen()) console.warn('The search index was not merged', error)
  })
  await noting
  return value
}

/** What is stored for `ids`, deleted or not. Asked for one by one, at once: in an index, a query for several goes from one to the next. */
export async function recordsOf(ids: readonly string[]): Promise<SummaryRecord[]> {
  const records = await Promise.all([...new Set(ids)].map((id) => database.records.get({ id })))
  return records.filter((record) => record !== undefined)
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
export const isWhole = (record: SummaryRecord): boolean => wholeOf([record]).length > 0

/** A record, and what it shows. */
export interface WholeRecord {
  readonly record: SummaryRecord
  readonly keyed: KeyedSummary
}

/** The record with what it shows, without its post. Throws DamagedRecordError if it cannot be read as a summary. */
export const toWhole = (record: SummaryRecord): WholeRecord => ({ record, keyed: summaryOf(record, null) })

/** Those of `records` that can be read as summaries, without their posts. */
export function wholeOf(records: readonly SummaryRecord[]): WholeRecord[] {
  return records.flatMap((record) => {
    try {
      return toWhole(record)
    } catch {
      return []
    }
  })
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
  const whole = records.map((record, index) => ({
    record,
    keyed: summaryOf(record, contents[index]?.content ?? null),
  }))
  await Promise.all([writeLists(whole), indexSummaries(byNumber(whole))])
  return whole.map(({ keyed }) => keyed)
}

/**
 * Derives everything anew from a record whose page was read again or for the first time, in the caller's transaction; `keyed` has its
 * post. That changes nothing that the user has written: where there is none of it, the index has none.
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
 * Derives what these changes have made different, in the caller's transaction. Where they are of tags and notes, or of nothing, as
 * with records that come back from deletion, the posts are not read, and their words stay in the index as they are.
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

/** Are at most tags and note different? */
function isSamePage({ before, after }: Change): boolean {
  const steps = ({ edits }: SummaryRecord) =>
    edits.filter(({ type }) => !BESIDE_POINTS.has(type)).map(({ id }) => id)
  return before.record.extraction === after.extraction && isSameData(steps(before.record), steps(after))
}

const byNumber = (whole: readonly WholeRecord[]): ReadonlyMap<number, Summary> =>
  new Map(whole.map(({ record, keyed }) => [record.number, keyed.summary]))

/** Writes what lists show of these records. */
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

/** Takes these records out of every list and all that is found, in the caller's transaction. */
export async function hide(numbers: readonly number[]): Promise<void> {
  await Promise.all([
    database.rows.bulkDelete([...numbers]),
    database.openActions.bulkDelete([...numbers]),
    hideSummaries(numbers),
    noteChanged(numbers),
  ])
}
