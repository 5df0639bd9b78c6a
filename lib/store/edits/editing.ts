/** Editing: operations are added to the record as it stands when the transaction runs, so that none is lost. */
import { database } from '../database/database.ts'
import {
  changing,
  changingMany,
  deriveChanged,
  type ManyOptions,
  recordsOf,
  toWhole,
  type WholeRecord,
  wholeOf,
} from '../writing.ts'
import type { KeyedSummary } from './draft.ts'
import type { Edit, EditOperation, PointFields, PointKey } from './edits.ts'
import { listOf } from './keys.ts'

/** While a note is being written, its last step absorbs the next one within this time, in milliseconds. */
const NOTE_STEP = 30_000

/**
 * Adds `operations` to the edits of the summary `id`; returns the edits as stored, for undoing. Empty if the summary
 * is gone. Several pages may edit at once.
 */
export async function editSummary(
  id: string,
  operations: readonly EditOperation[],
  now = new Date(),
): Promise<Edit[]> {
  return changing(async () => {
    const before = await liveRecord(id)
    if (!before) return []
    const added = operations.map((operation) => toEdit(operation, before.keyed, now))
    await store([{ before, edits: addEdits(before.record.edits, added) }], now)
    return added
  })
}

/** The id of a summary, and the edit that was added to it, as stored. */
export type Edited = readonly [id: string, edit: Edit]

/** Adds one operation to each of the summaries `ids`, a portion at a time. Those that are gone or damaged are skipped. */
export async function editMany(
  ids: readonly string[],
  operation: EditOperation,
  { now = new Date(), tell }: ManyOptions<Edited> = {},
): Promise<Edited[]> {
  const add = async (portion: string[]) => {
    const steps = (await wholeRecords(portion)).map((before) => ({
      before,
      added: toEdit(operation, before.keyed, now),
    }))
    await store(
      steps.map(({ before, added }) => ({ before, edits: addEdits(before.record.edits, [added]) })),
      now,
    )
    return steps.map(({ before, added }): Edited => [before.record.id, added])
  }
  return changingMany(ids, add, tell)
}

/** Undoes what `editMany` added, a portion at a time; what is undone already stays so. */
export async function undoMany(added: readonly Edited[], now = new Date()): Promise<void> {
  await changingMany(added, async (portion) => {
    const gone = new Map(portion)
    const steps = (await wholeRecords([...gone.keys()])).map((before) => {
      const { id, edits } = before.record
      return { before, edits: edits.filter((edit) => edit.id !== gone.get(id)?.id) }
    })
    await store(steps, now)
    return portion
  })
}

/** The records of `ids` that are neither deleted nor damaged. */
async function wholeRecords(ids: readonly string[]): Promise<WholeRecord[]> {
  const records = await recordsOf(ids)
  return wholeOf(records.filter((record) => !record.deletedAt))
}

/** Removes edits by their ids; the others stay. */
export async function undoEdits(id: string, edits: readonly string[], now = new Date()): Promise<void> {
  await changing(async () => {
    const before = await liveRecord(id)
    if (!before) return
    await store([{ before, edits: before.record.edits.filter((edit) => !edits.includes(edit.id)) }], now)
  })
}

/** Re-inserts edits that were removed, at their original place in time. */
export async function redoEdits(id: string, edits: readonly Edit[], now = new Date()): Promise<void> {
  await changing(async () => {
    const before = await liveRecord(id)
    if (!before) return
    const all = [...before.record.edits]
    const known = new Set(all.map((edit) => edit.id))
    // Inserted one by one, not sorted: if the clock was set back, the others keep the order in which they were made.
    for (const edit of edits)
      if (!known.has(edit.id)) all.splice(all.findLastIndex(({ at }) => at <= edit.at) + 1, 0, edit)
    await store([{ before, edits: all }], now)
  })
}

/** Undefined if it is gone. Throws DamagedRecordError. */
async function liveRecord(id: string): Promise<WholeRecord | undefined> {
  const record = await database.records.get({ id })
  return record && !record.deletedAt ? toWhole(record) : undefined
}

/** Stores records with other edits than before. */
async function store(steps: readonly { before: WholeRecord; edits: Edit[] }[], now: Date): Promise<void> {
  const changes = steps.map(({ before, edits }) => ({
    before,
    after: { ...before.record, edits, updatedAt: now.toISOString() },
  }))
  await database.records.bulkPut(changes.map(({ after }) => after))
  await deriveChanged(changes)
}

/** `operation` as a step of its own, on the summary as it is shown before. */
export function toEdit(operation: EditOperation, keyed: KeyedSummary, now: Date): Edit {
  const edit = { ...operation, id: crypto.randomUUID(), at: now.toISOString() }
  if (edit.type !== 'changePoint') return edit
  const was = pointOf(keyed, edit.point)
  return was ? { ...edit, was } : edit
}

function pointOf(keyed: KeyedSummary, key: PointKey): PointFields | undefined {
  const found = [...keyed.keys].find(([, known]) => known === key)?.[0]
  if (!found) return undefined
  const { edited: _, ...fields } = found
  if (listOf(key) !== 'said') return fields
  const holder = keyed.summary.speakers.find((speaker) => speaker.said.includes(found))
  return { ...fields, speaker: (holder && keyed.speakers.get(holder)) ?? fields.speaker }
}

/** A note grows letter by letter: steps in quick succession are one. */
function addEdits(before: readonly Edit[], added: readonly Edit[]): Edit[] {
  const [last, next] = [before.at(-1), added[0]]
  const isSameNote =
    last?.type === 'setNote' &&
    next?.type === 'setNote' &&
    Math.abs(Date.parse(next.at) - Date.parse(last.at)) < NOTE_STEP
  return [...(isSameNote ? before.slice(0, -1) : before), ...added]
}
