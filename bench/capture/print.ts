/** What a capture bench gives, measured and printed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../../scripts/support/bundle.ts'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { median } from '../statistics.ts'
import { raceGrowth, racePages, raceShapes, ratios, timeLargestPage, timeLongPage } from './index.ts'

/** A page of one article, whose content can be repeated. */
const REPEATED = join(import.meta.dirname, '../../tests/pages/recap-tides')

const fixed = (value: number, digits = 2) => value.toFixed(digits)

interface Effort {
  readonly rounds: number
  readonly growthRounds: number
  /** One page in so many is raced on. */
  readonly every: number
}

/** Races the contestants on the pages of `corpus`, and the growth of one; prints the table and gives the figures. */
export async function benchCapture(corpus: string, { rounds, growthRounds, every }: Effort) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    const script = await bundle(join(import.meta.dirname, 'contestants.ts'), { name: 'bench', minify: true })
    const pages = await racePages(page, corpus, script, rounds, every)
    const names = Object.keys(pages[0]?.milliseconds ?? {})
    console.log(
      `\nCapture, ${pages.length} pages, ${rounds} interleaved rounds: milliseconds at the median page, and Micline's share of it`,
    )
    const summary = names.map((name) => ({
      name,
      median: median(pages.map(({ milliseconds }) => milliseconds[name] ?? Number.NaN)),
      micline: ratios(pages, 'micline', name),
    }))
    for (const { name, median: at, micline } of summary)
      console.log(
        `  ${name.padEnd(12)}${fixed(at).padStart(9)} ms   micline is ${fixed(micline.median)} of it at the median page, ${fixed(micline.worst)} at the worst (${micline.worstPage})`,
      )
    const body = await readFile(join(REPEATED, 'page.html'))
    const source = { url: 'https://tides.example/recap', body, type: 'text/html; charset=utf-8' }
    const long = await timeLongPage(page, source, script, rounds)
    console.log(
      `\nIn the tab, a page of ${long.words} words: one task of ${fixed(long.median, 1)} ms at the median, ${fixed(long.longest, 1)} at the longest`,
    )
    const largest = await timeLargestPage(page, source, script, growthRounds)
    console.log(
      `A page of ${fixed(largest.bytes / 1e6, 1)} MB: ${fixed(largest.whole / 1000)} s at the median, ${fixed(largest.longest / 1000)} s at the longest, of which in the tab ${fixed(largest.inPage / 1000)} s`,
    )
    const growth = await raceGrowth(page, source, script, growthRounds)
    console.log(`\nGrowth, one page repeated: time per copy over that at one copy`)
    for (const { times, milliseconds, ratio } of growth)
      console.log(
        `  ${String(times).padStart(3)} times${fixed(milliseconds, 1).padStart(10)} ms   ${fixed(ratio)}`,
      )
    const shapes = await raceShapes(page, script, Math.min(2, growthRounds))
    console.log('\nGrowth, pages of one thing 4,000 times: time a thing over that at 500')
    for (const { shape, milliseconds, ratio } of shapes)
      console.log(`  ${shape.padEnd(32)}${fixed(milliseconds, 1).padStart(10)} ms   ${fixed(ratio)}`)
    return { rounds, pages, summary, long, largest, growth, shapes }
  } finally {
    await browser.close()
  }
}
