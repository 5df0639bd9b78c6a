/**
 * What a full backup carries beside the summaries, so that a restored library can do all that the first one could:
 * who is who, and the steps behind edited summaries, each of which can still be undone.
 */
import { nameKey } from '../fold.ts'
import type { Summary } from '../model.ts'
import { toExtraction } from '../summary/to-summary.ts'
import { checkSummary } from '../validate/index.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { checkEdits } from './edits/check-edits.ts'
import { noteChanged, PEOPLE } from './outbox.ts'
import type { PersonRecord, SummaryRecord } from './records.ts'
import { isSameData } from './same-data.ts'
import { changing, contentOf, derive, summaryOf, withoutContent } from './writing.ts'

interface LibraryExtras {
  version: 1
  people: PersonRecord[]
  edited: EditedRecord[]
}

/** An edited summary before its edits, without the post's text, and its edits. */
type EditedRecord = Pick<SummaryRecord, 'id' | 'extraction' | 'edits' | 'tags' | 'note'>

/** Reads the extras of the whole library. */
export async function readExtras(): Promise<LibraryExtras> {
  return naming(async () => {
    const records = await database.records.filter(isEdited).toArray()
    return { ...(await readWhoIsWho()), edited: records.map(editedOf) }
  })
}

/** The extras that belong to no summary. */
export async function readWhoIsWho(): Promise<LibraryExtras> {
  return naming(async () => ({ version: 1, people: await database.people.toArray(), edited: [] }))
}

/** What a backup holds of one summary. */
interface SummaryBackup {
  summary: Summary
  extras: LibraryExtras
}

/**
 * What a backup holds of the summary `number`; null where it is deleted or gone. Throws DamagedRecordError where what
 * is stored is no summary.
 */
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

const isEdited = (record: SummaryRecord) => !record.deletedAt && record.edits.length > 0

function editedOf({ id, extraction, edits, tags, note }: SummaryRecord): EditedRecord {
  return { id, extraction, edits, tags, note }
}

/**
 * Takes in the extras of a backup whose summaries have been imported. They come from a file: names are joined only where
 * the user has not joined them already, and whoever imports is shown which (newJoins); a summary gets its edits back only
 * if, applied, they give what it is already. What is no such thing is passed over.
 */
export async function restoreExtras(extras: unknown): Promise<void> {
  const checked = checkExtras(extras)
  if (!checked) return
  await changing(async () => {
    const joins = await newJoins(extras)
    if (joins.length) await noteChanged([PEOPLE])
    await database.people.bulkPut(joins)
    const restored: SummaryRecord[] = []
    for (const value of checked.edited) {
      const edited = checkEdited(value)
      const record = edited && (await database.records.get({ id: edited.id }))
      if (!record || record.deletedAt || record.edits.length > 0) continue
      const candidate = { ...record, ...edited }
      if (await isSameShown(record, candidate)) restored.push(candidate)
    }
    await database.records.bulkPut(restored)
    await derive(restored)
  })
}

/** The names that taking in `extras` would join to persons: those that are joined to nobody yet. */
export async function newJoins(extras: unknown): Promise<PersonRecord[]> {
  const joins = (checkExtras(extras)?.people ?? []).filter(isJoin).map(({ key, person }) => ({ key, person }))
  const known = await naming(() => database.people.bulkGet(joins.map(({ key }) => key)))
  return joins.filter((_, index) => !known[index])
}

function isJoin({ key, person }: PersonRecord): boolean {
  const own = nameKey(person)
  return key !== '' && key === nameKey(key) && own !== '' && own !== key
}

async function isSameShown(record: SummaryRecord, candidate: SummaryRecord): Promise<boolean> {
  const content = await contentOf(record.number)
  try {
    return isSameData(summaryOf(candidate, content).summary, summaryOf(record, content).summary)
  } catch {
    // What the file has is no record: the summary stays as it is.
    return false
  }
}

/** The extras of a file, of which what was edited is still to be checked (checkEdited); null where they are none. */
function checkExtras(value: unknown): { people: PersonRecord[]; edited: unknown[] } | null {
  const { version, people, edited } = Object(value) as Partial<LibraryExtras>
  if (version !== 1 || !Array.isArray(people) || !Array.isArray(edited)) return null
  return people.every(isPerson) ? { people, edited } : null
}

function isPerson(value: unknown): value is PersonRecord {
  const { key, person } = Object(value) as Partial<PersonRecord>
  return typeof key === 'string' && typeof person === 'string'
}

/** A fresh copy that has nothing but an edited record's own: no number, page or time of deletion comes from a file. */
function checkEdited(value: unknown): EditedRecord | null {
  const { id, extraction, edits: steps, tags, note } = Object(value) as Partial<EditedRecord>
  const edits = checkEdits(steps)
  const at = new Date(0).toISOString()
  const own = { version: 1, id, tags, note, content: null, savedAt: at, updatedAt: at }
  // Without its edits it is a summary, too: they may be taken back.
  const checked = checkSummary({ ...extraction, ...own })
  if (!edits || 'problems' in checked) return null
  const { value: summary } = checked
  return {
    id: summary.id,
    extraction: withoutContent(toExtraction(summary)),
    edits,
    tags: summary.tags,
    note: summary.note,
  }
}
