/**
 * What a full backup contains beside the summaries: which names the user joined to one person, and the edits of edited summaries,
 * so that they can still be undone after restoring.
 */
import { batchesOf } from '../batches.ts'
import { nameKey } from '../fold.ts'
import type { Summary } from '../model.ts'
import { toExtraction } from '../summary/to-summary.ts'
import { checkSummary } from '../validate/index.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { checkEdits } from './edits/check-edits.ts'
import { BESIDE_POINTS, type Edit } from './edits/edits.ts'
import { noteChanged, PEOPLE } from './outbox.ts'
import type { PersonRecord, SummaryRecord } from './records.ts'
import { isSameData } from './same-data.ts'
import { changing, contentOf, derive, isWhole, summaryOf, withoutContent } from './writing.ts'

/** `edited` is read in batches, since that of a whole library may not fit into memory. */
interface LibraryExtras<Edited = AsyncIterable<EditedRecord>> {
  version: 1
  people: PersonRecord[]
  edited: Edited
}

/** An edited summary before its edits, without the post's text, and its edits. */
interface EditedRecord extends Pick<SummaryRecord, 'id' | 'edits' | 'tags' | 'note'> {
  /** Left out if no edit changes a point: then it is the same as in the summary. */
  extraction?: SummaryRecord['extraction']
}

const BATCH = 50

/** Reads the extras of the summaries with these numbers, without damaged ones, which are not in the backup. */
export async function readExtras(numbers: readonly number[]): Promise<LibraryExtras> {
  return { ...(await readWhoIsWho()), edited: readEdited(numbers) }
}

async function* readEdited(numbers: readonly number[]): AsyncGenerator<EditedRecord> {
  for (const batch of batchesOf(numbers, BATCH)) {
    const records = await naming(() => database.records.bulkGet(batch))
    for (const record of records) if (record && isEdited(record) && isWhole(record)) yield editedOf(record)
  }
}

/** The extras that belong to no summary: the joined names. */
export async function readWhoIsWho(): Promise<LibraryExtras<EditedRecord[]>> {
  return naming(async () => ({ version: 1, people: await database.people.toArray(), edited: [] }))
}

/** A backup of one summary. */
interface SummaryBackup {
  summary: Summary
  extras: LibraryExtras<EditedRecord[]>
}

/** The backup of one summary; null if it is deleted or gone. Throws DamagedRecordError if what is stored is not a summary. */
export async function readBackup(number: number): Promise<SummaryBackup | null> {
  return naming(() =>
    database.transaction('r', database.records, database.contents, async () => {
      const [record, content] = await Promise.all([database.records.get(number), contentOf(number)])
      if (!record || record.deletedAt) return null
      const { summary } = summaryOf(record, content)
      return {
        summary,
        extras: { version: 1, people: [], edited: isEdited(record) ? [editedOf(record)] : [] },
      }
    }),
  )
}

const isEdited = (record: SummaryRecord) => !record.deletedAt && record.edits?.length > 0

function editedOf({ id, extraction, edits, tags, note }: SummaryRecord): EditedRecord {
  const isOfPoints = edits.some(({ type }) => !BESIDE_POINTS.has(type))
  return { id, ...(isOfPoints && { extraction }), edits, tags, note }
}

/**
 * Imports the extras of a backup after its summaries. Since a file is not trusted, a name is joined only if the user has not joined
 * it already (newJoins lists which ones, to show beforehand), and a summary gets its edits back only if applying them results in
 * what it already shows. Anything else is skipped.
 */
export async function restoreExtras(extras: unknown): Promise<void> {
  const checked = checkExtras(extras)
  if (!checked || checked.people.length + checked.edited.length === 0) return
  await changing(async () => {
    const joins = await newJoins(extras)
    if (joins.length) await noteChanged([PEOPLE])
    await database.people.bulkPut(joins)
    const restored: SummaryRecord[] = []
    for (const value of checked.edited) {
      const { id } = Object(value) as Partial<EditedRecord>
      const record = typeof id === 'string' && (await database.records.get({ id }))
      if (!record || record.deletedAt) continue
      const candidate = withEdits(record, value)
      if (candidate && hasSteps(candidate, record) && (await isSameShown(record, candidate)))
        restored.push(candidate)
    }
    await database.records.bulkPut(restored)
    await derive(restored)
  })
}

/** The joins of names that importing `extras` would add: those of names that are not joined to anybody yet. */
export async function newJoins(extras: unknown): Promise<PersonRecord[]> {
  const joins = (checkExtras(extras)?.people ?? []).filter(isJoin).map(({ key, person }) => ({ key, person }))
  const known = await naming(() => database.people.bulkGet(joins.map(({ key }) => key)))
  return joins.filter((_, index) => !known[index])
}

function isJoin({ key, person }: PersonRecord): boolean {
  const own = nameKey(person)
  return key !== '' && key === nameKey(key) && own !== '' && own !== key
}

/** Are all edits of `record` among those of `candidate`, apart from id and time? An import may have added some as its own edits. */
function hasSteps(candidate: SummaryRecord, record: SummaryRecord): boolean {
  const essence = ({ id: _, at: __, ...step }: Edit) => ({ ...step, was: undefined })
  return record.edits.every((own) => candidate.edits.some((one) => isSameData(essence(one), essence(own))))
}

async function isSameShown(record: SummaryRecord, candidate: SummaryRecord): Promise<boolean> {
  const content = await contentOf(record.number)
  try {
    return isSameData(summaryOf(candidate, content).summary, summaryOf(record, content).summary)
  } catch {
    // The file's edits cannot be applied: the summary stays as it is.
    return false
  }
}

/** `value` as extras, whose edited records are checked later (withEdits); null if it is something else. */
function checkExtras(value: unknown): { people: PersonRecord[]; edited: unknown[] } | null {
  const { version, people, edited } = Object(value) as Partial<LibraryExtras<unknown[]>>
  if (version !== 1 || !Array.isArray(people) || !Array.isArray(edited)) return null
  return people.every(isPerson) ? { people, edited } : null
}

function isPerson(value: unknown): value is PersonRecord {
  const { key, person } = Object(value) as Partial<PersonRecord>
  return typeof key === 'string' && typeof person === 'string'
}

/**
 * `record` with extraction, edits, tags and note from `value`, but its own number, page and times, which are never taken from a
 * file. Null if `value` is not an edited record.
 */
function withEdits(record: SummaryRecord, value: unknown): SummaryRecord | null {
  const { extraction = record.extraction, edits: steps, tags, note } = Object(value) as Partial<EditedRecord>
  const edits = checkEdits(steps)
  const { id, savedAt, updatedAt } = record
  // Since edits may be undone, it must be a valid summary without them too.
  const own = { version: 1, id, savedAt, updatedAt, tags, note, content: null }
  const checked = checkSummary({ ...extraction, ...own })
  if (!edits || 'problems' in checked) return null
  const { value: summary } = checked
  const before = withoutContent(toExtraction(summary))
  return { ...record, extraction: before, edits, tags: summary.tags, note: summary.note }
}
