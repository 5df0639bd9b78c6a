/** Tests in a real Firefox, each in one of its own, which must end without an error that nobody caught; `isThere` is false where none is installed. */
import { test as base, expect } from 'vitest'
import { Firefox } from './firefox.ts'
import { firefoxPath } from './firefox-path.ts'

const path = firefoxPath()

export const isThere = path !== null

export const test = base.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: the shape that Vitest asks for
  firefox: async ({}, use) => {
    const firefox = await Firefox.start(path ?? '')
    try {
      await use(firefox)
      expect((await firefox.uncaughtErrors()).join('\n')).toBe('')
    } finally {
      await firefox.close()
    }
  },
})
