/**
 * Maintains the index. Summaries are added, hidden and removed in the caller's transaction. Merging runs separately, in only one
 * page or worker at a time.
 */
import type { Summary } from '../../../model.ts'
import { database } from '../../database/database.ts'
import { columnsOf, readCells, readColumn, writeColumn } from './columns.ts'
import { BLOCKS, stampIndex } from './kept.ts'
import { withOwnTerms, writeOwnTerms } from './own-terms.ts'
import type { SegmentRecord, SortColumn, TailRecord } from './records.ts'
import { type Entry, entriesOfTail, mergeEntries, writeBlocks } from './segments.ts'
import { ownTermsOf, termsOf } from './terms.ts'

/** This many summaries make a segment, and this many segments of one size a larger one. */
const TAIL_LIMIT = 64
const FACTOR = 8
/** One step takes at most this many summaries from the tail; segments of LARGEST_SEGMENT or more are not merged any further. */
const LARGEST_STEP = 4096
const LARGEST_SEGMENT = 32_768
/** The Web Lock held while merging. */
const LOCK = 'micline-index'

type Summaries = ReadonlyMap<number, Summary>

/** Adds summaries (by number) to the index, or replaces their earlier state, in the caller's transaction. */
export async function indexSummaries(summaries: Summaries): Promise<void> {
  await Promise.all([indexPages(summaries), writeOwn(summaries)])
}

/** The same for summaries whose tags and note are in the index already, or which have none. */
export async function indexPages(summaries: Summaries): Promise<void> {
  const tail = [...summaries].map(([number, summary]) => ({
    number,
    terms: `\n${termsOf(summary).join('\n')}\n`,
  }))
  await Promise.all([forget([...summaries.keys()]), database.tail.bulkPut(tail), writeKeys(summaries)])
}

/**
 * The same for summaries of which only tags and note have changed or that were hidden, provided that the index has their pages'
 * words (`indexedPages`). Their `content` may be missing.
 */
export async function indexOwnWords(summaries: Summaries): Promise<void> {
  await Promise.all([writeKeys(summaries), writeOwn(summaries)])
}

const writeOwn = (summaries: Summaries) =>
  writeOwnTerms(new Map([...summaries].map(([number, summary]) => [number, ownTermsOf(summary)] as const)))

/** Writes the sort keys of summaries. */
async function writeKeys(summaries: Summaries): Promise<void> {
  const keys = [...summaries].map(([number, summary]) => ({ number, ...columnsOf(summary) }))
  const column = (name: SortColumn) => writeColumn(name, new Map(keys.map((key) => [key.number, key[name]])))
  await Promise.all([column('saved'), column('published'), column('meeting'), stampIndex()])
}

/**
 * Those of `summaries` (in the state in which they were indexed last) whose pages' words are in the index, separate from tags and
 * note. An earlier version removed deleted ones from the index, and stored tags and notes with the pages' words.
 */
export async function indexedPages(summaries: Summaries): Promise<ReadonlySet<number>> {
  const numbers = [...summaries.keys()]
  const [segments, tail, own] = await Promise.all([
    readCells('segment', numbers),
    database.tail.bulkGet(numbers),
    withOwnTerms(numbers),
  ])
  const isIndexed = ([number, summary]: [number, Summary], index: number) =>
    (segments.get(number) || tail[index]) && (own.has(number) || !ownTermsOf(summary).length)
  return new Set([...summaries].filter(isIndexed).map(([number]) => number))
}

/** Hides summaries from every search, in the caller's transaction. Their words stay in the index, in case they are restored. */
export async function hideSummaries(numbers: readonly number[]): Promise<void> {
  await Promise.all([writeColumn('saved', new Map(numbers.map((number) => [number, 0]))), stampIndex()])
}

/** Removes summaries from the index for good, in the caller's transaction. Segments lose their words at the next `tendIndex`. */
export async function unindexSummaries(numbers: readonly number[]): Promise<void> {
  await forget(numbers)
  await database.tail.bulkDelete([...numbers])
  await writeOwnTerms(new Map(numbers.map((number) => [number, []])))
  await hideSummaries(numbers)
  await askForRewriting(numbers)
}

/** Marks what segments contain of these summaries as dead. */
async function forget(numbers: readonly number[]): Promise<void> {
  const places = await readCells('segment', numbers)
  const bySegment = Map.groupBy(
    [...places].filter(([, segment]) => segment > 0),
    ([, segment]) => segment,
  )
  for (const [id, members] of bySegment) {
    const segment = await database.segments.get(id)
    if (!segment) continue
    const dead = new Set([...segment.dead, ...members.map(([number]) => number)])
    await database.segments.update(id, { dead: Uint32Array.from(dead).sort() })
  }
  await writeColumn('segment', new Map([...bySegment.values()].flat().map(([number]) => [number, 0])))
}

/** Marks the segments with dead words of these summaries, so that they are rewritten without them. */
async function askForRewriting(numbers: readonly number[]): Promise<void> {
  const gone = new Set(numbers)
  await database.segments
    .filter(({ dead, hasGone }) => !hasGone && dead.some((number) => gone.has(number)))
    .modify({ hasGone: true })
}

/**
 * Merges the tail into a segment, and segments into larger ones, as far as is due. It may be interrupted at any point. Any page may
 * call it: it returns at once if another one is merging.
 */
export async function tendIndex(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    while (lock && (await takeStep()));
  })
}

/** Merges all that is due; resolves when no segment contains words of removed summaries. */
export async function forgetWords(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    while (await takeStep());
  })
}

/** Does the most urgent step. Returns false if there is none, as after most changes: therefore a single read decides that. */
async function takeStep(): Promise<boolean> {
  const [waiting, segments] = await database.transaction('r', database.tail, database.segments, () =>
    Promise.all([database.tail.count(), database.segments.toArray()]),
  )
  const unfinished = segments.filter(({ state }) => state === 'building')
  const sources = segmentsToMerge(segments)
  const outdated = segments.filter(({ hasGone }) => hasGone)
  if (unfinished.length) await removeSegments(unfinished.map(({ id }) => id))
  else if (waiting >= TAIL_LIMIT) await mergeTail()
  else if (sources.length) await merge(sources)
  else if (outdated.length) await merge(outdated.slice(0, 1))
  else return false
  return true
}

async function removeSegments(ids: readonly number[]): Promise<void> {
  await database.segments.bulkDelete([...ids])
  for (const id of ids)
    await database.blocks.where('[segment+block]').between([id, 0], [id, Infinity]).delete()
}

/** Turns the oldest summaries of the tail into a segment. */
async function mergeTail(): Promise<void> {
  const tail = await database.tail.limit(LARGEST_STEP).toArray()
  const { id, firsts } = await build(entriesOfTail(tail))
  await database.transaction('rw', database.segments, database.columns, database.tail, async () => {
    const now = await database.tail.bulkGet(tail.map(({ number }) => number))
    const [taken, changed] = partition(tail, ({ terms }, index) => now[index]?.terms === terms)
    await takeFromTail(taken)
    await writeColumn('segment', new Map(taken.map((number) => [number, id])))
    await database.segments.put({
      id,
      state: 'live',
      size: tail.length,
      firsts,
      dead: Uint32Array.from(changed),
      // A row missing from the tail means that its summary was removed for good while this was being built.
      hasGone: now.includes(undefined),
    })
    await stampIndex([BLOCKS])
  })
}

/**
 * Removes rows from the tail, if possible by emptying it: Chromium walks over each row that was deleted by itself whenever it reads
 * or counts the others, until it happens to tidy up, which takes a tenth of a second once there were a hundred thousand.
 */
async function takeFromTail(numbers: number[]): Promise<void> {
  const isAll = numbers.length === (await database.tail.count())
  await (isAll ? database.tail.clear() : database.tail.bulkDelete(numbers))
}

/** The numbers of the rows for which `test` holds, and of the others; both ascending. */
function partition(
  rows: readonly TailRecord[],
  test: (row: TailRecord, index: number) => boolean,
): [number[], number[]] {
  const parts: [number[], number[]] = [[], []]
  rows.forEach((row, index) => {
    parts[test(row, index) ? 0 : 1].push(row.number)
  })
  return parts
}

/** Replaces `sources` by one segment without their dead summaries. */
async function merge(sources: readonly SegmentRecord[]): Promise<void> {
  const { id, firsts } = await build(mergeEntries(sources))
  const ids = sources.map((segment) => segment.id)
  await database.transaction('rw', database.segments, database.columns, database.blocks, async () => {
    const now = await database.segments.bulkGet(ids)
    const dead = sources.flatMap((source, index) => deadSince(source, now[index]))
    const moved = await numbersIn(new Set(ids))
    await writeColumn('segment', new Map(moved.map((number) => [number, id])))
    await removeSegments(ids)
    const size = moved.length + dead.length
    const hasGone = dead.length > 0 && now.some((segment) => segment?.hasGone)
    await database.segments.put({
      id,
      state: 'live',
      size,
      firsts,
      dead: Uint32Array.from(dead).sort(),
      hasGone,
    })
    await stampIndex([BLOCKS])
  })
}

/** The numbers that became dead in a segment between two reads of it. */
function deadSince(before: SegmentRecord, now: SegmentRecord | undefined): number[] {
  const known = new Set(before.dead)
  return [...(now?.dead ?? [])].filter((number) => !known.has(number))
}

/** The numbers whose terms are in one of the segments `ids`. */
async function numbersIn(ids: ReadonlySet<number>): Promise<number[]> {
  const numbers: number[] = []
  const column = await readColumn('segment')
  column.forEach((number, segment) => {
    if (ids.has(segment)) numbers.push(number)
  })
  return numbers
}

/** FACTOR segments of about the same size, the smallest such size; [] if no size has that many. */
function segmentsToMerge(segments: readonly SegmentRecord[]): SegmentRecord[] {
  const levels = Map.groupBy(
    segments.filter(({ size }) => size < LARGEST_SEGMENT),
    ({ size }) => Math.floor(Math.log(Math.max(size, TAIL_LIMIT) / TAIL_LIMIT) / Math.log(FACTOR)),
  )
  const full = [...levels].filter(([, members]) => members.length >= FACTOR)
  full.sort(([one], [other]) => one - other)
  return full[0]?.[1].slice(0, FACTOR) ?? []
}

async function build(entries: AsyncIterable<Entry>): Promise<{ id: number; firsts: string }> {
  const id = await database.segments.add({ state: 'building', size: 0, firsts: '', dead: new Uint32Array(0) })
  return { id, firsts: (await writeBlocks(id, entries)).join('\n') }
}
