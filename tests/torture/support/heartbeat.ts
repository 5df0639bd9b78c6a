/** How long a page was still at most: what whoever sits before it feels. */
import type { Page } from 'puppeteer-core'

interface Heartbeat {
  longest: number
}

/** From now on the page counts how far apart its beats are, which should be a few milliseconds. */
export async function startHeartbeat(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heartbeat: Heartbeat = { longest: 0 }
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      heartbeat.longest = Math.max(heartbeat.longest, now - last)
      last = now
    }, 5)
    Object.assign(globalThis, { heartbeat })
  })
}

/** The longest that the page did not answer since then, in milliseconds. */
export function longestStill(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { heartbeat: Heartbeat }).heartbeat.longest)
}
