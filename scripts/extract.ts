/**
 * npm run extract -- IN OUT
 * For each IN/<id>/ with page.html or page.txt and source.json, writes OUT/<id>/summary.json: the shipped capture
 * script, in real Chromium, on the page standing at the address in source.json. Nothing else is fetched.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import type { Extraction, Summary } from '../lib/model.ts'
import { launchChromium } from './support/chromium.ts'

const CAPTURE = new URL('../.output/chrome-mv3/content-scripts/capture.js', import.meta.url)
const TABS = 2

interface Source {
  url: string
  body: Buffer
  type: string
}

async function readSource(folder: string): Promise<Source> {
  const { url } = JSON.parse(await readFile(join(folder, 'source.json'), 'utf8')) as { url: string }
  const isHtml = existsSync(join(folder, 'page.html'))
  return {
    url,
    body: await readFile(join(folder, isHtml ? 'page.html' : 'page.txt')),
    type: `${isHtml ? 'text/html' : 'text/plain'}; charset=utf-8`,
  }
}

/** Shows `source` at its address in `page` and runs the capture script there. */
async function capture(page: Page, source: Source, script: string): Promise<Extraction> {
  const address = new URL(source.url)
  address.hash = ''
  const answer = (request: HTTPRequest) =>
    request.isNavigationRequest() && request.url() === address.href
      ? request.respond({ status: 200, contentType: source.type, body: source.body })
      : request.abort()
  page.on('request', answer)
  try {
    await page.goto(source.url, { waitUntil: 'domcontentloaded' })
    return (await page.evaluate(script)) as Extraction
  } finally {
    page.off('request', answer)
  }
}

/** The extraction as a summary that was saved at `now`. */
function toSummary(extraction: Extraction, now: string): Summary {
  return {
    version: 1,
    id: crypto.randomUUID(),
    ...extraction,
    savedAt: now,
    updatedAt: now,
    tags: [],
    note: '',
  }
}

/** Extracts every page of the folder `from` into `to`. Returns the ids done and the failures. */
export async function extractFolder(from: string, to: string): Promise<{ done: string[]; failed: string[] }> {
  const script = await readFile(CAPTURE, 'utf8').catch(() => {
    throw new Error('The extension is not built yet: npm run build')
  })
  const ids = (await readdir(from)).filter((id) => existsSync(join(from, id, 'source.json'))).sort()
  const done: string[] = []
  const failed: string[] = []
  const browser = await launchChromium()
  try {
    const queue = [...ids]
    await Promise.all(Array.from({ length: TABS }, () => work(browser, queue)))
  } finally {
    await browser.close()
  }
  return { done, failed }

  async function work(browser: Browser, queue: string[]): Promise<void> {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    for (let id = queue.shift(); id; id = queue.shift()) {
      try {
        const extraction = await capture(page, await readSource(join(from, id)), script)
        await mkdir(join(to, id), { recursive: true })
        const summary = toSummary(extraction, new Date().toISOString())
        await writeFile(join(to, id, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
        done.push(id)
      } catch (error) {
        failed.push(id)
        console.error(`${id}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [from, to] = process.argv.slice(2)
  if (!from || !to) {
    console.error('usage: npm run extract -- IN OUT')
    process.exit(2)
  }
  const started = performance.now()
  const { done, failed } = await extractFolder(from, to)
  console.log(
    `${done.length} pages in ${((performance.now() - started) / 1000).toFixed(1)} s${failed.length ? `; failed: ${failed.join(', ')}` : ''}`,
  )
  process.exit(failed.length ? 1 : 0)
}
