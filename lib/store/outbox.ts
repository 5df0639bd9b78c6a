/**
 * The changes that the second copy (lib/second-copy) does not have yet. Each is recorded in the transaction that makes it and
 * removed once it is copied, so that none is lost wherever this is interrupted.
 */
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { OutboxRecord } from './records.ts'

/** Stands for the joined names, in place of a summary's number (these start at 1). */
export const PEOPLE = 0

/** A change waits for the copy no longer than this, in milliseconds; the copy is then finished in the background. */
const LONGEST_WAIT = 100

let copyChanges: (() => Promise<void>) | null = null

/** Registers `copy`, to be called after each change made in this page or worker. It must not reject. */
export function afterEachChange(copy: () => Promise<void>): void {
  copyChanges = copy
}

/** Runs the registered copying, if any. Resolves when it is done, or after LONGEST_WAIT. */
export async function haveChangesCopied(): Promise<void> {
  if (!copyChanges) return
  await Promise.race([copyChanges(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))])
}

/** Records that these summaries were changed or deleted, in the caller's transaction. */
export async function noteChanged(numbers: readonly number[]): Promise<void> {
  await database.outbox.bulkPut(numbers.map((number) => ({ number, change: crypto.randomUUID() })))
}

/** Records all saved summaries and joined names as changed, for a new copy. */
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

/** The number of changes still to be copied. */
export async function countChanges(): Promise<number> {
  return naming(() => database.outbox.count())
}

/** Removes changes that have been copied, except those of what has changed again since. */
export async function forgetChanges(copied: readonly OutboxRecord[]): Promise<void> {
  await naming(() =>
    database.transaction('rw', database.outbox, async () => {
      const now = await database.outbox.bulkGet(copied.map(({ number }) => number))
      const unchanged = copied.filter(({ change }, index) => now[index]?.change === change)
      await database.outbox.bulkDelete(unchanged.map(({ number }) => number))
    }),
  )
}

/** Removes all changes, when no copy is kept. */
export async function forgetAllChanges(): Promise<void> {
  await naming(() => database.outbox.clear())
}
