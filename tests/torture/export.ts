/** Exports a large library from the real library page, and measures what whoever sits before it feels. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { fillLibrary } from '../../bench/library/filled.ts'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { longestStill, startHeartbeat } from './support/heartbeat.ts'
import { takenBy } from './support/processes.ts'

interface ExportReport {
  summaries: number
  format: string
  /** From the press of the button to the file on the disk. */
  seconds: number
  /** Of the processor, by all that the browser does meanwhile. */
  processorSeconds: number
  /** Of the file, in bytes. */
  size: number
  /** The longest that the page did not answer, in milliseconds. */
  longestStill: number
  /** The most memory that the browser held above what it held before, in bytes; null where the system does not tell. */
  memory: number | null
  /** How many processes waited for a processor in the last minute: above the number of cores, times are too long. */
  load: number
}

interface ExportOptions {
  /** A folder for the browser's profile with its filled library, which is then kept. */
  profile?: string | undefined
  /** The ids of formats; else some of each kind. */
  formats?: readonly string[] | undefined
}

const FORMATS = ['zip', 'markdown', 'json-lines', 'json', 'html', 'csv-points', 'bibtex']
/** The file is looked for so often, in milliseconds. */
const GLANCE = 100
/** For one export of the largest library, in milliseconds. */
const PATIENCE = 900_000

/** Exports a library of `size` summaries in each of a few formats, each in a browser of its own: what one leaves is not the next one's. */
export async function measureExports(
  size: number,
  { profile, formats = FORMATS }: ExportOptions = {},
): Promise<ExportReport[]> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'micline-exports-')))
  try {
    const reports: ExportReport[] = []
    for (const format of formats) reports.push(await measureFormat(folder, size, format))
    return reports
  } finally {
    if (!profile) await rm(folder, { recursive: true, force: true })
  }
}

async function measureFormat(profile: string, summaries: number, format: string): Promise<ExportReport> {
  const browser = await launchChromium({ patience: PATIENCE, profile })
  const downloads = await mkdtemp(join(tmpdir(), 'micline-downloads-'))
  try {
    const { page, extensionId } = await fillLibrary(browser, summaries)
    const session = await browser.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
    await page.bringToFront()
    await page.goto(`chrome-extension://${extensionId}/library.html#/export?format=${format}`)
    await page.reload()
    return { summaries, format, ...(await measure(page, session, downloads)) }
  } finally {
    await browser.close()
    await rm(downloads, { recursive: true, force: true })
  }
}

async function measure(
  page: Page,
  session: CDPSession,
  downloads: string,
): Promise<Omit<ExportReport, 'summaries' | 'format'>> {
  await page.waitForSelector('form.edit-form button.primary:enabled')
  const before = await takenBy(session)
  await startHeartbeat(page)
  const known = new Set(await readdir(downloads))
  const started = performance.now()
  await page.click('form.edit-form button.primary')
  let memory = 0
  let file: string | undefined
  while (!file) {
    if (performance.now() > started + PATIENCE) throw new Error('No file came of the export')
    await sleep(GLANCE)
    memory = Math.max(memory, ((await takenBy(session)).memory ?? 0) - (before.memory ?? 0))
    file = (await readdir(downloads)).find((name) => !known.has(name) && !name.endsWith('.crdownload'))
  }
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (await takenBy(session)).processor - before.processor,
    size: (await stat(join(downloads, file))).size,
    longestStill: await longestStill(page),
    memory: before.memory === null ? null : memory,
    load: loadavg()[0] ?? 0,
  }
}
