/**
 * What the second copy (lib/second-copy) still has to take in. It is recorded in the transaction that makes the change and
 * forgotten once the copy has it: wherever this is interrupted, copy and outbox together know everything.
 */
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { OutboxRecord } from './records.ts'

/** Used instead of a number (summaries' numbers start at 1): who is who. */
export const PEOPLE = 0

/** The longest that a change waits for the copy, in milliseconds. After that the copy is updated later. */
const LONGEST_WAIT = 100

let copyChanges: (() => Promise<void>) | null = null

/** From now on `copy` is called after each change that this context makes. It must not reject. */
export function afterEachChange(copy: () => Promise<void>): void {
  copyChanges = copy
}

/** Has the changes copied, if anyone here does that; resolves when it is done or takes too long to wait for. */
export async function haveChangesCopied(): Promise<void> {
  if (!copyChanges) return
  await Promise.race([copyChanges(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))])
}

/** Records that these summaries have changed or gone, in the caller's transaction. */
export async function noteChanged(numbers: readonly number[]): Promise<void> {
  await database.outbox.bulkPut(numbers.map((number) => ({ number, change: crypto.randomUUID() })))
}

/** Records everything that is saved: for a copy that has nothing yet. */
export async function noteEverything(): Promise<void> {
  await naming(() =>
    database.transaction('rw', database.rows, database.outbox, async () => {
      await noteChanged([PEOPLE, ...(await database.rows.toCollection().primaryKeys())])
    }),
  )
}

/** The next changes to copy, at most `limit`. */
export async function nextChanges(limit: number): Promise<OutboxRecord[]> {
  return naming(() => database.outbox.limit(limit).toArray())
}

/** How many summaries are still to be copied. */
export async function countChanges(): Promise<number> {
  return naming(() => database.outbox.count())
}

/** Forgets changes that have been copied; what has changed again since then stays. */
export async function forgetChanges(copied: readonly OutboxRecord[]): Promise<void> {
  await naming(() =>
    database.transaction('rw', database.outbox, async () => {
      const now = await database.outbox.bulkGet(copied.map(({ number }) => number))
      const unchanged = copied.filter(({ change }, index) => now[index]?.change === change)
      await database.outbox.bulkDelete(unchanged.map(({ number }) => number))
    }),
  )
}

/** Forgets all changes: used when no copy is kept. */
export async function forgetAllChanges(): Promise<void> {
  await naming(() => database.outbox.clear())
}
