/**
 * What the script on watched sites costs a page: the built script, compiled and run in a page that has just loaded, as
 * the browser does it; and each look after that, where the page changes its address by itself.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { pageIds, readSource, standingAt } from '../../scripts/support/corpus.ts'
import { builtScript } from '../../scripts/support/extension.ts'
import { median, quantile } from '../statistics.ts'

export interface WatchCost {
  pages: number
  rounds: number
  /** Bytes of the script. */
  raw: number
  gzip: number
  /** Milliseconds of the page's thread: compiled and run once; and run again in the same page. */
  first: Figures
  again: Figures
}

interface Figures {
  median: number
  p95: number
  worst: number
  worstPage: string
}

/** Measures the script on every page of `corpus`, loaded anew each round, prints the figures and gives them. */
export async function benchWatch(corpus: string, rounds: number): Promise<WatchCost> {
  const script = await builtScript('watch')
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    const ids = await pageIds(corpus)
    const first: Sample[] = []
    const again: Sample[] = []
    for (let round = 0; round < rounds; round += 1)
      for (const id of ids) {
        const source = await readSource(join(corpus, id))
        const times = await standingAt(page, source, () => runTwice(page, script))
        first.push({ id, milliseconds: times[0] ?? Number.NaN })
        again.push({ id, milliseconds: times[1] ?? Number.NaN })
      }
    const cost = {
      pages: ids.length,
      rounds,
      raw: Buffer.byteLength(script),
      gzip: gzipSync(script, { level: 9 }).length,
      first: figures(first),
      again: figures(again),
    }
    print(cost)
    return cost
  } finally {
    await browser.close()
  }
}

interface Sample {
  id: string
  milliseconds: number
}

/** Milliseconds of running the script in the page: the first time, and once more. The extension's side is a stub. */
function runTwice(page: Page, script: string): Promise<number[]> {
  return page.evaluate((text) => {
    const told: unknown[] = []
    const runtime = { id: 'bench', sendMessage: async (message: unknown) => told.push(message) }
    Object.defineProperty(globalThis, 'chrome', { value: { runtime }, configurable: true })
    const times = [1, 2].map((count) => {
      const started = performance.now()
      // Other words each time, so that it is compiled each time.
      // biome-ignore lint/security/noGlobalEval: this is how a page is given a script to measure
      globalThis.eval(`${text}\n// ${count}`)
      return performance.now() - started
    })
    if (told.length !== 2) throw new Error('The script did not tell what it saw')
    return times
  }, script)
}

/** Over the pages, each by its fastest round: what the machine does beside is no cost of the script's. */
function figures(samples: Sample[]): Figures {
  const pages = [...Map.groupBy(samples, ({ id }) => id)].map(([id, rounds]) => ({
    id,
    milliseconds: Math.min(...rounds.map(({ milliseconds }) => milliseconds)),
  }))
  const values = pages.map(({ milliseconds }) => milliseconds)
  const worst = pages.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one))
  return {
    median: median(values),
    p95: quantile(values, 0.95),
    worst: worst.milliseconds,
    worstPage: worst.id,
  }
}

function print({ pages, rounds, raw, gzip, first, again }: WatchCost): void {
  console.log(
    `\nThe script on watched sites: ${raw} bytes, ${gzip} gzip; ${pages} pages, the fastest of ${rounds} rounds`,
  )
  for (const [name, { median, p95, worst, worstPage }] of Object.entries({ first, again }))
    console.log(
      `  ${name.padEnd(6)} ${median.toFixed(2)} ms at the median, ${p95.toFixed(2)} at the 95th percentile, ${worst.toFixed(2)} at the worst (${worstPage})`,
    )
}
