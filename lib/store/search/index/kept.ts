/**
 * A cache of what searches read from the index and rows, valid as long as nothing is written to it. A writer leaves a new
 * stamp in the same transaction; a reader checks the stamp in its own, so what is cached is never older than what the
 * transaction sees, whichever page or worker wrote. What seldom changes has a stamp of its own, and outlives the changes of the rest.
 */
import Dexie, { type Transaction } from 'dexie'
import { database } from '../../database/database.ts'

/** What a stamp is of, as its place in the table of columns: all that has none of its own, */
const REST = 0
/** the blocks of segments, which only merging replaces, */
export const BLOCKS = 1
/** and each block of users' words. */
export const ownPart = (block: number) => 2 + block

/** Marks parts of the index as changed, in the caller's transaction. Random: a newly created database never counts up to the same stamp. */
export async function stampIndex(parts: readonly number[] = []): Promise<void> {
  const stamp = (chunk: number) => ({
    column: 'stamp' as const,
    chunk,
    values: crypto.getRandomValues(new Uint32Array(2)),
  })
  await database.columns.bulkPut([REST, ...parts].map(stamp))
}

const kept = new Map<string, { stamp: string; value: unknown }>()

/** How many values are kept, those used last: a keystroke in a search needs about seventy, most of them again for the next. */
const MOST_KEPT = 256

/**
 * What `read` gives, or gave earlier under this `name` if the index has not changed since. It is shared: nobody may
 * modify it. Like `read`, it is called in a read-only transaction of the caller's that includes the table of columns.
 */
export async function keptOf<Value extends object>(name: string, read: () => Promise<Value>): Promise<Value> {
  const [value] = await keptOfEach(name, [0], async () => [await read()])
  return value as Value
}

/**
 * The same for many things of one kind, each in a part of the index: the value for each of `keys`, missing ones through one call of
 * `read`, once per transaction, however often they are asked for. A key with no value (undefined) is looked up again next time.
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
    // An index that was never stamped may change unnoticed: it was written before there were stamps.
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
  // One promise for all that is read at once: within a transaction, one for each value takes longer than the rest of a search.
  const reading = unread.size ? readAll() : undefined
  if (reading) for (const name of unread.keys()) reads.set(name, reading)
  // Waiting for nothing, Dexie would lose the transaction.
  if (wanted.length) await Promise.all([...new Set(wanted.map(({ name }) => reads.get(name)))])
  return named.map(({ name, stamp, value = values.get(name) }) => {
    if (stamp && value !== undefined) keep(name, stamp, value)
    return value as Value
  })
}

/** Moves the value to the end, as the one used last; drops the one unused for longest. */
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

/** What one transaction has asked for, and got so far. */
interface Answers {
  readonly stamps: Promise<ReadonlyMap<number, string>>
  /** By name: the read that is to find it. */
  readonly reads: Map<string, Promise<void>>
  readonly values: Map<string, unknown>
}

const asked = new WeakMap<Transaction, Answers>()

function answersIn(transaction: Transaction): Answers {
  const answers = asked.get(transaction) ?? { stamps: readStamps(), reads: new Map(), values: new Map() }
  asked.set(transaction, answers)
  return answers
}
