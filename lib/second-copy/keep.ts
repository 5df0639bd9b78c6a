/**
 * Keeps a second copy of the library outside IndexedDB, automatically: each summary as a backup of its own. A crash can make the
 * browser throw the database away (lib/store/database/loss.ts); the copy survives that (restore.ts).
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

/** One context writes at a time. */
const LOCK = 'micline-second-copy'
/** Files written in parallel. */
const BATCH = 16

/** What others have left can wait until this context has done what it was started for, in milliseconds. */
const FIRST_LOOK = 1000

/** Copies every change this context makes from now on, and what others have left. Call it in contexts that change summaries. */
export function keepSecondCopy(): void {
  afterEachChange(updateCopy)
  setTimeout(updateCopy, FIRST_LOOK)
}

let waiting: Promise<void> | null = null

/**
 * Brings the copy up to date, or removes it if the settings say so; resolves when the files are written. Never
 * rejects: failures are recorded (copy-state.ts).
 */
export function updateCopy(): Promise<void> {
  // Whoever calls while an update waits its turn is served by that update.
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

/** Calls `written` once all files are written; clearing the outbox can be left to the next time. */
async function copyChanges(written: () => void): Promise<void> {
  const folder = await presentFolder()
  for (;;) {
    const changes = await nextChanges(BATCH)
    // All of them, even if one fails: a file still being written could end up over that of the next update.
    const copied = await Promise.allSettled(changes.map(({ number }) => copyOne(folder, number)))
    for (const one of copied) if (one.status === 'rejected') throw one.reason
    if (changes.length < BATCH) written()
    if (!changes.length) break
    await forgetChanges(changes)
  }
  if ((await copyState())?.problem) await noteCopyProblem(null)
}

/** A copy that has no folder yet, or whose folder the browser has lost, must get everything. */
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
    // Damaged data is not copied over good data.
    if (!(error instanceof DamagedRecordError)) throw error
  }
}

/** Removes the copy; that of a library which the browser has lost stays (restore.ts). */
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
