/**
 * Keeps a second copy of the library outside IndexedDB up to date, with each summary as a backup of its own. If a crash makes the
 * browser discard the database (lib/store/database/loss.ts), it can be restored from the copy (restore.ts).
 */
import { json } from '../export/json.ts'
import { writeBlob } from '../export/write.ts'
import { readSettings } from '../settings.ts'
import { readBackup, readWhoIsWho } from '../store/backup.ts'
import { copyState, folderOfCopy, forgetCopy, noteCopyProblem } from '../store/copy-state.ts'
import { DamagedRecordError, StorageFullError, storageFailure } from '../store/database/errors.ts'
import {
  afterEachChange,
  forgetAllChanges,
  forgetChanges,
  nextChanges,
  noteEverything,
  PEOPLE,
} from '../store/outbox.ts'
import type { CopyProblem } from '../store/records.ts'
import { type CopyFolder, findFolder, makeFolder, removeFolder } from './files.ts'

/** The Web Lock of the page or worker that is writing. */
const LOCK = 'micline-second-copy'
/** Files written in parallel. */
const BATCH = 16

/** Changes left over from others are copied after this delay, in milliseconds, when this page or worker has done its first task. */
const FIRST_LOOK = 1000

/**
 * From now on, copies every change made in this page or worker, and changes left over from others. Call it in every page and worker
 * that changes summaries.
 */
export function keepSecondCopy(): void {
  afterEachChange(updateCopy)
  setTimeout(updateCopy, FIRST_LOOK)
}

let waiting: Promise<void> | null = null

/**
 * Brings the copy up to date, or removes it if it is switched off in the settings. Resolves when the files are written. Never
 * rejects: a failure is recorded (copy-state.ts).
 */
export function updateCopy(): Promise<void> {
  // Calls while an update waits for the lock share it.
  waiting ??= new Promise((resolve) => {
    const update = async () => {
      waiting = null
      const { secondCopy } = await readSettings()
      await (secondCopy ? copyChanges(resolve) : removeCopy())
    }
    void navigator.locks.request(LOCK, update).catch(noteFailure).finally(resolve)
  })
  return waiting
}

/**
 * Copies all changes. Calls `written` once the files are written; if it is interrupted then, the outbox is cleared the next time.
 */
async function copyChanges(written: () => void): Promise<void> {
  const folder = await presentFolder()
  for (;;) {
    const changes = await nextChanges(BATCH)
    // Waits for all even if one fails: a file still being written could overwrite that of the next update.
    const copied = await Promise.allSettled(changes.map(({ number }) => copyOne(folder, number)))
    for (const one of copied) if (one.status === 'rejected') throw one.reason
    if (changes.length < BATCH) written()
    if (!changes.length) break
    await forgetChanges(changes)
  }
  if ((await copyState())?.problem) await noteCopyProblem(null)
}

/** The folder of the copy. If it does not exist (yet, or any more), it is created and everything is marked as changed. */
async function presentFolder(): Promise<CopyFolder> {
  const name = await folderOfCopy()
  const folder = await findFolder(name)
  if (folder) return folder
  await noteEverything()
  return makeFolder(name)
}

async function copyOne(folder: CopyFolder, number: number): Promise<void> {
  if (number === PEOPLE)
    return folder.write(PEOPLE, await writeBlob(json, [], { library: await readWhoIsWho() }))
  try {
    const backup = await readBackup(number)
    if (!backup) await folder.remove(number)
    else await folder.write(number, await writeBlob(json, [backup.summary], { library: backup.extras }))
  } catch (error) {
    // A damaged record must not replace its good copy.
    if (!(error instanceof DamagedRecordError)) throw error
  }
}

/** Removes the copy of the current database. Those of lost ones stay (restore.ts). */
async function removeCopy(): Promise<void> {
  const state = await copyState()
  if (state) await removeFolder(state.folder)
  await forgetCopy()
  await forgetAllChanges()
}

async function noteFailure(error: unknown): Promise<void> {
  await noteCopyProblem(problemOf(error)).catch(() => undefined)
}

function problemOf(error: unknown): CopyProblem {
  if (storageFailure(error) instanceof StorageFullError) return 'full'
  const { name } = Object(error) as Partial<Error>
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'refused' : 'failed'
}
