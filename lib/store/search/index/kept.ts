/**
 * What every search needs of the index, kept in memory for as long as nothing is written to it. Whoever writes leaves a
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

/**
 * What `read` gives, or gave before under this `name`, where the index has not changed since. It is shared: nobody may
 * change it. Called, like `read`, in a transaction of the caller's that only reads, and that has the table of columns.
 */
export async function keptOf<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  return once(name, async () => {
    const { stamp, values } = await once('', valuesNow)
    if (values.has(name)) return values.get(name) as Value
    const value = await read()
    // An index that was never stamped may change unseen: it was written before there were stamps.
    if (stamp) values.set(name, value)
    return value
  })
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
