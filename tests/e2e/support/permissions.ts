/**
 * What the user says to the browser about an extension's access to pages. Chromium's question can be answered by no
 * protocol; but what was granted once, and given back since by the extension, Chromium does not ask again. So the tests
 * say yes beforehand, on the browser's own page of extensions: every request of the extension then runs as it does for
 * such a user. Without that, the question stays open.
 */
import type { Browser, Page } from 'puppeteer-core'

const WEB = '*://*/*'

async function onExtensionsPage<Value>(
  browser: Browser,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage()
  try {
    await page.goto('chrome://extensions')
    return await work(page)
  } finally {
    await page.close()
  }
}

/** The user would say yes to all that the extension `id` asks for. It has access to nothing before it asks. */
export async function sayYesToAccess(browser: Browser, id: string): Promise<void> {
  await onExtensionsPage(browser, (page) =>
    page.evaluate((id, host) => chrome.developerPrivate.addHostPermission(id, host), id, WEB),
  )
}

/** The user takes all access of the extension `id` back. */
export async function takeAccessBack(browser: Browser, id: string): Promise<void> {
  await onExtensionsPage(browser, (page) =>
    page.evaluate((id, host) => chrome.developerPrivate.removeHostPermission(id, host), id, WEB),
  )
}
