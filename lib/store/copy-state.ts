/** The stored state of the second copy (lib/second-copy): its folder, and why it may be out of date. */
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { CopyProblem, CopyRecord } from './records.ts'

const KEY = 'copy'

/** The state of the copy; undefined if none was started. */
export async function copyState(): Promise<CopyRecord | undefined> {
  return naming(() => database.copy.get(KEY))
}

/** The name of the copy's folder: the current one, or a new one if no copy was started. */
export async function folderOfCopy(): Promise<string> {
  return naming(() =>
    database.transaction('rw', database.copy, async () => {
      const known = await database.copy.get(KEY)
      if (known) return known.folder
      const folder = `${Date.now()}-${crypto.randomUUID()}`
      await database.copy.put({ key: KEY, folder, problem: null })
      return folder
    }),
  )
}

/** Records why the copy could not be written, or null once it was. */
export async function noteCopyProblem(problem: CopyProblem | null): Promise<void> {
  await naming(() => database.copy.update(KEY, { problem }))
}

/** Forgets the state, when no copy is kept any longer. */
export async function forgetCopy(): Promise<void> {
  await naming(() => database.copy.delete(KEY))
}
