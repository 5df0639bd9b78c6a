/**
 * npm start [-- ADDRESS or FILE]
 * The main job in a real browser with the extension loaded: opens, reads and saves a post. With a display the
 * window stays open; without one the summary is printed and screenshots are left in output/start.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { markdown } from '../lib/export/markdown.ts'
import { writeText } from '../lib/export/write.ts'
import { summarize } from './support/capture.ts'
import { launchChromium } from './support/chromium.ts'
import { builtScript, type LoadedExtension, loadExtension } from './support/extension.ts'
import { startPageServer } from './support/page-server.ts'
import { hasDisplay, PROFILE } from './support/shown-browser.ts'

const SAMPLE = 'recap-tides'
const OUTPUT = fileURLToPath(new URL('../output/start/', import.meta.url))

/** The post to open: the one named on the command line, otherwise the sample that the project's authors wrote. */
async function addressToOpen(named: string | undefined): Promise<string> {
  if (!named) return (await startPageServer()).address(SAMPLE)
  if (existsSync(named)) return serveFile(named)
  if (URL.canParse(named)) return named
  throw new Error(`${named} is neither a file nor an address (https://...).`)
}

/** The address of a local file, served on this machine: browsers keep extensions away from file addresses. */
async function serveFile(path: string): Promise<string> {
  const type = /\.(html?|xhtml)$/i.test(path) ? 'text/html' : 'text/plain'
  const body = await readFile(path, 'utf8')
  return (await startPageServer()).make(`/${encodeURIComponent(basename(path))}`, {
    body,
    type: `${type}; charset=utf-8`,
  })
}

/** Opens the post and the popup on it, and leaves the window to the user. Resolves when they close it. */
async function showInWindow(address: string): Promise<void> {
  const browser = await launchChromium({ headless: false, profile: PROFILE })
  const extension = await loadExtension(browser)
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await extension.openPopup(page)
  console.log(`The popup is open on ${address}`)
  console.log('Click Save, or press Alt+Shift+S on any page. Close the window to quit.')
  await new Promise((resolve) => browser.once('disconnected', resolve))
}

/** The same without a display: saves the post, prints its summary, and says where the screenshots are. */
async function showHeadless(address: string): Promise<void> {
  const browser = await launchChromium({ args: ['--screen-info={1400x1000}', '--window-size=1280,900'] })
  try {
    await mkdir(OUTPUT, { recursive: true })
    const extension = await loadExtension(browser)
    const page = await browser.newPage()
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await page.screenshot({ path: `${OUTPUT}page.png` })
    const isSaved = await saveByPopup(extension, page)
    console.log(withoutLocalLinks(await summaryOf(browser, address)))
    console.log(isSaved ? 'The extension read and saved it.' : 'Not saved: the popup says why.')
    console.log(`Screenshots: ${OUTPUT}popup.png and page.png`)
  } finally {
    await browser.close()
  }
}

/** Opens the popup, clicks Save, waits until the summary is listed, takes the picture; false if there is no Save button. */
async function saveByPopup(extension: LoadedExtension, page: Page): Promise<boolean> {
  const popup = await extension.openPopup(page)
  const outcome = await popup.waitForSelector('.page-actions, div.notice')
  const canSave = (await outcome?.evaluate((element) => element.matches('.page-actions'))) === true
  if (canSave) {
    await popup.locator('.page-actions button').click()
    await popup.locator('.page-actions button.saved').wait()
    await popup.locator('.saved-row').wait()
  }
  await popup.screenshot({ path: `${OUTPUT}popup.png` })
  await popup.close()
  return canSave
}

/** What this command serves can no longer be opened once it has ended. */
function withoutLocalLinks(summary: string): string {
  return summary.replace(/\[([^\]]+)\]\(http:\/\/127\.0\.0\.1:[^)]*\)/g, '$1').replaceAll(' ↗', '')
}

/** What the shipped capture script reads at `address`, analysed as in the background, as Markdown. */
async function summaryOf(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  return writeText(markdown, [await summarize(page, await builtScript('capture'))])
}

try {
  const address = await addressToOpen(process.argv[2])
  await (hasDisplay ? showInWindow(address) : showHeadless(address))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
