/** Tests with a freshly started browser for each, which must end without console errors and network requests. */
import { test as base, expect } from 'vitest'
import { Micline } from './micline.ts'

/** Does `work` in a browser that is started with `options` and ended afterwards. */
export async function inMicline(
  work: (micline: Micline) => Promise<void>,
  ...options: Parameters<typeof Micline.start>
): Promise<void> {
  const micline = await Micline.start(...options)
  const { consoleErrors, hostsAskedFor } = await work(micline)
    // Not what pages say that are at work while the browser ends: it takes their storage away first, and answers for the user.
    .then(() => ({ consoleErrors: [...micline.consoleErrors], hostsAskedFor: micline.hostsAskedFor }))
    .finally(() => micline.close())
  expect(consoleErrors).toEqual([])
  expect(hostsAskedFor).toEqual([])
}

export const test = base.extend<{ micline: Micline }>({
  // biome-ignore lint/correctness/noEmptyPattern: the shape that Vitest asks for
  micline: ({}, use) => inMicline(use),
})

export { expect }
