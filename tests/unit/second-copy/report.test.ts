import { beforeEach, expect, it, vi } from 'vitest'
import { copySize } from '../../../lib/second-copy/report.ts'
import { folderOfCopy } from '../../../lib/store/copy-state.ts'
import { emptyDatabase } from '../store/support.ts'

beforeEach(async () => {
  await emptyDatabase()
  return () => vi.unstubAllGlobals()
})

/** A copy whose files have these sizes, by their numbers; of `gone` there is no file any more once it is looked at. */
function copyWith(sizes: ReadonlyMap<number, number>, gone?: number): void {
  const copy = {
    async *keys() {
      for (const number of sizes.keys()) yield `${number}.json.gz`
    },
    getFileHandle: async (name: string) => {
      const number = Number.parseInt(name, 10)
      if (number === gone) throw new DOMException('There is none', 'NotFoundError')
      return { getFile: async () => ({ size: sizes.get(number) }) }
    },
  }
  const root = { getDirectoryHandle: async (name: string) => (name === 'second-copy' ? root : copy) }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } })
}

/** Summaries 1, 2, ... with files of this size, and who is who. */
const sizesOf = (count: number, size: number) =>
  new Map(Array.from({ length: count + 1 }, (_, number) => [number, number ? size : 999_999]))

it('is nothing where no copy was begun', async () => {
  copyWith(sizesOf(2, 500))
  expect(await copySize()).toBeNull()
})

it('is nothing where the browser gives no files', async () => {
  await folderOfCopy()
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  })
  expect(await copySize()).toBeNull()
})

it('counts the files of summaries, and not who is who', async () => {
  await folderOfCopy()
  copyWith(sizesOf(3, 500))
  expect(await copySize()).toEqual({ summaries: 3, bytes: 1500 })
  copyWith(sizesOf(0, 500))
  expect(await copySize()).toEqual({ summaries: 0, bytes: 0 })
})

it('takes some of very many files for all, and does without one that is removed meanwhile', async () => {
  await folderOfCopy()
  copyWith(sizesOf(5000, 500))
  expect(await copySize()).toEqual({ summaries: 5000, bytes: 2_500_000 })
  copyWith(sizesOf(4, 500), 2)
  expect(await copySize()).toEqual({ summaries: 4, bytes: 1500 })
})
