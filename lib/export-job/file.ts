/**
 * The file of an export until the browser has taken it: on the disk, in the extension's own file system (OPFS,
 * https://fs.spec.whatwg.org), so that no more of it than a piece fills memory. Whoever asks for it holds a Web Lock of its
 * name; a file whose name nobody holds was left by a page or a browser that ended.
 */
import type { Piece } from '../export/format.ts'
import { toBlob } from '../export/write.ts'

const FOLDER = 'exports'

/** What a worker has of https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle; TypeScript knows it there alone. */
interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): number
    close(): void
  }>
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })
}

/** The name for a file, and the end of it. */
export interface NamedFile {
  readonly name: string
  /** Removes the file, once nobody reads it any more. */
  discard(): Promise<void>
}

/** A name that no other file has, held by this page. */
export function nameFile(): NamedFile {
  const name = `export-${crypto.randomUUID()}`
  const { promise: discarded, resolve: release } = Promise.withResolvers<void>()
  // Where locks are refused, so are files.
  navigator.locks.request(name, () => discarded).catch(() => {})
  return {
    name,
    async discard() {
      release()
      await remove(name)
    },
  }
}

/**
 * The pieces as the content of the file called `name`, by a worker. In memory where the browser keeps no files for
 * extensions (private windows). Rejects with what went wrong, by the browser's name for it (QuotaExceededError).
 */
export async function writeFile(name: string, pieces: AsyncIterable<Piece>, mime: string): Promise<Blob> {
  const file = await createFile(name)
  if (!file) return toBlob(pieces, mime)
  try {
    for await (const bytes of inBulk(pieces)) file.access.write(bytes)
  } finally {
    file.access.close()
  }
  const content = await file.handle.getFile()
  return content.slice(0, content.size, mime)
}

/** Bytes written at once: each writing asks the browser's own process. */
const BULK = 1 << 20

/** The bytes of the pieces; what is given stands only until the next is asked for. */
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

/** Removes the files that were left: whoever opens the library calls it. Never rejects. */
export async function removeLeftFiles(): Promise<void> {
  try {
    const { held = [] } = await navigator.locks.query()
    const names = new Set(held.map(({ name }) => name))
    for await (const name of (await folder()).keys()) if (!names.has(name)) await remove(name)
  } catch {
    // Where there are no files, none were left.
  }
}

async function remove(name: string): Promise<void> {
  try {
    await (await folder()).removeEntry(name)
  } catch {
    // There is none, or it is written to the last: it is removed when the library is opened next.
  }
}
