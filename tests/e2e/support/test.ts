/** `test` with a freshly started browser for each test, which must end without console errors and network requests. */
import { test as base, expect } from 'vitest'
import { Micline } from './micline.ts'

export const test = base.extend<{ micline: Micline }>({
  // biome-ignore lint/correctness/noEmptyPattern: the shape that Vitest asks for
  micline: async ({}, use) => {
    const micline = await Micline.start()
    await use(micline)
    // Not what pages say that are at work while the browser ends: it takes their storage away first, and answers for the user.
    const consoleErrors = [...micline.consoleErrors]
    const { hostsAskedFor } = micline
    await micline.close()
    expect(consoleErrors).toEqual([])
    expect(hostsAskedFor).toEqual([])
  },
})

export { expect }
