/** Makes trip reports on large meetings in the real library page, and measures what whoever sits before it feels. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { LibraryGenerator } from '../../bench/library/generate.ts'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { loadExtension } from '../../scripts/support/extension.ts'
import { LibraryPage } from '../e2e/pages/library.ts'
import { longestStill, startHeartbeat } from './support/heartbeat.ts'
import { takenBy } from './support/processes.ts'

/** What one thing takes that is asked of the page. */
interface Step {
  step: string
  seconds: number
  /** The longest that the page did not answer meanwhile, in milliseconds. */
  longestStill: number
  /** The most memory that the browser held above what it held before, in bytes; null where the system does not tell. */
  memory: number | null
}

/** The page is looked at so often, in milliseconds. */
const GLANCE = 50
/** For one step, in milliseconds. */
const PATIENCE = 300_000
const MEETING = { name: 'IETF 140', number: 140, place: 'Hollin Bay', start: '2031-03-15', end: '2031-03-21' }

/** A meeting of so many saved pages: its report shown, made anew with other highlights, and exported. */
export async function measureReport(pages: number): Promise<Step[]> {
  const browser = await launchChromium({ patience: PATIENCE })
  const folder = await mkdtemp(join(tmpdir(), 'micline-report-'))
  try {
    const { id } = await loadExtension(browser)
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    const session = await browser.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    const library = `chrome-extension://${id}/library.html`
    await takeMeeting(page, library, folder, pages)
    await page.goto(`${library}#/settings`)
    await page.reload()
    await page.waitForSelector('h1')
    return await measureSteps(page, session, folder)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function takeMeeting(page: Page, library: string, folder: string, pages: number): Promise<void> {
  const generator = new LibraryGenerator()
  const path = join(folder, 'meeting.jsonl')
  const lines = Array.from({ length: pages }, (_, index) => {
    const made = generator.summary(index)
    return `${JSON.stringify({ ...made, meeting: MEETING })}\n`
  })
  await pipeline(Readable.from(lines), createWriteStream(path))
  await page.goto(`${library}#/import`)
  await new LibraryPage(page).importFile(path)
  await page.locator('.import-plan button.primary').click()
  await page.waitForSelector('.import-view [role="status"] .notice')
}

async function measureSteps(page: Page, session: CDPSession, folder: string): Promise<Step[]> {
  const shown = () => page.evaluate(() => document.querySelectorAll('.report-view .post-body li').length)
  const isBusy = () => page.evaluate(() => Boolean(document.querySelector('.post-body[aria-busy]')))
  const isShown = async () => (await shown()) > 0 && !(await isBusy())
  const files = async () => (await readdir(folder)).filter((name) => !name.endsWith('.crdownload')).length
  const press = (number: number) =>
    page.$$eval('.report-view .edit-row:last-child button', (buttons, at) => buttons[at]?.click(), number)
  const steps = [
    await measured(
      page,
      session,
      'shown',
      () =>
        page.evaluate(() => {
          location.hash = '#/report'
        }),
      isShown,
    ),
  ]
  const before = await shown()
  const inAll = async () => (await shown()) !== before && !(await isBusy())
  steps.push(await measured(page, session, 'all highlights', () => chooseLast(page), inAll))
  for (const [number, step] of ['as Markdown', 'as HTML'].entries()) {
    const there = await files()
    const isWritten = async () => (await files()) > there
    steps.push(await measured(page, session, step, () => press(number), isWritten))
  }
  return steps
}

/** All highlights of each page. */
async function chooseLast(page: Page): Promise<void> {
  await page.$$eval('.report-view select', (selects) => {
    const highlights = selects.at(-1)
    if (!highlights) return
    highlights.selectedIndex = highlights.options.length - 1
    highlights.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

async function measured(
  page: Page,
  session: CDPSession,
  step: string,
  begin: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<Step> {
  const before = (await takenBy(session)).memory
  await startHeartbeat(page)
  const started = performance.now()
  await begin()
  let memory = 0
  for (let isReady = false; !isReady; isReady = await isDone()) {
    memory = Math.max(memory, ((await takenBy(session)).memory ?? 0) - (before ?? 0))
    await sleep(GLANCE)
    if (performance.now() - started > PATIENCE) throw new Error(`Nothing came of: ${step}`)
  }
  const seconds = (performance.now() - started) / 1000
  await sleep(GLANCE)
  return { step, seconds, longestStill: await longestStill(page), memory: before === null ? null : memory }
}
