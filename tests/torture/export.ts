/** Exports a large library from the real library page, and measures what whoever sits before it feels. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { fillLibrary } from '../../bench/library/filled.ts'
import { launchChromium } from '../../scripts/support/chromium.ts'

export interface ExportReport {
  summaries: number
  format: string
  /** From the press of the button to the file on the disk, in seconds. */
  seconds: number
  /** Of the file, in bytes. */
  size: number
  /** The longest time that the page could answer to nothing, in milliseconds. */
  longestTask: number
  /** The most memory that the page held above what it held before, in bytes. */
  memory: number
}

const FORMATS = ['zip', 'markdown', 'json-lines']
/** The file is looked for so often, in milliseconds. */
const GLANCE = 100

/** Exports a library of `size` summaries in each of a few formats. */
export async function measureExports(size: number): Promise<ExportReport[]> {
  const browser = await launchChromium({ patience: 900_000 })
  const downloads = await mkdtemp(join(tmpdir(), 'micline-downloads-'))
  try {
    const { page, extensionId } = await fillLibrary(browser, size)
    const session = await browser.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
    const reports: ExportReport[] = []
    for (const format of FORMATS) {
      await page.goto(`chrome-extension://${extensionId}/library.html#/export?format=${format}`)
      await page.reload()
      reports.push({ summaries: size, format, ...(await measure(page, downloads)) })
    }
    return reports
  } finally {
    await browser.close()
    await rm(downloads, { recursive: true, force: true })
  }
}

async function measure(
  page: Page,
  downloads: string,
): Promise<Pick<ExportReport, 'seconds' | 'size' | 'longestTask' | 'memory'>> {
  await page.waitForSelector('form.edit-form button.primary:enabled')
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const before = await heldBy(session)
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
    Object.assign(globalThis, { tasks })
  })
  const known = new Set(await readdir(downloads))
  const started = performance.now()
  await page.click('form.edit-form button.primary')
  let memory = 0
  let file: string | undefined
  while (!file) {
    await sleep(GLANCE)
    memory = Math.max(memory, (await heldBy(session)) - before)
    file = (await readdir(downloads)).find((name) => !known.has(name) && !name.endsWith('.crdownload'))
  }
  const seconds = (performance.now() - started) / 1000
  const { size } = await stat(join(downloads, file))
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
  return { seconds, size, longestTask: Math.max(0, ...tasks), memory }
}

/** What the page's script holds, and what it has put into buffers and blobs' parts. */
async function heldBy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  return (
    Math.max(usedSize, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) + backingStorageSize
  )
}
