/**
 * What a person waits for: from the press on the toolbar's icon to the page's summary in the popup, in the built extension.
 * Once with the background asleep, as it is after half a minute without work, so that every line of it is new to the
 * engine; and once with it awake.
 */
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launchChromium } from '../../scripts/support/chromium.ts'
import { pageIds, readSource } from '../../scripts/support/corpus.ts'
import { endBackground, type LoadedExtension, loadExtension } from '../../scripts/support/extension.ts'
import { startPageServer } from '../../scripts/support/page-server.ts'
import { spread } from '../statistics.ts'

/** One page in so many is pressed on. */
const EVERY = 6

export interface ClickCost {
  pages: number
  rounds: number
  /** Milliseconds from the press to the summary. */
  asleep: ReturnType<typeof spread>
  awake: ReturnType<typeof spread>
}

/** Presses the icon on pages of `corpus`, `rounds` times each with the background asleep and awake; prints and gives the figures. */
export async function benchClick(corpus: string, rounds: number): Promise<ClickCost> {
  const browser = await launchChromium()
  const server = await startPageServer()
  try {
    const extension = await loadExtension(browser)
    const page = await browser.newPage()
    const ids = (await pageIds(corpus)).filter((_, index) => index % EVERY === 0)
    const times: { asleep: number[]; awake: number[] } = { asleep: [], awake: [] }
    for (let round = -1; round < rounds; round++)
      for (const id of ids) {
        const { body, type } = await readSource(join(corpus, id))
        const address = server.make(`/${id}`, { body: body.toString(), type })
        await page.goto(address, { waitUntil: 'domcontentloaded' })
        for (const state of ['asleep', 'awake'] as const) {
          if (state === 'asleep') await endBackground(browser, extension.id)
          const time = await press(extension, page)
          if (round >= 0) times[state].push(time)
        }
      }
    const cost = { pages: ids.length, rounds, asleep: spread(times.asleep), awake: spread(times.awake) }
    for (const state of ['asleep', 'awake'] as const)
      console.log(
        `From the press to the summary, background ${state}: ${cost[state].median.toFixed(0)} ms (middle half ${cost[state].low.toFixed(0)} to ${cost[state].high.toFixed(0)}, 95th percentile ${cost[state].p95.toFixed(0)})`,
      )
    return cost
  } finally {
    await server.close()
    await browser.close()
  }
}

/** Presses the icon and waits for the summary; gives the milliseconds between, and closes the popup. */
async function press(extension: LoadedExtension, page: Page): Promise<number> {
  const pressed = Date.now()
  const popup = await extension.openPopup(page)
  const shown = await popup.waitForFunction(
    () =>
      document.querySelector('.page-body, .notice:not(.reading)') &&
      performance.timeOrigin + performance.now(),
    { polling: 'mutation' },
  )
  const time = ((await shown.jsonValue()) || Number.NaN) - pressed
  await popup.close()
  return time
}
