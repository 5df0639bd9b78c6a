/**
 * The file of an export until the browser has taken it: on disk, in the extension's own file system (OPFS,
 * https://fs.spec.whatwg.org), so that only a piece of it is in memory at a time. Whoever asks for it holds a Web Lock of its
 * name; a file whose name nobody holds was left behind by a page or browser that ended.
 */
import type { Piece } from '../export/format.ts'
import { toBlob } from '../export/write.ts'
import { StorageFullError, storageFailure } from '../store/database/errors.ts'

const FOLDER = 'exports'
/** Next to a file that was written to its end there is an empty file with its name and this suffix. */
const WHOLE = '.whole'
/** A worker that was just ended still holds its file for a moment; in milliseconds. */
const SECOND_TRY = 1_000

/** The part of https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle that workers have and we use; TypeScript does not know it. */
interface FileAccess {
  write(bytes: Uint8Array<ArrayBuffer>): number
  close(): void
}

interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileAccess>
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })
}

/** The name for a file, and how to give it up. */
export interface NamedFile {
  readonly name: string
  /** Removes the file once nobody reads it any more. */
  discard(): Promise<void>
}

/** A name that no other file has, held by this page. */
export function nameFile(): NamedFile {
  const name = `export-${crypto.randomUUID()}`
  const { promise: discarded, resolve: release } = Promise.withResolvers<void>()
  // If locks are refused, so are files.
  navigator.locks.request(name, () => discarded).catch(() => {})
  return {
    name,
    async discard() {
      release()
      if (await remove(name)) return
      setTimeout(() => remove(name), SECOND_TRY)
    },
  }
}

/**
 * Writes the pieces as the content of the file called `name`; called by a worker. Stays in memory if the browser keeps no files for
 * extensions (private windows). Rejects with the named storage failures if the disk is full or access is refused, otherwise
 * with what went wrong.
 */
export async function writeFile(name: string, pieces: AsyncIterable<Piece>, mime: string): Promise<Blob> {
  const file = await createFile(name)
  if (!file) return toBlob(pieces, mime)
  try {
    await fill(file.access, pieces)
    await (await folder()).getFileHandle(name + WHOLE, { create: true })
    const content = await file.handle.getFile()
    return content.slice(0, content.size, mime)
  } catch (error) {
    throw storageFailure(error)
  }
}

async function fill(access: FileAccess, pieces: AsyncIterable<Piece>): Promise<void> {
  try {
    // A disk with room for only a part writes that part without an error.
    for await (const bytes of inBulk(pieces))
      if (access.write(bytes) < bytes.length) throw new StorageFullError('Not all of it was written')
  } finally {
    access.close()
  }
}

/** Bytes written at once: each write is a request to the browser's own process. */
const BULK = 1 << 20

/** The bytes of the pieces; each is valid only until the next is asked for. */
async function* inBulk(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const bulk = new Uint8Array(BULK)
  let filled = 0
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
    if (filled + bytes.length > BULK) {
      yield bulk.subarray(0, filled)
      filled = 0
    }
    if (bytes.length > BULK) {
      yield bytes
      continue
    }
    bulk.set(bytes, filled)
    filled += bytes.length
  }
  yield bulk.subarray(0, filled)
}

async function createFile(name: string) {
  try {
    const handle = (await (await folder()).getFileHandle(name, { create: true })) as WorkerFileHandle
    return { handle, access: await handle.createSyncAccessHandle() }
  } catch {
    return null
  }
}

/**
 * Removes files left behind; called by whoever opens the library. True if one of them was not written to its end,
 * and so was never offered. Never rejects.
 */
export async function removeLeftFiles(): Promise<boolean> {
  try {
    // In this order: whoever begins a file meanwhile has its name before.
    const files = new Set(await Array.fromAsync((await folder()).keys()))
    const { held = [] } = await navigator.locks.query()
    const inUse = new Set(held.map(({ name }) => name))
    const left = [...files].filter((file) => !file.endsWith(WHOLE) && !inUse.has(file))
    for (const file of left) await remove(file)
    return left.some((file) => !files.has(file + WHOLE))
  } catch {
    // Where there are no files, none were left behind.
    return false
  }
}

/** False if there is none, or it is still being written. */
async function remove(name: string): Promise<boolean> {
  try {
    const files = await folder()
    await files.removeEntry(name)
    await files.removeEntry(name + WHOLE).catch(() => {})
    return true
  } catch {
    return false
  }
}
