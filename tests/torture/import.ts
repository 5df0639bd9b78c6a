/** Gives files far larger than anyone's library to the import of the real library page, and tells what it says of them. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Browser, Page } from 'puppeteer-core'
import { LibraryGenerator } from '../../bench/library/generate.ts'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { loadExtension } from '../../scripts/support/extension.ts'
import { LibraryPage } from '../e2e/pages/library.ts'
import { longestStill, startHeartbeat } from './support/heartbeat.ts'
import { takenBy } from './support/processes.ts'

interface ImportReport {
  /** What the file is. */
  file: string
  /** From the choice of the file to the plan, or to what is wrong. */
  seconds: number
  /** The longest that the page did not answer, in milliseconds. */
  longestStill: number
  /** The most memory that the browser held above what it held before, in bytes; null where the system does not tell. */
  memory: number | null
  said: string
  /** How many summaries the library has afterwards: none was asked for. */
  saved: number
}

/** The library looks at the memory so often, in milliseconds. */
const GLANCE = 250

const MEGABYTE = 1_000_000
const filler = (character: string) => character.repeat(MEGABYTE)

/** The kinds of file, each as its texts, without end. */
const FILES: Readonly<Record<string, { name: string; texts: () => Iterable<string> }>> = {
  'JSON Lines': { name: 'library.jsonl', texts: () => records('', '\n') },
  'JSON, cut off': {
    name: 'library.json',
    texts: () => records('{"format":"micline","version":1,"summaries":[', ','),
  },
  'one text without end': {
    name: 'library.json',
    texts: () => repeated('{"summaries":[{"title":"', filler('x')),
  },
  'one line without end': { name: 'library.jsonl', texts: () => repeated('{"title":"', filler('x')) },
  'brackets without end': { name: 'library.json', texts: () => repeated('', filler('[')) },
  'records of another program': {
    name: 'library.json',
    texts: () => repeated('[', '{"name":"value"},'.repeat(60_000)),
  },
  'nothing but zeros': { name: 'library.json', texts: () => repeated('', filler('\0')) },
}

function* records(opening: string, separator: string): Generator<string> {
  const generator = new LibraryGenerator()
  yield opening
  for (let index = 0; ; index += 1) yield JSON.stringify(generator.summary(index)) + separator
}

function* repeated(opening: string, text: string): Generator<string> {
  yield opening
  for (;;) yield text
}

interface TakenReport {
  /** From the press of the button to the word that it is done. */
  seconds: number
  longestStill: number
  memory: number | null
  /** What the page says once it is done, and what it then says of the same file. */
  said: string
  again: string
  saved: number
}

/** Takes in a library of `megabytes`, and plans it once more: nothing should be left to take. */
export async function takeHugeFile(megabytes: number): Promise<TakenReport> {
  const browser = await launchChromium({ patience: 3_600_000 })
  const folder = await mkdtemp(join(tmpdir(), 'micline-import-'))
  try {
    const { id } = await loadExtension(browser)
    const page = await browser.newPage()
    const path = join(folder, 'library.jsonl')
    await pipeline(Readable.from(upTo(megabytes * MEGABYTE, records('', '\n'))), createWriteStream(path))
    await page.goto(`chrome-extension://${id}/library.html#/import`)
    await plan(browser, page, path)
    const taken = await measured(browser, page, '.import-view [role="status"] .notice', () =>
      page.click('.import-plan button.primary'),
    )
    await page.reload()
    const { said: again, saved } = await plan(browser, page, path)
    return { ...taken, again, saved }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Gives a file of each kind, of `megabytes`, to an empty library; nothing of them is taken. */
export async function importHugeFiles(megabytes: number): Promise<ImportReport[]> {
  const browser = await launchChromium({ patience: 1_800_000 })
  const folder = await mkdtemp(join(tmpdir(), 'micline-import-'))
  try {
    const { id } = await loadExtension(browser)
    const page = await browser.newPage()
    const reports: ImportReport[] = []
    for (const [file, { name, texts }] of Object.entries(FILES)) {
      const path = join(folder, name)
      await pipeline(Readable.from(upTo(megabytes * MEGABYTE, texts())), createWriteStream(path))
      await page.goto(`chrome-extension://${id}/library.html#/import`)
      await page.reload()
      reports.push({ file, ...(await plan(browser, page, path)) })
    }
    return reports
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function* upTo(bytes: number, texts: Iterable<string>): Generator<string> {
  let left = bytes
  for (const text of texts) {
    yield text
    left -= text.length
    if (left <= 0) return
  }
}

type Measured = Pick<ImportReport, 'seconds' | 'longestStill' | 'memory' | 'said'>

/** What it costs until the page says something in an element that `answer` selects. */
async function measured(
  browser: Browser,
  page: Page,
  answer: string,
  begin: () => Promise<void>,
): Promise<Measured> {
  const session = await browser.target().createCDPSession()
  const before = (await takenBy(session)).memory
  await startHeartbeat(page)
  const started = performance.now()
  await begin()
  let memory = 0
  let said: string | null = null
  while (said === null) {
    await new Promise((resolve) => setTimeout(resolve, GLANCE))
    memory = Math.max(memory, ((await takenBy(session)).memory ?? 0) - (before ?? 0))
    said = await page.evaluate((selector) => {
      const element = document.querySelector<HTMLElement>(selector)
      return element?.innerText.replace(/\s+/g, ' ').slice(0, 300) ?? null
    }, answer)
  }
  const seconds = (performance.now() - started) / 1000
  return { seconds, longestStill: await longestStill(page), memory: before === null ? null : memory, said }
}

async function plan(browser: Browser, page: Page, path: string): Promise<Omit<ImportReport, 'file'>> {
  const planned = await measured(browser, page, '.import-plan, .notice.failed', () =>
    new LibraryPage(page).importFile(path),
  )
  const saved = await page.evaluate(async () => {
    const [database] = (await indexedDB.databases()).filter(({ name }) => name)
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(database?.name ?? '')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const count = opening.result.transaction('records').objectStore('records').count()
        count.onsuccess = () => resolve(count.result)
      }
    })
  })
  return { ...planned, saved }
}
