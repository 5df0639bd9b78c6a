/** A real Chromium with the extension, whose library holds a given number of generated summaries. */
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { bundle } from '../../scripts/support/bundle.ts'
import { loadExtension } from '../../scripts/support/extension.ts'
import type { InPage } from './in-page.ts'

/** Defined in the page by in-page.ts. */
declare const micline: InPage

/** Summaries that are saved between two reports of progress. */
const STEP = 500
/** Summaries that are saved before the search index is tended: the most that it takes in one step. */
const TENDED = 4096

export interface FilledLibrary {
  size: number
  browser: Browser
  /** A page of the extension's origin without scripts of its own, where in-page.ts runs. */
  page: Page
  extensionId: string
  /** How many were saved for it: none of those that were there already. */
  saved: number
  /** Seconds that took. */
  seconds: number
}

/**
 * Loads the extension into `browser` and fills its library up to `size` summaries; the newest of them come last. What
 * an interrupted filling has left is filled up.
 */
export async function fillLibrary(
  browser: Browser,
  size: number,
  progress: (done: number) => void = () => {},
): Promise<FilledLibrary> {
  const { id } = await loadExtension(browser)
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${id}/manifest.json`)
  await page.evaluate(await bundle(join(import.meta.dirname, 'in-page.ts'), { name: 'bench', minify: true }))
  const started = performance.now()
  const saved = Math.max(0, size - (await page.evaluate(() => micline.count())))
  let untended = 0
  for (let end = saved; end > 0; end -= STEP) {
    const start = Math.max(0, end - STEP)
    await page.evaluate((from, to) => micline.fill(from, to), start, end)
    progress(size - start)
    untended += end - start
    if (untended < TENDED) continue
    await page.evaluate(() => micline.settle())
    untended = 0
  }
  await page.evaluate(() => micline.settle())
  const seconds = (performance.now() - started) / 1000
  return { size, browser, page, extensionId: id, saved, seconds }
}
