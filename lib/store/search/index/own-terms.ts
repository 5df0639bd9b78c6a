/**
 * Stores the terms of the user's own words, tags and notes, separately from the pages' words, so that adding a tag does not
 * index the page again. Each range of summary numbers has a block, which is rewritten when one of its summaries changes.
 */
import { database } from '../../database/database.ts'
import { keptOfEach, ownPart, stampIndex } from './kept.ts'
import { encodeNumbers } from './postings.ts'
import type { BlockRecord } from './records.ts'
import { type Block, entriesOfBlock, opened } from './segments.ts'

/** The segment number of these blocks; segments with pages' words are numbered from 1. */
const OWN = 0
/** Summary numbers per block: many, since a first search reads all blocks. */
const RANGE = 2048

const NOBODY: ReadonlySet<number> = new Set()

const blockOf = (number: number) => Math.floor(number / RANGE)

const blocksFor = (numbers: Iterable<number>) => {
  const places = [...new Set([...numbers].map(blockOf))]
  return database.blocks.bulkGet(places.map((place) => [OWN, place] as [number, number]))
}

/** The blocks for summary numbers below `end`; cached in memory, in the caller's transaction. */
export function keptOwnTerms(end: number): Promise<Block[]> {
  const places = Array.from({ length: Math.ceil(end / RANGE) }, (_, place) => place)
  const read = async (missing: readonly number[]) => {
    const blocks = await database.blocks.bulkGet(missing.map((place) => [OWN, place] as [number, number]))
    return blocks.map((block, index) => opened(block ?? encode(missing[index] ?? 0, new Map())))
  }
  return keptOfEach('own', places, read, ownPart)
}

/** Those of `numbers` that have terms here. */
export async function withOwnTerms(numbers: readonly number[]): Promise<ReadonlySet<number>> {
  const blocks = await blocksFor(numbers)
  return new Set(blocks.flatMap((block) => (block ? [...holdersIn(block)] : [])))
}

/** Replaces the terms of summaries (by number), in the caller's transaction. */
export async function writeOwnTerms(terms: ReadonlyMap<number, readonly string[]>): Promise<void> {
  const before = new Map(
    (await blocksFor(terms.keys())).flatMap((block) => (block ? [[block.block, block]] : [])),
  )
  const changed: BlockRecord[] = []
  for (const [place, written] of Map.groupBy(terms, ([number]) => blockOf(number))) {
    const block = before.get(place)
    const known = block ? holdersIn(block) : NOBODY
    if (written.every(([number, own]) => !own.length && !known.has(number))) continue
    const entries = new Map(block ? entriesOfBlock(block, new Set(terms.keys())) : [])
    for (const [number, own] of written)
      for (const term of own) {
        const holders = entries.get(term) ?? []
        holders.push(number)
        entries.set(term, holders)
      }
    changed.push(encode(place, entries))
  }
  await Promise.all([
    database.blocks.bulkPut(changed),
    stampIndex(changed.map(({ block }) => ownPart(block))),
  ])
}

/** The numbers of the summaries with terms in `block`. */
const holdersIn = (block: BlockRecord): ReadonlySet<number> =>
  new Set([...entriesOfBlock(block, NOBODY)].flatMap(([, holders]) => holders))

function encode(block: number, entries: ReadonlyMap<string, readonly number[]>): BlockRecord {
  const terms = [...entries.keys()].sort()
  const bytes: number[] = []
  const ends = terms.map((term) => {
    encodeNumbers(
      (entries.get(term) ?? []).toSorted((one, other) => one - other),
      bytes,
    )
    return bytes.length
  })
  return {
    segment: OWN,
    block,
    terms: terms.join('\n'),
    ends: Uint32Array.from(ends),
    postings: Uint8Array.from(bytes),
  }
}
