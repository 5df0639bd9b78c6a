/** Restores the summaries of a database that the browser has discarded, from its second copy. */
import { batchesOf } from '../batches.ts'
import { readImportFile } from '../export/parts/read-file.ts'
import { addTo, emptyPortion, type Portion, takePortion } from '../export-job/portion.ts'
import type { Summary } from '../model.ts'
import { copyState } from '../store/copy-state.ts'
import { forgetLoss } from '../store/database/loss.ts'
import { PEOPLE } from '../store/outbox.ts'
import { type CopyFolder, type FolderName, findFolder, folderNames, removeFolder } from './files.ts'

/** The Web Lock of the page that restores or removes what was lost. */
const LOCK = 'micline-restore'
/** Summaries read and imported at once. */
const BATCH = 25

interface Restored {
  /** Summaries of the copy that are now in the library, including those that were there already. */
  restored: number
  /** Files that could not be read, or whose page has a damaged record in the library. They are not removed. */
  unreadable: number
}

/** The copies of databases that no longer exist. */
async function lostFolders(): Promise<FolderName[]> {
  // Reads the folders first, so that one created meanwhile for the current database is not among them.
  const names = await folderNames()
  const present = (await copyState())?.folder
  return names.filter((name) => name !== present)
}

/** The number of summaries that can be restored; 0 if the browser denies access to its files. */
export async function countLost(): Promise<number> {
  let count = 0
  for (const name of await lostFolders().catch(() => [])) {
    const numbers = await (await findFolder(name))?.numbers()
    count += numbers?.filter((number) => number !== PEOPLE).length ?? 0
  }
  return count
}

/**
 * Imports what was lost. Whatever was saved or edited since is kept, and what was deleted since stays deleted. A copy is removed
 * once all of it is in the library; until then this can be repeated. `progress` is called with the number of summaries restored so
 * far. Throws the store's named failures (errors.ts).
 */
export async function restoreLost(progress: (done: number) => void = () => {}): Promise<Restored> {
  return navigator.locks.request(LOCK, async () => {
    const total: Restored = { restored: 0, unreadable: 0 }
    for (const name of await lostFolders()) {
      const folder = await findFolder(name)
      if (!folder) continue
      const { restored, unreadable } = await restoreFolder(folder, (done) => progress(total.restored + done))
      total.restored += restored
      total.unreadable += unreadable
      if (!unreadable) await removeFolder(name)
    }
    await forgetLoss()
    return total
  })
}

/** Removes the copies of lost databases for good. */
export async function removeLost(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    for (const name of await lostFolders()) await removeFolder(name)
    await forgetLoss()
  })
}

async function restoreFolder(folder: CopyFolder, progress: (done: number) => void): Promise<Restored> {
  const numbers = await folder.numbers()
  const result: Restored = { restored: 0, unreadable: 0 }
  for (const batch of batchesOf(numbers, BATCH)) {
    const files = await Promise.all(batch.map((number) => readFile(folder, number)))
    const read = files.filter((file) => file !== null)
    const portion: Portion = {
      summaries: read.flatMap(({ summaries }) => summaries),
      edited: read.flatMap(({ edited }) => edited),
      libraries: read.flatMap(({ libraries }) => libraries),
    }
    const { damaged } = await takePortion(portion, { staysDeleted: isDeletedSince })
    result.restored += portion.summaries.length - damaged
    result.unreadable += files.length - read.length + damaged
    progress(result.restored)
  }
  return result
}

/** The content of a file; null if any part of it cannot be read. */
async function readFile(folder: CopyFolder, number: number): Promise<Portion | null> {
  const content = emptyPortion()
  try {
    for await (const event of readImportFile(await folder.open(number))) {
      if (event.kind === 'problem') return null
      addTo(content, event)
    }
    return content
  } catch (error) {
    console.warn(`The copy of summary ${number} cannot be read`, error)
    return null
  }
}

const isDeletedSince = ({ updatedAt }: Summary, deletedAt: string) => deletedAt > updatedAt
