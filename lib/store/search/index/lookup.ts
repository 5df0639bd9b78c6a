/**
 * Looks terms up in the index: which summaries contain them. Reads a few blocks of each segment. The caller must use one
 * transaction over INDEX, so that no merging moves a summary between two reads.
 */
import { database } from '../../database/database.ts'
import { keptColumn, savedNumbers } from './columns.ts'
import { BLOCKS, keptOf, keptOfEach } from './kept.ts'
import { NumberSet } from './number-set.ts'
import { keptOwnTerms } from './own-terms.ts'
import { decodeNumbers } from './postings.ts'
import type { SegmentRecord, TailRecord } from './records.ts'
import { type Block, LONGEST_SHORT_PREFIX, opened, shortPrefix } from './segments.ts'
import { TermList } from './term-list.ts'

/** The tables that a lookup reads. */
export const INDEX = [database.segments, database.blocks, database.tail, database.columns]

export interface Term {
  text: string
  /** True: every term that begins with `text`. */
  prefix: boolean
}

/** The numbers found for one stored term. */
type Visit = (term: string, number: number) => void

/** For each of `terms`, the numbers of the summaries that contain it. */
export async function lookUp(terms: readonly Term[]): Promise<NumberSet[]> {
  const sets = terms.map(() => new NumberSet())
  // Cached: the next keystroke mostly needs the same blocks.
  const keptBlocks: ReadBlocks = (places) => keptOfEach('block', places, readBlocks, () => BLOCKS)
  await visitTerms(terms, keptBlocks, (index) => {
    const set = sets[index]
    return (_term, number) => set?.add(number)
  })
  return sets
}

/** For every stored term that begins with `start`, the numbers of the summaries that contain it. */
export async function listTerms(start: string): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>()
  let before: string | undefined
  let numbers: number[] = []
  await visitTerms([{ text: start, prefix: true }], readBlocks, () => (term, number) => {
    // All numbers of a term in a block come in a row, so it is looked up only for the first.
    if (term !== before) {
      numbers = found.get(term) ?? []
      found.set(term, numbers)
      before = term
    }
    numbers.push(number)
  })
  return found
}

/** Reads blocks by segment and position. */
type ReadBlocks = (places: [number, number][]) => PromiseLike<(Block | undefined)[]>

const readBlocks: ReadBlocks = async (places) =>
  (await database.blocks.bulkGet(places)).map((block) => block && opened(block))

async function visitTerms(
  terms: readonly Term[],
  readBlocks: ReadBlocks,
  visitorOf: (index: number) => Visit,
): Promise<void> {
  const { segments, tail, saved, end } = await keptOf('overview', readOverview)
  const visitorOfSaved = (index: number): Visit => {
    const visit = visitorOf(index)
    return (term, number) => {
      if (saved.has(number)) visit(term, number)
    }
  }
  const wanted = segments.flatMap((segment) => terms.flatMap((term, index) => blocksOf(segment, term, index)))
  const [blocks, own] = await Promise.all([
    readBlocks(wanted.map(({ segment, block }) => [segment.id, block])),
    keptOwnTerms(end),
  ])
  wanted.forEach(({ segment, index }, place) => {
    const [block, term] = [blocks[place], terms[index]]
    if (block && term) visitBlock(block, stored(term), segment.dead, visitorOfSaved(index))
  })
  for (const [index, term] of terms.entries()) {
    const visit = visitorOfSaved(index)
    for (const block of own) visitBlock(block, term, NONE, visit)
    visitTail(tail, term, visit)
  }
}

/** A live segment, ready for lookups. */
interface Segment {
  id: number
  /** The first term of each of its blocks. */
  firsts: TermList
  dead: NumberSet
}

const NONE = new NumberSet()

interface Overview {
  segments: Segment[]
  tail: TailRecord[]
  /** The summaries that may be found; the index still contains words of deleted ones. */
  saved: NumberSet
  /** A number above those of all summaries. */
  end: number
}

async function readOverview(): Promise<Overview> {
  const [segments, tail, saved, { end }] = await Promise.all([
    database.segments.toArray(),
    database.tail.toArray(),
    savedNumbers(),
    keptColumn('saved'),
  ])
  return { segments: segments.filter(isOfUse).map(segmentOf), tail, saved, end }
}

/** False for segments being built, and for those whose summaries are all dead, until they are merged away. */
const isOfUse = ({ state, size, dead }: SegmentRecord) => state === 'live' && dead.length < size

function segmentOf({ id, firsts, dead }: SegmentRecord): Segment {
  return { id, firsts: new TermList(firsts), dead: NumberSet.of(dead) }
}

/** The term as stored in segments: a short prefix, which many terms share, is a term of its own there. */
function stored(term: Term): Term {
  const isShort = term.prefix && term.text.length <= LONGEST_SHORT_PREFIX && !/[:/]/.test(term.text)
  return isShort ? { text: shortPrefix(term.text), prefix: false } : term
}

interface Wanted {
  segment: Segment
  block: number
  /** Index of the term. */
  index: number
}

/** The blocks of `segment` that may contain `term`. */
function blocksOf(segment: Segment, term: Term, index: number): Wanted[] {
  const { text, prefix } = stored(term)
  const { firsts } = segment
  const start = Math.max(0, firsts.countUpTo(text) - 1)
  const end = prefix ? firsts.countUpTo(`${text}\uffff`) : start + 1
  const wanted: Wanted[] = []
  for (let block = start; block < Math.min(end, firsts.length); block++)
    wanted.push({ segment, block, index })
  return wanted
}

function visitBlock(block: Block, term: Term, dead: NumberSet, visit: Visit): void {
  const { terms } = block
  for (let index = terms.countBefore(term.text); index < terms.length; index++) {
    const found = terms.at(index)
    if (term.prefix ? !found.startsWith(term.text) : found !== term.text) return
    decodeNumbers(
      block.postings,
      index ? (block.ends[index - 1] ?? 0) : 0,
      block.ends[index] ?? 0,
      (number) => {
        if (!dead.has(number)) visit(found, number)
      },
    )
  }
}

/** Searches the tail for `text` as a substring. */
function visitTail(tail: readonly TailRecord[], { text, prefix }: Term, visit: Visit): void {
  const needle = prefix ? `\n${text}` : `\n${text}\n`
  for (const { number, terms } of tail) {
    for (let at = terms.indexOf(needle); at >= 0; at = prefix ? terms.indexOf(needle, at + 1) : -1)
      visit(terms.slice(at + 1, terms.indexOf('\n', at + 1)), number)
  }
}
