/**
 * A cache of what searches read from the index and rows. Every writer stores a new random stamp in its transaction, and every
 * reader compares stamps in its own, so a cached value is never older than what the transaction sees, whichever page or worker
 * wrote. Parts that seldom change have stamps of their own, and stay cached when the rest changes.
 */
import Dexie, { type Transaction } from 'dexie'
import { database } from '../../database/database.ts'

/** The parts that have a stamp, by its chunk in the table of columns. Everything without a stamp of its own: */
const REST = 0
/** The blocks of segments, which change only in merging. */
export const BLOCKS = 1
/** A block of the user's own words (own-terms.ts). */
export const ownPart = (block: number) => 2 + block

/**
 * Marks parts of the index as changed, in the caller's transaction. Stamps are random, so that a new database never repeats one.
 */
export async function stampIndex(parts: readonly number[] = []): Promise<void> {
  const stamp = (chunk: number) => ({
    column: 'stamp' as const,
    chunk,
    values: crypto.getRandomValues(new Uint32Array(2)),
  })
  await database.columns.bulkPut([REST, ...parts].map(stamp))
}

const kept = new Map<string, { stamp: string; value: unknown }>()

/**
 * The size of the cache, least recently used out first. A keystroke needs about seventy values, most of them again for the next.
 */
const MOST_KEPT = 256

/**
 * The result of `read`, cached under `name` until the index changes. It is shared and must not be modified. Call it in a read-only
 * transaction that includes the table of columns.
 */
export async function keptOf<Value extends object>(name: string, read: () => Promise<Value>): Promise<Value> {
  const [value] = await keptOfEach(name, [0], async () => [await read()])
  return value as Value
}

/**
 * The same for several `keys` of one kind. Those not cached are read with one call of `read`, and only once per transaction.
 * `partOf`: the part of the index on which a key's value depends. A value of undefined is not cached.
 */
export async function keptOfEach<Key extends number | readonly number[], Value extends object | undefined>(
  kind: string,
  keys: readonly Key[],
  read: (missing: Key[]) => PromiseLike<Value[]>,
  partOf: (key: Key) => number = () => REST,
): Promise<Value[]> {
  const { stamps: asking, reads, values } = answersIn(Dexie.currentTransaction)
  const stamps = await asking
  const named = keys.map((key) => {
    // Without any stamp nothing is cached: the index was written by a version that had none.
    const stamp = stamps.get(partOf(key)) ?? stamps.get(REST) ?? ''
    const name = `${kind} ${key}`
    const known = kept.get(name)
    return { key, name, stamp, value: stamp && known?.stamp === stamp ? known.value : undefined }
  })
  const wanted = named.filter(({ value }) => value === undefined)
  const unread = new Map(wanted.flatMap(({ name, key }) => (reads.has(name) ? [] : [[name, key]])))
  const readAll = async () => {
    const found = await read([...unread.values()])
    for (const [place, name] of [...unread.keys()].entries()) values.set(name, found[place])
  }
  // One promise for all values: in a Dexie transaction, one for each would take longer than the rest of a search.
  const reading = unread.size ? readAll() : undefined
  if (reading) for (const name of unread.keys()) reads.set(name, reading)
  // Awaiting an empty Promise.all would let Dexie lose the transaction.
  if (wanted.length) await Promise.all([...new Set(wanted.map(({ name }) => reads.get(name)))])
  return named.map(({ name, stamp, value = values.get(name) }) => {
    if (stamp && value !== undefined) keep(name, stamp, value)
    return value as Value
  })
}

/** Makes the value the most recently used, and drops the least recently used if there are too many. */
function keep(name: string, stamp: string, value: unknown): void {
  kept.delete(name)
  kept.set(name, { stamp, value })
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

async function readStamps(): Promise<ReadonlyMap<number, string>> {
  const stamps = await database.columns
    .where('[column+chunk]')
    .between(['stamp', 0], ['stamp', Infinity])
    .toArray()
  return new Map(stamps.map(({ chunk, values }) => [chunk, values.join()]))
}

/** What one transaction has read so far, or is reading. */
interface Answers {
  readonly stamps: Promise<ReadonlyMap<number, string>>
  /** For each name, the read that will find its value. */
  readonly reads: Map<string, Promise<void>>
  readonly values: Map<string, unknown>
}

const asked = new WeakMap<Transaction, Answers>()

function answersIn(transaction: Transaction): Answers {
  const answers = asked.get(transaction) ?? { stamps: readStamps(), reads: new Map(), values: new Map() }
  asked.set(transaction, answers)
  return answers
}
