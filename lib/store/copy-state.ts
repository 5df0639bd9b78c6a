/** What the library knows of its second copy (lib/second-copy): where it is, and why it may be behind. */
import { database } from './database/database.ts'
import { naming } from './database/naming.ts'
import type { CopyProblem, CopyRecord } from './records.ts'

const KEY = 'copy'

/** What is known of the copy; undefined where none was begun. */
export async function copyState(): Promise<CopyRecord | undefined> {
  return naming(() => database.copy.get(KEY))
}

/** The name of the copy's folder: the present one, or a new one where no copy was begun. */
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

/** Notes what kept the copy from being written; null once it was. */
export async function noteCopyProblem(problem: CopyProblem | null): Promise<void> {
  await naming(() => database.copy.update(KEY, { problem }))
}

/** No copy is kept any more. */
export async function forgetCopy(): Promise<void> {
  await naming(() => database.copy.delete(KEY))
}
