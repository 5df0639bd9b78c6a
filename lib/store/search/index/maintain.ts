/** Maintaining the index: summaries go in and out in the caller's transaction; merging is separate, one page at a time. */
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
/** The most summaries that one step takes from the tail, and the size above which segments are left alone. */
const LARGEST_STEP = 4096
const LARGEST_SEGMENT = 32_768
/** Held by whoever is merging. */
const LOCK = 'micline-index'

type Summaries = ReadonlyMap<number, Summary>

/** Puts summaries (by number) into the index, or what has changed of them, in the caller's transaction. */
export async function indexSummaries(summaries: Summaries): Promise<void> {
  await Promise.all([indexPages(summaries), writeOwn(summaries)])
}

/** The same for summaries of which the index has all that the user has written. */
export async function indexPages(summaries: Summaries): Promise<void> {
  const tail = [...summaries].map(([number, summary]) => ({
    number,
    terms: `\n${termsOf(summary).join('\n')}\n`,
  }))
  await Promise.all([forget([...summaries.keys()]), database.tail.bulkPut(tail), writeKeys(summaries)])
}

/**
 * The same for summaries of which at most tags and note have changed, or that were hidden, if their pages' words are in the index
 * (`indexedPages`). Their posts need not have been read.
 */
export async function indexOwnWords(summaries: Summaries): Promise<void> {
  await Promise.all([writeKeys(summaries), writeOwn(summaries)])
}

const writeOwn = (summaries: Summaries) =>
  writeOwnTerms(new Map([...summaries].map(([number, summary]) => [number, ownTermsOf(summary)] as const)))

/** Writes what summaries are ordered by. */
async function writeKeys(summaries: Summaries): Promise<void> {
  const keys = [...summaries].map(([number, summary]) => ({ number, ...columnsOf(summary) }))
  const column = (name: SortColumn) => writeColumn(name, new Map(keys.map((key) => [key.number, key[name]])))
  await Promise.all([column('saved'), column('published'), column('meeting'), stampIndex()])
}

/**
 * Those of `summaries`, as they were indexed last, whose pages' words are in the index, without what the user has written. An earlier
 * version took what it deleted out of the index, and kept tags and notes among the pages' words.
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

/** Leaves summaries out of all that is found, in the caller's transaction: their words stay in the index for their return. */
export async function hideSummaries(numbers: readonly number[]): Promise<void> {
  await Promise.all([writeColumn('saved', new Map(numbers.map((number) => [number, 0]))), stampIndex()])
}

/**
 * Takes summaries out of the index for good, in the caller's transaction; the words that segments have of them go when the index
 * is next tended.
 */
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

/** Has the segments that hold dead words of these summaries written anew. */
async function askForRewriting(numbers: readonly number[]): Promise<void> {
  const gone = new Set(numbers)
  await database.segments
    .filter(({ dead, hasGone }) => !hasGone && dead.some((number) => gone.has(number)))
    .modify({ hasGone: true })
}

/**
 * Merges what has become too much: the tail into a segment, segments into larger ones, step by step until nothing is
 * left to do. Safe to interrupt at any point and to call from every page: only one works at a time, the others return.
 */
export async function tendIndex(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    while (lock && (await takeStep()));
  })
}

/** Resolves once the segments hold no word of what is gone for good. */
export async function forgetWords(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    while (await takeStep());
  })
}

/** Does what is due first; was anything? Told by a single look at the index: after most changes nothing is, and the next one waits. */
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

/** Makes the oldest of the tail a segment. */
async function mergeTail(): Promise<void> {
  const tail = await database.tail.limit(LARGEST_STEP).toArray()
  const { id, firsts } = await build(entriesOfTail(tail))
  await database.transaction('rw', database.segments, database.columns, database.tail, async () => {
    const now = await database.tail.bulkGet(tail.map(({ number }) => number))
    const [taken, changed] = partition(tail, ({ terms }, index) => now[index]?.terms === terms)
    await database.tail.bulkDelete(taken)
    await writeColumn('segment', new Map(taken.map((number) => [number, id])))
    await database.segments.put({
      id,
      state: 'live',
      size: tail.length,
      firsts,
      dead: Uint32Array.from(changed),
      // Removed for good while this was being built: only then does a row leave the tail.
      hasGone: now.includes(undefined),
    })
    await stampIndex([BLOCKS])
  })
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

/** Writes `sources` as one segment, without what is dead in them. */
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

/** What has died in a segment between two reads of it. */
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

/** The smallest segments of one size that are numerous enough; none if nothing is to be merged. */
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
