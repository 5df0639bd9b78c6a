/** Reads thousands of damaged pages in a real Chromium: no exception, no broken summary, a second at most for 1 MB. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { bundle } from '../../scripts/support/bundle.ts'
import { launchChromium } from '../../scripts/support/chromium.ts'
import type { FuzzResult, fuzz } from './support/fuzz-in-page.ts'

const IN_PAGE = fileURLToPath(new URL('support/fuzz-in-page.ts', import.meta.url))
const OWN_PAGES = fileURLToPath(new URL('../pages/', import.meta.url))
const SHARED_PAGES = fileURLToPath(new URL('../../../shared/fuzz/readability/', import.meta.url))
/** Where the damaged pages stand. */
const ADDRESS = 'https://pages.example/damaged'
const BATCH = 25
/** A batch that takes longer hangs: 25 pages of a few hundred kB each. */
const PATIENCE = 300_000
const LIMIT_PER_MEGABYTE = 1000
const MEGABYTE = 1_000_000

interface FuzzReport {
  pages: number
  exceptions: string[]
  tooSlow: string[]
  slowest: FuzzResult | null
  hangs: string[]
}

declare const torture: { fuzz: typeof fuzz }

async function basePages(): Promise<string[]> {
  const own = (await readdir(OWN_PAGES, { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .map((name) => OWN_PAGES + name)
  const shared = existsSync(SHARED_PAGES)
    ? (await readdir(SHARED_PAGES)).map((name) => SHARED_PAGES + name)
    : []
  if (!shared.length)
    console.log('The shared pages (../shared/fuzz/readability) are not here: only fixtures are damaged.')
  // In the same order everywhere: a seed stands for the same page.
  return Promise.all([...own.toSorted(), ...shared.toSorted()].map((path) => readFile(path, 'utf8')))
}

/** Damages and reads `count` pages, those of the seeds from `seed` on. */
export async function fuzzExtractor(count: number, seed: number): Promise<FuzzReport> {
  const report: FuzzReport = { pages: 0, exceptions: [], tooSlow: [], slowest: null, hangs: [] }
  const [pages, script, browser] = await Promise.all([
    basePages(),
    bundle(IN_PAGE, { name: 'torture', minify: false }),
    launchChromium({ patience: 2 * PATIENCE }),
  ])
  const open = async () => {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on('request', (request) =>
      request.url() === ADDRESS ? request.respond({ contentType: 'text/html', body: '' }) : request.abort(),
    )
    await page.goto(ADDRESS)
    await page.evaluate(script)
    await page.evaluate((pages) => Object.assign(globalThis, { pages }), pages)
    return page
  }
  try {
    let page = await open()
    for (let first = seed; first < seed + count; first += BATCH) {
      const size = Math.min(BATCH, seed + count - first)
      const results = await readBatch(page, first, size)
      if (!results) {
        report.hangs.push(`seeds ${first} to ${first + size - 1} hung, or ended the tab`)
        await page.close()
        page = await open()
      }
      for (const result of results ?? []) note(report, result)
    }
  } finally {
    await browser.close()
  }
  return report
}

/** The results of a batch; null where it hangs, or ends the tab. */
async function readBatch(page: Page, first: number, size: number): Promise<FuzzResult[] | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE, null).unref()
    page.once('error', () => resolve(null))
  })
  const work = page.evaluate(
    (first, size) => torture.fuzz((globalThis as unknown as { pages: string[] }).pages, first, size),
    first,
    size,
  )
  return Promise.race([work, late])
}

function note(report: FuzzReport, result: FuzzResult): void {
  report.pages += 1
  if (result.failure) report.exceptions.push(`seed ${result.seed}: ${result.failure}`)
  const limit = LIMIT_PER_MEGABYTE * Math.max(1, result.size / MEGABYTE)
  if (result.milliseconds > limit)
    report.tooSlow.push(
      `seed ${result.seed}: ${Math.round(result.milliseconds)} ms for ${result.size} characters`,
    )
  if (!report.slowest || result.milliseconds > report.slowest.milliseconds) report.slowest = result
}
