/** What a capture bench gives, measured and printed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { pageIds, readSource } from '../../scripts/support/corpus.ts'
import { bundle } from '../bundle.ts'
import { median } from '../statistics.ts'
import { raceGrowth, racePages, ratios } from './index.ts'

const fixed = (value: number, digits = 2) => value.toFixed(digits)

/** Races the contestants on every page of `corpus`, and the growth of one; prints the table and gives the figures. */
export async function benchCapture(corpus: string, rounds: number, growthRounds: number) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    const script = await bundle('capture/contestants.ts')
    const pages = await racePages(page, corpus, script, rounds)
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
    const [first] = await fromMedianUp(corpus)
    const growth = first
      ? await raceGrowth(page, await readSource(join(corpus, first)), script, growthRounds)
      : []
    console.log(`\nGrowth, ${first} repeated: time per copy over that at one copy`)
    for (const { times, milliseconds, ratio } of growth)
      console.log(
        `  ${String(times).padStart(3)} times${fixed(milliseconds, 1).padStart(10)} ms   ${fixed(ratio)}`,
      )
    return { rounds, pages, summary, growth, growthPage: first }
  } finally {
    await browser.close()
  }
}

/** The ids of the pages in HTML from the one of median size up (a text page cannot be repeated inside an article). */
async function fromMedianUp(corpus: string): Promise<string[]> {
  const ids = (await pageIds(corpus)).filter((id) => existsSync(join(corpus, id, 'page.html')))
  const sized = await Promise.all(
    ids.map(async (id) => ({ id, size: (await readSource(join(corpus, id))).body.length })),
  )
  return sized
    .sort((a, b) => a.size - b.size)
    .map(({ id }) => id)
    .slice(Math.floor(ids.length / 2))
}
