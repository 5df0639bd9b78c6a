import { afterEach, expect, it, vi } from 'vitest'
import { removeLeftFiles, writeFile } from '../../../lib/export-job/file.ts'

afterEach(() => vi.unstubAllGlobals())

/** A folder in which every file is written by `write`; tells when one that was opened is closed. */
function folderWith(write: (bytes: Uint8Array) => number, close = () => {}): void {
  const access = { write, close }
  const file = { createSyncAccessHandle: async () => access }
  const folder = { getDirectoryHandle: async () => folder, getFileHandle: async () => file }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
}

async function* pieces() {
  yield 'words'
}

it.each([
  [
    'none',
    () => {
      throw new DOMException('No room is left', 'QuotaExceededError')
    },
  ],
  ['room for a part only', ({ length }: Uint8Array) => length - 1],
])(
  'says that there is too little room, by the name that the reader is told of it by: %s',
  async (_, write) => {
    folderWith(write)
    await expect(writeFile('export-1', pieces(), 'text/plain')).rejects.toMatchObject({
      name: 'StorageFullError',
    })
  },
)

it('says the same where there is no room for the mark of its end', async () => {
  const access = { write: ({ length }: Uint8Array) => length, close: () => {} }
  const file = { createSyncAccessHandle: async () => access }
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string) => {
      if (name === 'export-1') return file
      throw new DOMException('No room is left', 'QuotaExceededError')
    },
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
  await expect(writeFile('export-1', pieces(), 'text/plain')).rejects.toMatchObject({
    name: 'StorageFullError',
  })
})

it('gives what is wrong with the pieces as it is, and lets go of the file', async () => {
  const close = vi.fn()
  folderWith(({ length }) => length, close)
  async function* broken(): AsyncGenerator<string> {
    yield 'words'
    throw new RangeError('too many')
  }
  await expect(writeFile('export-1', broken(), 'text/plain')).rejects.toThrow(new RangeError('too many'))
  expect(close).toHaveBeenCalledOnce()
})

it('keeps the file in memory where the browser keeps none for extensions', async () => {
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  })
  const blob = await writeFile('export-1', pieces(), 'text/plain')
  expect([await blob.text(), blob.type]).toEqual(['words', 'text/plain'])
})

it.each([
  [['export-left', 'export-whole', 'export-whole.whole'], true],
  [['export-whole', 'export-whole.whole'], false],
  [[], false],
])(
  'removes the files that nobody holds (%j), and says whether one was not written to its end',
  async (left, isCut) => {
    const removed: string[] = []
    const folder = {
      getDirectoryHandle: async () => folder,
      async *keys() {
        yield* ['export-held', 'export-held.whole', ...left]
      },
      removeEntry: async (name: string) => void removed.push(name),
    }
    const query = async () => ({ held: [{ name: 'export-held' }] })
    vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder }, locks: { query } })
    expect(await removeLeftFiles()).toBe(isCut)
    expect(removed.filter((name) => !name.endsWith('.whole'))).toEqual(
      left.filter((name) => !name.endsWith('.whole')),
    )
  },
)

it('a file that is begun while what was left is looked for is not taken for one of them', async () => {
  const files = ['export-left']
  const locks: { name: string }[] = []
  /** Whatever is asked for takes a while, in which another page begins a file. */
  const meanwhile = async () => {
    if (!locks.length) {
      locks.push({ name: 'export-new' })
      files.push('export-new')
    }
  }
  const removed: string[] = []
  const folder = {
    getDirectoryHandle: async () => folder,
    async *keys() {
      yield* [...files]
      await meanwhile()
    },
    removeEntry: async (name: string) => void removed.push(name),
  }
  const query = async () => {
    const held = [...locks]
    await meanwhile()
    return { held }
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder }, locks: { query } })
  await removeLeftFiles()
  expect(removed).toEqual(['export-left', 'export-left.whole'])
})
