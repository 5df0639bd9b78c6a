/** Saves captures and reads saved summaries. There is one record for each page. */

import { batchesOf } from '../batches.ts'
import { pageIdentity } from '../links/page-identity.ts'
import type { Extraction, Summary } from '../model.ts'
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import { keepPersistent } from './database/persistence.ts'
import { carryEdited } from './edits/carry-edited.ts'
import type { KeyedSummary } from './edits/draft.ts'
import type { Edit } from './edits/edits.ts'
import type { SummaryRecord } from './records.ts'
import { keepRevision } from './revisions.ts'
import { changing, contentOf, deriveCaptured, summaryOf, withoutContent } from './writing.ts'

export interface Saved {
  status: 'saved' | 'updated'
  summary: Summary
}

/**
 * Saves an extraction as a new summary, or updates the page's record: edits, tags and note stay, and the earlier extraction becomes
 * a revision. A deleted page is restored, with its edits. Resolves only after the transaction has committed. Throws the named
 * failures of errors.ts.
 */
export async function saveExtraction(extraction: Extraction, now = new Date()): Promise<Saved> {
  const saved = await changing(async () => {
    const at = now.toISOString()
    const before = await database.records.get({ page: pageIdentity(extraction.source.url) })
    const record = before ? await renew(before, extraction, at) : create(extraction, at)
    const number = await database.records.put(record)
    const stored = { ...record, number } as SummaryRecord
    const keyed = summaryOf(stored, extraction.content)
    await Promise.all([
      database.contents.put({ number, content: extraction.content }),
      deriveCaptured({ record: stored, keyed }),
    ])
    const status = before && !before.deletedAt ? 'updated' : 'saved'
    return { status, summary: keyed.summary } as const
  })
  if (saved.status === 'saved') void keepPersistent()
  return saved
}

function create(extraction: Extraction, at: string): Omit<SummaryRecord, 'number'> {
  return {
    id: crypto.randomUUID(),
    page: pageIdentity(extraction.source.url),
    extraction: withoutContent(extraction),
    edits: [],
    tags: [],
    note: '',
    savedAt: at,
    updatedAt: at,
  }
}

async function renew(
  { deletedAt: _, ...before }: SummaryRecord,
  extraction: Extraction,
  at: string,
): Promise<SummaryRecord> {
  const content = await contentOf(before.number)
  // Throws if the record is damaged, so that it is not overwritten: parts of it may still be rescued.
  summaryOf(before, content)
  const latest = carryEdited(before.extraction, extraction)
  await keepRevision(before.number, { ...before.extraction, content }, latest, at)
  return { ...before, extraction: withoutContent(latest), updatedAt: at }
}

/** A summary opened for reading and editing. */
export interface OpenSummary extends KeyedSummary {
  number: number
  edits: readonly Edit[]
}

/**
 * The summary `id`; undefined if it is not saved, or deleted. Throws DamagedRecordError if what is stored is not a
 * summary.
 */
export async function readSummary(id: string): Promise<OpenSummary | undefined> {
  return naming(() =>
    database.transaction('r', database.records, database.contents, async () => {
      const record = await database.records.get({ id })
      if (!record || record.deletedAt) return undefined
      const content = await contentOf(record.number)
      return { ...summaryOf(record, content), number: record.number, edits: record.edits }
    }),
  )
}

const BATCH = 50

interface ReadOptions {
  /** Called with the problem of each damaged record. */
  readonly onDamaged?: (error: unknown) => void
  /** Does not read the posts' text, which is most of what is stored; `content` is null then. */
  readonly withoutPost?: boolean
}

/** The summaries with these numbers, in this order, read in batches as they are consumed. Leaves out deleted and damaged ones. */
export async function* readSummaries(
  numbers: readonly number[],
  options: ReadOptions = {},
): AsyncGenerator<OpenSummary> {
  for await (const batch of readBatches(numbers, options)) yield* batch
}

/**
 * The same in batches of fifty, for transactions and live queries. Dexie loses track of either after a hundred awaits without a
 * read, and consuming fifty summaries one by one takes more.
 */
export async function* readBatches(
  numbers: readonly number[],
  { onDamaged = () => {}, withoutPost = false }: ReadOptions = {},
): AsyncGenerator<OpenSummary[]> {
  for (const batch of batchesOf(numbers, BATCH)) {
    const [records, contents] = await naming(() =>
      Promise.all([database.records.bulkGet(batch), withoutPost ? [] : database.contents.bulkGet(batch)]),
    )
    yield records.flatMap((record, index) => {
      if (!record || record.deletedAt) return []
      try {
        const keyed = summaryOf(record, contents[index]?.content ?? null)
        return { ...keyed, number: record.number, edits: record.edits }
      } catch (error) {
        onDamaged(error)
        return []
      }
    })
  }
}

/** The numbers of all saved summaries, newest first. */
export async function allNumbers(): Promise<number[]> {
  return naming(() => database.rows.orderBy('savedAt').reverse().primaryKeys())
}

/** What is stored for `id`, unchecked, to rescue a damaged record; undefined if there is nothing. */
export async function readRaw(id: string): Promise<unknown> {
  return naming(async () => {
    const record = await database.records.get({ id })
    return record && { ...record, content: await contentOf(record.number) }
  })
}
