/** What is on disk of an export, from its first byte until the browser has taken it. */
import { beforeEach, expect, it, vi } from 'vitest'
import { nameFile, removeLeftFiles, writeFile } from '../../../lib/export-job/file.ts'

/** As many bytes as are written at once. */
const BULK = 1 << 20

let files: Map<string, Uint8Array<ArrayBuffer>>
/** How many bytes each request to write had. */
let writes: number[]
/** Files that a worker still holds, so that they cannot be removed. */
let held: Set<string>

beforeEach(() => {
  files = new Map()
  writes = []
  held = new Set()
  const accessTo = (name: string) => ({
    write(bytes: Uint8Array) {
      writes.push(bytes.length)
      const before = files.get(name) ?? new Uint8Array()
      const after = new Uint8Array(before.length + bytes.length)
      after.set(before)
      after.set(bytes, before.length)
      files.set(name, after)
      return bytes.length
    },
    close: () => held.delete(name),
  })
  const folder = {
    getDirectoryHandle: async (_: string, { create = false } = {}) => {
      if (!create) throw new DOMException('There is none', 'NotFoundError')
      return folder
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !files.has(name)) throw new DOMException('There is none', 'NotFoundError')
      files.set(name, files.get(name) ?? new Uint8Array())
      return {
        createSyncAccessHandle: async () => accessTo(name),
        getFile: async () => new Blob([files.get(name) ?? '']),
      }
    },
    async *keys() {
      yield* [...files.keys()]
    },
    async removeEntry(name: string) {
      if (held.has(name)) throw new DOMException('It is held', 'NoModificationAllowedError')
      if (!files.delete(name)) throw new DOMException('There is none', 'NotFoundError')
    },
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder }, locks: navigator.locks })
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

/** `length` bytes, none like the one before. */
const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251)
const heldNames = async () => (await navigator.locks.query()).held?.map(({ name }) => name)

it.each([
  [[], [0]],
  [[BULK - 1, 1], [BULK]],
  [
    [BULK - 1, 2],
    [BULK - 1, 2],
  ],
  [
    [1, BULK],
    [1, BULK],
  ],
  [
    [3, BULK + 1, 5],
    [3, BULK + 1, 5],
  ],
  [
    [BULK, BULK, 7],
    [BULK, BULK, 7],
  ],
])(
  'pieces of %j bytes are written whole and in order, by at most a megabyte at once: %j',
  async (sizes, expected) => {
    async function* pieces() {
      // Each is valid only until the next is asked for.
      for (const size of sizes) {
        const piece = bytes(size)
        yield piece
        piece.fill(255)
      }
    }
    const blob = await writeFile('export-1', pieces(), 'application/zip')
    const whole = new Uint8Array(await new Blob(sizes.map(bytes)).arrayBuffer())
    expect(Buffer.compare(new Uint8Array(await blob.arrayBuffer()), whole)).toBe(0)
    expect(blob.type).toBe('application/zip')
    expect(writes).toEqual(expected)
  },
)

it('words are written as UTF-8', async () => {
  async function* pieces() {
    yield 'Zoë '
    yield bytes(0)
    yield '編む'
  }
  expect(await (await writeFile('export-1', pieces(), 'text/plain')).text()).toBe('Zoë 編む')
})

it('a file is held from its name on until it is discarded, and then gone with the mark of its end', async () => {
  const { name, discard } = nameFile()
  await expect.poll(heldNames).toEqual([name])
  await writeFile(name, (async function* () {})(), 'text/plain')
  expect([...files.keys()]).toEqual([name, `${name}.whole`])
  expect(await removeLeftFiles()).toBe(false)
  expect(files.size).toBe(2)
  await discard()
  expect(files.size).toBe(0)
  await expect.poll(heldNames).toEqual([])
})

it('a file that a worker still holds is removed a moment later, though its end has no mark', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const { name, discard } = nameFile()
  files.set(name, bytes(3))
  held.add(name)
  await discard()
  expect([...files.keys()]).toEqual([name])
  held.clear()
  await vi.runAllTimersAsync()
  expect(files.size).toBe(0)
})

it('a file of which the browser gives no access stays in memory', async () => {
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => ({}) }) },
  })
  async function* pieces() {
    yield 'words'
  }
  expect(await (await writeFile('export-1', pieces(), 'text/plain')).text()).toBe('words')
})

it('nothing was left behind where the browser keeps no files', async () => {
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  })
  expect(await removeLeftFiles()).toBe(false)
})
