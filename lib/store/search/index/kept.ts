/**
 * What searches read of the index and of rows, kept in memory for as long as nothing is written to them. Whoever writes leaves a
 * new stamp in the same transaction; whoever reads asks for the stamp in its own, so that what was kept is never older
 * than what the transaction sees, whichever page or worker wrote.
 */
import Dexie, { type Transaction } from 'dexie'
import { database } from '../../database/database.ts'

const STAMP: [string, number] = ['stamp', 0]

/** Says that the index has changed, in the caller's transaction. Random: a database made anew never counts up to it. */
export async function stampIndex(): Promise<void> {
  const values = crypto.getRandomValues(new Uint32Array(2))
  await database.columns.put({ column: 'stamp', chunk: 0, values })
}

let kept = { stamp: '', values: new Map<string, unknown>() }

/** So many values stay, those that were used last: a key of a search needs about seventy, and most again for the next. */
const MOST_KEPT = 256

/**
 * What `read` gives, or gave before under this `name`, where the index has not changed since. It is shared: nobody may
 * change it. Called, like `read`, in a transaction of the caller's that only reads, and that has the table of columns.
 */
export function keptOf<Value extends object>(name: string, read: () => Promise<Value>): Promise<Value> {
  return once(name, async () => {
    const [value] = await keptOfEach(name, [0], async () => [await read()])
    return value as Value
  })
}

/**
 * The same of many things of one kind: the value for each of `keys`, those that are missing from one call of `read`. What has
 * none (undefined) is asked for again.
 */
export async function keptOfEach<Key extends number | readonly number[], Value extends object | undefined>(
  kind: string,
  keys: readonly Key[],
  read: (missing: Key[]) => PromiseLike<Value[]>,
): Promise<Value[]> {
  const { stamp, values } = await once('', valuesNow)
  const names = keys.map((key) => `${kind} ${key}`)
  const found = names.map((name) => values.get(name))
  const missing = keys.filter((_, index) => found[index] === undefined)
  const answers = (missing.length ? await read(missing) : []).values()
  return names.map((name, index) => {
    const value = found[index] ?? answers.next().value
    // An index that was never stamped may change unseen: it was written before there were stamps.
    if (stamp) keep(values, name, value)
    return value as Value
  })
}

/** Puts the value last in `values`, as the one used last; what was not used for longest goes. */
function keep(values: Map<string, unknown>, name: string, value: unknown): void {
  values.delete(name)
  values.set(name, value)
  const [oldest] = values.keys()
  if (values.size > MOST_KEPT && oldest !== undefined) values.delete(oldest)
}

async function valuesNow(): Promise<typeof kept> {
  const stamp = (await database.columns.get(STAMP))?.values.join() ?? ''
  if (stamp !== kept.stamp) kept = { stamp, values: new Map() }
  return kept
}

const asked = new WeakMap<Transaction, Map<string, Promise<unknown>>>()

/** Asks for `name` once in a transaction, however many of its questions need it. */
function once<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
  const transaction = Dexie.currentTransaction
  const answers = asked.get(transaction) ?? new Map<string, Promise<unknown>>()
  asked.set(transaction, answers)
  const answer = (answers.get(name) as Promise<Value> | undefined) ?? ask()
  answers.set(name, answer)
  return answer
}
