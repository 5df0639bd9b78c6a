/**
 * The files of the second copy, in the extension's own file system (OPFS, https://fs.spec.whatwg.org): a folder for each database
 * that ever existed, with a file for each summary. Writing a file is atomic: it replaces the old one when it is closed.
 */

const ROOT = 'second-copy'
const EXTENSION = '.json.gz'

/** The name of the folder of the current database or an earlier one. */
export type FolderName = string

async function root(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create: true })
}

/** The names of all folders, oldest first. */
export async function folderNames(): Promise<FolderName[]> {
  const names: string[] = []
  for await (const name of (await root()).keys()) names.push(name)
  return names.sort()
}

/** The folder called `name`; null if there is none. */
export async function findFolder(name: FolderName): Promise<CopyFolder | null> {
  try {
    return new CopyFolder(await (await root()).getDirectoryHandle(name))
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

/** Opens the folder called `name`, and creates it if there is none. */
export async function makeFolder(name: FolderName): Promise<CopyFolder> {
  return new CopyFolder(await (await root()).getDirectoryHandle(name, { create: true }))
}

/** Removes the folder called `name` and everything in it. */
export async function removeFolder(name: FolderName): Promise<void> {
  await unlessGone(async () => (await root()).removeEntry(name, { recursive: true }))
}

/** The copy of one database. Its files are named by the numbers of summaries, and gzipped. */
export class CopyFolder {
  readonly #folder: FileSystemDirectoryHandle

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder
  }

  /** Writes a file, replacing any earlier one. */
  async write(number: number, content: Blob): Promise<void> {
    const zipped = await new Response(
      content.stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer()
    const file = await this.#folder.getFileHandle(nameOf(number), { create: true })
    const writable = await file.createWritable()
    await writable.write(zipped)
    await writable.close()
  }

  async remove(number: number): Promise<void> {
    await unlessGone(() => this.#folder.removeEntry(nameOf(number)))
  }

  /** The numbers of all files. */
  async numbers(): Promise<number[]> {
    const numbers: number[] = []
    for await (const name of this.#folder.keys())
      if (/^\d+\.json\.gz$/.test(name)) numbers.push(Number.parseInt(name, 10))
    return numbers.sort((one, other) => one - other)
  }

  /** The size of a file on disk, in bytes. */
  async size(number: number): Promise<number> {
    return (await this.#file(number)).size
  }

  /** The name of a file, and its uncompressed content. */
  async open(number: number): Promise<{ name: string; stream: () => ReadableStream<Uint8Array> }> {
    const file = await this.#file(number)
    return { name: nameOf(number), stream: () => file.stream().pipeThrough(new DecompressionStream('gzip')) }
  }

  async #file(number: number): Promise<File> {
    return (await this.#folder.getFileHandle(nameOf(number))).getFile()
  }
}

const nameOf = (number: number) => number + EXTENSION

const isNotFound = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError'

async function unlessGone(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isNotFound(error)) throw error
  }
}
