import type { Page } from 'puppeteer-core'

/** Ends the process that shows the page, as a crash does. */
export async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  const gone = new Promise((resolve) => session.once('Inspector.targetCrashed' as never, resolve))
  await session.send('Inspector.enable')
  void session.send('Page.crash').catch(() => null)
  await gone
}
