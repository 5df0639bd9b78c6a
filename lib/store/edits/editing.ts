/**
 * Adds, undoes and redoes edits. Each change reads the record in its own transaction, so that edits from several pages are kept.
 */
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

/** Edits of a note within this time replace each other, in milliseconds: typing is one step to undo. */
const NOTE_STEP = 30_000

/** Adds `operations` to the edits of the summary `id`. Returns them as stored, for undoing; [] if the summary is gone. */
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

/** Adds one operation to each of the summaries `ids`, in portions. Skips those that are gone or damaged. Returns what was added. */
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

/** Removes the edits that `editMany` added, in portions; those already removed are skipped. */
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

/** Removes the edits with the ids `edits` from the summary `id`. */
export async function undoEdits(id: string, edits: readonly string[], now = new Date()): Promise<void> {
  await changing(async () => {
    const before = await liveRecord(id)
    if (!before) return
    await store([{ before, edits: before.record.edits.filter((edit) => !edits.includes(edit.id)) }], now)
  })
}

/** Inserts removed edits again, at their original place in time. */
export async function redoEdits(id: string, edits: readonly Edit[], now = new Date()): Promise<void> {
  await changing(async () => {
    const before = await liveRecord(id)
    if (!before) return
    const all = [...before.record.edits]
    const known = new Set(all.map((edit) => edit.id))
    // Not sorted by time: if the clock was set back, the others must keep the order in which they were made.
    for (const edit of edits)
      if (!known.has(edit.id)) all.splice(all.findLastIndex(({ at }) => at <= edit.at) + 1, 0, edit)
    await store([{ before, edits: all }], now)
  })
}

/** The record `id`; undefined if it is deleted or gone. Throws DamagedRecordError. */
async function liveRecord(id: string): Promise<WholeRecord | undefined> {
  const record = await database.records.get({ id })
  return record && !record.deletedAt ? toWhole(record) : undefined
}

/** Stores the records with these edits instead of theirs. */
async function store(steps: readonly { before: WholeRecord; edits: Edit[] }[], now: Date): Promise<void> {
  const changes = steps.map(({ before, edits }) => ({
    before,
    after: { ...before.record, edits, updatedAt: now.toISOString() },
  }))
  await database.records.bulkPut(changes.map(({ after }) => after))
  await deriveChanged(changes)
}

/** `operation` as an edit with an id of its own. `keyed`: the summary before it. */
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

/** `before` and `added`; consecutive edits of the note within NOTE_STEP are one. */
function addEdits(before: readonly Edit[], added: readonly Edit[]): Edit[] {
  const [last, next] = [before.at(-1), added[0]]
  const isSameNote =
    last?.type === 'setNote' &&
    next?.type === 'setNote' &&
    Math.abs(Date.parse(next.at) - Date.parse(last.at)) < NOTE_STEP
  return [...(isSameNote ? before.slice(0, -1) : before), ...added]
}
