/** npm run pictures: makes the README's pictures anew (docs/pictures), from the built extension in a real Chromium. */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from './support/chromium.ts'
import { type LoadedExtension, loadExtension } from './support/extension.ts'
import { type PageServer, startPageServer } from './support/page-server.ts'

const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url))

async function visit(browser: Browser, server: PageServer, path: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(server.address(path), { waitUntil: 'load' })
  return page
}

/** Opens the popup on the fixture at `path` and saves its summary there. */
async function save(
  browser: Browser,
  extension: LoadedExtension,
  server: PageServer,
  path: string,
): Promise<void> {
  const popup = await extension.openPopup(await visit(browser, server, path))
  await popup.locator('.page-actions button.primary').click()
  await popup.locator('.page-actions button.saved').wait()
  await popup.close()
}

/** Opens the popup, in the colour scheme `scheme`, and waits until it shows what it has to show. */
async function openPopup(extension: LoadedExtension, page: Page, scheme: string): Promise<Page> {
  const popup = await extension.openPopup(page)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await popup.locator('.page-actions').wait()
  await popup.locator('.saved-row').wait()
  return popup
}

const server = await startPageServer()
const browser = await launchChromium({ args: ['--screen-info={1400x1000}', '--window-size=1100,860'] })
try {
  await mkdir(PICTURES, { recursive: true })
  const extension = await loadExtension(browser)
  await save(browser, extension, server, 'minutes-lantern')
  await save(browser, extension, server, 'recap-tides')
  const page = await visit(browser, server, 'recap-tides')
  for (const scheme of ['light', 'dark']) {
    const popup = await openPopup(extension, page, scheme)
    await popup.screenshot({ path: `${PICTURES}popup-${scheme}.png` })
    await popup.close()
  }
  const popup = await openPopup(extension, page, 'light')
  await popup.locator('button[aria-pressed]').click()
  await page.waitForSelector('micline-legend')
  await popup.close()
  await page.bringToFront()
  await page.screenshot({ path: `${PICTURES}marks.png` })
} finally {
  await browser.close()
  await server.close()
}
console.log(`Made: ${PICTURES}{popup-light,popup-dark,marks}.png`)
