/**
 * What reading a page costs, beside the libraries it could be compared with: one browser, one run, interleaved rounds.
 * Pages: the shared corpus where it is there, else the project's own fixtures.
 */
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { pageIds, readSource, type Source, standingAt } from '../../scripts/support/corpus.ts'
import { median, quantile } from '../statistics.ts'
import { pageOf, SHAPES } from './shapes.ts'

interface PageTimes {
  id: string
  /** Median milliseconds by contestant. */
  milliseconds: Record<string, number>
}

interface Growth {
  times: number
  milliseconds: number
  /** Time per copy of the content, over that at one copy. */
  ratio: number
}

type Race = (rounds: number, only?: string[]) => Record<string, number[]>
declare const race: Race

/** Races all contestants on the pages of `corpus`, or on one in so many (`every`). */
export async function racePages(
  page: Page,
  corpus: string,
  script: string,
  rounds: number,
  every = 1,
): Promise<PageTimes[]> {
  const results: PageTimes[] = []
  for (const [index, id] of (await pageIds(corpus)).entries()) {
    if (index % every) continue
    const source = await readSource(join(corpus, id))
    const times = await raceOn(page, source, script, rounds)
    const medians = Object.entries(times).map(([name, values]) => [name, median(values)])
    results.push({ id, milliseconds: Object.fromEntries(medians) })
  }
  return results
}

interface LongPage {
  words: number
  /** Milliseconds that the tab's thread is taken by reading, in one task: median and longest. */
  median: number
  longest: number
}

/** Times what a capture does in the tab on a page whose content is repeated to at least `words` words. */
export async function timeLongPage(
  page: Page,
  source: Source,
  script: string,
  rounds: number,
  words = 6_000,
): Promise<LongPage> {
  const once = source.body
    .toString('utf8')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/).length
  const long = repeated(source, Math.ceil(words / once))
  const times = (await raceOn(page, long, script, rounds, ['in the page']))['in the page'] ?? []
  return { words: Math.ceil(words / once) * once, median: median(times), longest: Math.max(...times) }
}

interface LargestPage {
  bytes: number
  /** Milliseconds of reading in the tab and of the whole extraction: medians, and the longest extraction. */
  inPage: number
  whole: number
  longest: number
}

/** Times a capture of a page whose content is repeated to at least `bytes` bytes of HTML. */
export async function timeLargestPage(
  page: Page,
  source: Source,
  script: string,
  rounds: number,
  bytes = 5_000_000,
): Promise<LargestPage> {
  const repeatable = repeated(source, 2).body.length - source.body.length
  const large = repeated(source, Math.ceil(bytes / repeatable))
  const times = await raceOn(page, large, script, rounds, ['micline', 'in the page'])
  const [whole = [], inPage = []] = [times.micline, times['in the page']]
  return {
    bytes: large.body.length,
    inPage: median(inPage),
    whole: median(whole),
    longest: Math.max(...whole),
  }
}

/** Times the extraction alone on a page whose content is repeated 1, 2, 4 ... `most` times. */
export async function raceGrowth(
  page: Page,
  source: Source,
  script: string,
  rounds: number,
  most = 64,
): Promise<Growth[]> {
  const results: Growth[] = []
  for (let times = 1; times <= most; times *= 2) {
    const { micline = [] } = await raceOn(page, repeated(source, times), script, rounds, ['micline'])
    const milliseconds = median(micline)
    const single = results[0]?.milliseconds ?? milliseconds
    results.push({ times, milliseconds, ratio: milliseconds / times / single })
  }
  return results
}

interface ShapeGrowth {
  shape: string
  milliseconds: number
  /** Time a thing, over that on a page of fewer by `times`. */
  ratio: number
}

/** Times the extraction alone on pages of one thing `few` times, and `times` as often: pages that nobody writes. */
export async function raceShapes(
  page: Page,
  script: string,
  rounds: number,
  { few = 500, times = 8 } = {},
): Promise<ShapeGrowth[]> {
  const results: ShapeGrowth[] = []
  for (const [shape, make] of Object.entries(SHAPES)) {
    const timeOf = async (count: number) => {
      const body = Buffer.from(pageOf(make(count)))
      const source = { url: 'https://tides.example/shape', body, type: 'text/html; charset=utf-8' }
      return median((await raceOn(page, source, script, rounds, ['micline'])).micline ?? [])
    }
    const once = await timeOf(few)
    const milliseconds = await timeOf(few * times)
    results.push({ shape, milliseconds, ratio: milliseconds / times / once })
  }
  return results
}

async function raceOn(page: Page, source: Source, script: string, rounds: number, only?: string[]) {
  return standingAt(page, source, async () => {
    await page.evaluate(script)
    return page.evaluate((count: number, names?: string[]) => race(count, names), rounds, only)
  })
}

/** The page with what stands inside its article (or body) repeated. */
function repeated(source: Source, times: number): Source {
  const html = source.body.toString('utf8')
  const inner = /(<article[^>]*>|<main[^>]*>|<body[^>]*>)([\s\S]*)(<\/article>|<\/main>|<\/body>)/.exec(html)
  if (!inner?.[2]) throw new Error('The page to repeat has no article, main or body.')
  return { ...source, body: Buffer.from(html.replace(inner[2], () => (inner[2] ?? '').repeat(times))) }
}

/** Ratios of one contestant's time to another's over all pages. */
export function ratios(pages: PageTimes[], name: string, to: string) {
  const values = pages.map(
    ({ milliseconds }) => (milliseconds[name] ?? Number.NaN) / (milliseconds[to] ?? Number.NaN),
  )
  const worst = pages[values.indexOf(Math.max(...values))]
  return {
    median: median(values),
    p90: quantile(values, 0.9),
    worst: Math.max(...values),
    worstPage: worst?.id ?? null,
  }
}
