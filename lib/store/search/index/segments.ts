/** Builds segments from the summaries of the tail or from smaller segments. */
import { database } from '../../database/database.ts'
import { decodeNumbers, encodeNumbers } from './postings.ts'
import type { BlockRecord, SegmentRecord, TailRecord } from './records.ts'
import { TermList } from './term-list.ts'

/** A term and the numbers of the summaries that contain it, ascending. */
export type Entry = readonly [term: string, numbers: number[]]

/** Prefixes of words up to this length are terms of their own. */
export const LONGEST_SHORT_PREFIX = 3
/** A block is closed once its postings reach this many bytes, or once it has this many terms. */
const BLOCK_BYTES = 8192
const BLOCK_TERMS = 512
/** Blocks written in parallel. */
const BATCH = 128

/** The term that stands for every word with a prefix: 'qui*' for 'qui'. */
export function shortPrefix(start: string): string {
  return `${start}*`
}

/** The entries of some summaries of the tail, in the order of terms. `tail` is ascending by number. */
export async function* entriesOfTail(tail: readonly TailRecord[]): AsyncGenerator<Entry> {
  const entries = new Map<string, number[]>()
  const add = (term: string, number: number) => {
    const numbers = entries.get(term)
    if (!numbers) entries.set(term, [number])
    else if (numbers.at(-1) !== number) numbers.push(number)
  }
  for (const { number, terms } of tail) {
    let before = ''
    for (const term of terms.slice(1, -1).split('\n')) {
      add(term, number)
      if (/[:/]/.test(term)) continue
      for (let length = 1; length <= Math.min(LONGEST_SHORT_PREFIX, term.length); length++) {
        const start = term.slice(0, length)
        // Terms are sorted: a prefix that the previous one had too is recorded already.
        if (!before.startsWith(start)) add(shortPrefix(start), number)
      }
      before = term
    }
  }
  for (const term of [...entries.keys()].sort()) yield [term, entries.get(term) ?? []]
}

/** The entries of a stored segment, in order, without its dead summaries. */
async function* entriesOfSegment(segment: SegmentRecord): AsyncGenerator<Entry> {
  const dead = new Set(segment.dead)
  for (let place = 0; ; place++) {
    const block = await database.blocks.get([segment.id, place])
    if (!block) return
    yield* entriesOfBlock(block, dead)
  }
}

/** A block, ready for lookups. */
export interface Block extends Pick<BlockRecord, 'ends' | 'postings'> {
  terms: TermList
}

export const opened = ({ terms, ends, postings }: BlockRecord): Block => ({
  terms: new TermList(terms),
  ends,
  postings,
})

/** The entries of a stored block, in order, without the numbers in `gone`. */
export function* entriesOfBlock(block: BlockRecord, gone: ReadonlySet<number>): Generator<Entry> {
  let start = 0
  for (const [index, term] of block.terms.split('\n').entries()) {
    const numbers: number[] = []
    const end = block.ends[index] ?? start
    decodeNumbers(block.postings, start, end, (number) => {
      if (!gone.has(number)) numbers.push(number)
    })
    start = end
    if (numbers.length) yield [term, numbers]
  }
}

/** The entries of several segments, merged into one sorted sequence. */
export async function* mergeEntries(segments: readonly SegmentRecord[]): AsyncGenerator<Entry> {
  const streams = segments.map(entriesOfSegment)
  const heads = await Promise.all(streams.map((stream) => stream.next()))
  for (;;) {
    let least: string | undefined
    for (const head of heads)
      if (!head.done && (least === undefined || head.value[0] < least)) least = head.value[0]
    if (least === undefined) return
    const merged: number[] = []
    for (const [index, head] of heads.entries()) {
      if (head.done || head.value[0] !== least) continue
      for (const number of head.value[1]) merged.push(number)
      const next = await streams[index]?.next()
      if (next) heads[index] = next
    }
    yield [least, merged.sort((one, other) => one - other)]
  }
}

/** Writes `entries` as the blocks of the segment `id`; returns the first term of each, for `SegmentRecord.firsts`. */
export async function writeBlocks(id: number, entries: AsyncIterable<Entry>): Promise<string[]> {
  const firsts: string[] = []
  let waiting: BlockRecord[] = []
  let terms: string[] = []
  let ends: number[] = []
  let bytes: number[] = []
  const close = () => {
    const [first] = terms
    if (first === undefined) return
    const postings = Uint8Array.from(bytes)
    waiting.push({
      segment: id,
      block: firsts.length,
      terms: terms.join('\n'),
      ends: Uint32Array.from(ends),
      postings,
    })
    firsts.push(first)
    terms = []
    ends = []
    bytes = []
  }
  for await (const [term, numbers] of entries) {
    terms.push(term)
    encodeNumbers(numbers, bytes)
    ends.push(bytes.length)
    if (bytes.length >= BLOCK_BYTES || terms.length >= BLOCK_TERMS) close()
    if (waiting.length < BATCH) continue
    await database.blocks.bulkPut(waiting)
    waiting = []
  }
  close()
  await database.blocks.bulkPut(waiting)
  return firsts
}
