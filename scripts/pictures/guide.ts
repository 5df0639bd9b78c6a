/** The guide's pictures: views of the library filled from the fixtures, as a user would see them. */
import type { Browser, Page } from 'puppeteer-core'
import { showManyTabs } from '../support/many-tabs.ts'

interface View {
  /** The file's name, without its extension. */
  name: string
  /** Where in the library. */
  path: string
  /** Shown before the picture is taken. */
  shows: string
  prepare?: (page: Page) => Promise<void>
}

const SIZE = { width: 1440, height: 900 }

async function openPost(page: Page): Promise<void> {
  await page.locator('.summary-row a').click()
  await page.locator('[data-shortcut="post"]').click()
  await page.locator('.point-light').click()
}

const VIEWS: readonly View[] = [
  { name: 'post', path: '#/?q=tides', shows: '.saved-post .post-body *', prepare: openPost },
  { name: 'follow', path: '#/person/Lars%20Wikstr%C3%B6m', shows: '.timeline .point' },
  { name: 'actions', path: '#/actions', shows: '.owed' },
  { name: 'report', path: '#/report', shows: '.report-view .post-body h1' },
  { name: 'export', path: '#/export', shows: '.plain-view select option' },
  { name: 'tabs', path: '#/tabs', shows: '.tab-state', prepare: showManyTabs },
  { name: 'settings', path: '#/settings', shows: '.settings-view .switch' },
]

/** Takes each picture, and yields it with its name. */
export async function* pictureViews(
  browser: Browser,
  extensionId: string,
): AsyncGenerator<{ name: string; png: Uint8Array }> {
  for (const { name, path, shows, prepare } of VIEWS) {
    const page = await browser.newPage()
    await page.setViewport(SIZE)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
    await page.goto(`chrome-extension://${extensionId}/library.html${path}`)
    await prepare?.(page)
    await page.locator(shows).wait()
    yield { name, png: await page.screenshot() }
    await page.close()
  }
}
