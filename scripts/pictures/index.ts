/**
 * npm run pictures: regenerates every picture from the built extension in a real Chromium: the README's and the guide's
 * in docs/pictures (with an animation of the main job), the stores' in docs/store.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from '../support/chromium.ts'
import { type LoadedExtension, loadExtension } from '../support/extension.ts'
import { type PageServer, startPageServer } from '../support/page-server.ts'
import { animate, type Frame } from './animate.ts'
import { overPage, tile } from './compose.ts'
import { pictureViews } from './guide.ts'

const SHOT = { width: 1280, height: 800 }
/** The post that the pictures are about, and those that are saved beforehand. */
const POST = 'recap-tides'
const EARLIER = ['datatracker-minutes', 'minutes-lantern']
const STORE = fileURLToPath(new URL('../../docs/store/', import.meta.url))
const ICON = new URL('../../docs/icon.svg', import.meta.url)
const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

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

/** Opens the popup, in the colour scheme `scheme`, and waits until it has finished showing the page. */
async function openPopup(extension: LoadedExtension, page: Page, scheme: string): Promise<Page> {
  const popup = await extension.openPopup(page)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await popup.locator('.page-actions').wait()
  await popup.locator('.saved-row').wait()
  return popup
}

/** The page with Micline's marks on it. */
async function pictureMarks(extension: LoadedExtension, page: Page): Promise<Uint8Array> {
  const popup = await openPopup(extension, page, 'light')
  await popup.locator('button[aria-pressed]').click()
  await page.waitForSelector('micline-legend')
  await popup.close()
  await page.bringToFront()
  return page.screenshot()
}

/** The library with a summary open. */
async function pictureLibrary(browser: Browser, id: string, scheme: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setViewport(SHOT)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(`chrome-extension://${id}/library.html`)
  await page.locator('.summary-row a').click()
  await page.locator('.summary-head').wait()
  const picture = await page.screenshot()
  await page.close()
  return picture
}

/** The main job in four frames: the post, what is read in it, saved, and marked on the page. */
async function pictureMainJob(browser: Browser, extension: LoadedExtension, page: Page): Promise<Frame[]> {
  const { width, height } = SHOT
  await page.bringToFront()
  const post = await page.screenshot()
  const popup = await openPopup(extension, page, 'light')
  const read = await popup.screenshot()
  await popup.close()
  const marked = await pictureMarks(extension, page)
  const steps = [
    { page: post, popup: null },
    { page: post, popup: read },
    { page: marked, popup: null },
  ]
  const frames = steps.map(async (step) => ({
    png: await overPage(browser, step.page, step.popup, width, height),
    delay: 2_000,
  }))
  return Promise.all(frames)
}

const server = await startPageServer()
const browser = await launchChromium({ args: ['--screen-info={1400x1000}', '--window-size=1296,900'] })
try {
  await mkdir(PICTURES, { recursive: true })
  const extension = await loadExtension(browser)
  for (const post of EARLIER) await save(browser, extension, server, post)
  const page = await visit(browser, server, POST)
  await page.setViewport(SHOT)
  for (const scheme of ['light', 'dark']) {
    const popup = await openPopup(extension, page, scheme)
    await popup.screenshot({ path: `${PICTURES}popup-${scheme}.png` })
    await popup.close()
  }
  const frames = await pictureMainJob(browser, extension, page)
  await save(browser, extension, server, POST)
  for (const scheme of ['light', 'dark']) {
    const library = await pictureLibrary(browser, extension.id, scheme)
    await writeFile(`${PICTURES}library-${scheme}.png`, library)
    await writeFile(`${STORE}library-${scheme}.png`, library)
  }
  for await (const { name, png } of pictureViews(browser, extension.id))
    await writeFile(`${PICTURES}guide-${name}.png`, png)
  await writeFile(`${PICTURES}main-job.gif`, animate(frames))
  await writeFile(`${STORE}popup.png`, frames[1]?.png ?? '')
  await writeFile(`${STORE}marks.png`, frames[2]?.png ?? '')
  await writeFile(`${PICTURES}marks.png`, frames[2]?.png ?? '')
  await writeFile(`${STORE}tile.png`, await tile(browser, await readFile(ICON, 'utf8'), 440, 280))
} finally {
  await browser.close()
  await server.close()
}
console.log(`Made: the pictures in ${PICTURES} and ${STORE}`)
