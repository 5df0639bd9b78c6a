/** Tests in a real Firefox, each in one of its own, which must end without console errors; `isThere` is false where none is installed. */
import { test as base, expect } from 'vitest'
import { Firefox } from './firefox.ts'
import { firefoxPath } from './firefox-path.ts'

const path = firefoxPath()

export const isThere = path !== null

export const test = base.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: the shape that Vitest asks for
  firefox: async ({}, use) => {
    const firefox = await Firefox.start(path ?? '')
    // Not what pages say that are at work while the browser ends.
    const consoleErrors = await use(firefox)
      .then(() => [...firefox.consoleErrors])
      .finally(() => firefox.close())
    expect(consoleErrors).toEqual([])
  },
})
