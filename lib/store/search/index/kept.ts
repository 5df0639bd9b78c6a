/**
 * A cache of what searches read from the index and rows, valid as long as nothing is written to them. A writer leaves a new
 * stamp in the same transaction; a reader checks the stamp in its own, so what is cached is never older than what the
 * transaction sees, whichever page or worker wrote.
 */
import Dexie, { type Transaction } from 'dexie'
import { database } from '../../database/database.ts'

const STAMP: [string, number] = ['stamp', 0]

/** Marks the index as changed, in the caller's transaction. Random: a newly created database never counts up to the same stamp. */
export async function stampIndex(): Promise<void> {
  const values = crypto.getRandomValues(new Uint32Array(2))
  await database.columns.put({ column: 'stamp', chunk: 0, values })
}

let kept = { stamp: '', values: new Map<string, unknown>() }

/** How many values are kept, those used last: a keystroke in a search needs about seventy, most of them again for the next. */
const MOST_KEPT = 256

/**
 * What `read` gives, or gave earlier under this `name` if the index has not changed since. It is shared: nobody may
 * modify it. Like `read`, it is called in a read-only transaction of the caller's that includes the table of columns.
 */
export function keptOf<Value extends object>(name: string, read: () => Promise<Value>): Promise<Value> {
  return once(name, async () => {
    const [value] = await keptOfEach(name, [0], async () => [await read()])
    return value as Value
  })
}

/**
 * The same for many things of one kind: the value for each of `keys`, missing ones through one call of `read`. A key with
 * no value (undefined) is looked up again next time.
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
    // An index that was never stamped may change unnoticed: it was written before there were stamps.
    if (stamp) keep(values, name, value)
    return value as Value
  })
}

/** Moves the value to the end of `values`, as the one used last; drops the one unused for longest. */
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

/** Reads `name` once per transaction, however often it is asked for. */
function once<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
  const transaction = Dexie.currentTransaction
  const answers = asked.get(transaction) ?? new Map<string, Promise<unknown>>()
  asked.set(transaction, answers)
  const answer = (answers.get(name) as Promise<Value> | undefined) ?? ask()
  answers.set(name, answer)
  return answer
}
