import type { Page } from 'puppeteer-core'
import { randomLibrary } from '../support/library.ts'
import type { LibraryPage } from './pages/library.ts'
import { importSummaries, openFilled, openLibrary } from './support/library.ts'
import type { Micline } from './support/micline.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

/** Sentences that stand in a column too narrow for words. */
async function squeezed(page: Page): Promise<string[]> {
  // In one go: what is empty when it is chosen may be drawn by the time that it is measured.
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :not(:has(*)):not(.unseen)')]
      .filter((element) => element.checkVisibility() && (element.textContent ?? '').includes(' '))
      .filter(({ clientWidth, clientHeight }) => clientWidth > 1 && clientHeight > clientWidth * 4)
      .map(({ outerHTML }) => outerHTML),
  )
}

async function filled(micline: Micline): Promise<LibraryPage> {
  const library = await openLibrary(micline)
  await importSummaries(library, randomLibrary(40, 3))
  return library
}

const VIEWS: [hash: string, ready: string, ...steps: string[]][] = [
  ['#/', '40 summaries'],
  ['#/?q=interim', 'summar'],
  ['#/?q=colour%3Ared%20-', 'is not a filter'],
  ['#/actions', 'Open actions'],
  ['#/overview', 'Who spoke in which group', 'As a table'],
  ['#/report', 'Trip report: IETF'],
  ['#/export', '40 summaries'],
  ['#/import', 'Choose files'],
  ['#/tabs', 'Save the 1 tab of this window'],
  ['#/settings', 'Backup'],
  ['#/person/Ada%20Quill', 'Also known as'],
  ['#/group/loom', 'summar'],
]

test.for(['light', 'dark'])('the library has no violations in any view, %s', async (scheme, { micline }) => {
  const library = await filled(micline)
  const { page } = library
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  for (const width of [1440, 320]) {
    await page.setViewport({ width, height: 800 })
    for (const [hash, ready, ...steps] of VIEWS) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, hash)
      await library.shows(ready)
      for (const step of steps) await library.press(step)
      expect([hash, width, await violations(page)]).toEqual([hash, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([hash, width, overflow]).toEqual([hash, width, 0])
      expect([hash, width, await squeezed(page)]).toEqual([hash, width, []])
    }
  }
})

test.for(['light', 'dark'])(
  'reading, editing and the shortcuts have no violations, %s',
  async (scheme, { micline }) => {
    const library = await filled(micline)
    const { page } = library
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    for (const width of [1440, 320]) {
      await page.setViewport({ width, height: 800 })
      await page.evaluate(() => {
        location.hash = '#/'
      })
      await page.waitForSelector('.row-title')
      const [title = ''] = await page.$$eval('.row-title', (rows) => rows.map((row) => row.textContent ?? ''))
      await library.open(title)
      await library.press('Saved post')
      expect(await violations(page)).toEqual([])
      await page.$eval('.point-tools button', (button) => button.click())
      await page.$eval('.speaker-head button', (button) => button.click())
      expect(await violations(page)).toEqual([])
      await library.press('Cancel')
      await page.$eval('.point-tools button', (button) => button.click())
      expect(await violations(page)).toEqual([])
      await library.press('Cancel')
      await library.press('Keyboard shortcuts')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    }
  },
)

test('in a narrow window all views are in sight in the bar', async ({ micline }) => {
  const library = await openLibrary(micline)
  const { page } = library
  for (const width of [360, 400, 520, 640]) {
    await page.setViewport({ width, height: 800 })
    const outside = await page.$$eval('.library-bar nav a', (links) =>
      links
        .filter((link) => link.getBoundingClientRect().right > innerWidth)
        .map(({ innerText }) => innerText),
    )
    expect([width, outside]).toEqual([width, []])
  }
})

test('nor has the question before something is removed for good', async ({ micline }) => {
  const library = await filled(micline)
  const { page } = library
  await library.goTo('Find')
  await library.press('Select “')
  await library.press('Delete')
  await library.goTo('Settings')
  await library.press('Remove for good')
  await page.waitForSelector('dialog[open]')
  for (const value of ['light', 'dark'])
    for (const width of [1440, 320]) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
      await page.setViewport({ width, height: 800 })
      expect([value, width, await violations(page), await squeezed(page)]).toEqual([value, width, [], []])
    }
})

test('what stands in columns of links is as high as a target should be: 24 pixels (WCAG 2.2, 2.5.8)', async ({
  micline,
}) => {
  const library = await openFilled(micline)
  await library.open('Loom minutes')
  const heights = await library.page.$$eval('.references:not(.inline) li', (rows) =>
    rows.map((row) => row.getBoundingClientRect().height),
  )
  expect(heights.length).toBeGreaterThan(0)
  expect(heights.filter((height) => height < 24)).toEqual([])
})

test('how many are selected is told in a region that was there before', async ({ micline }) => {
  const { page } = await openFilled(micline)
  await page.waitForSelector('.summary-list li a')
  const regions = await page.$$('.find-list [role=status]')
  const isTold = (words: string) =>
    page.waitForFunction(
      (words, ...regions) => regions.some((region) => region.isConnected && region.textContent === words),
      {},
      words,
      ...regions,
    )
  await page.focus('.summary-list li a')
  await page.keyboard.press('x')
  await isTold('1 selected')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await isTold('2 selected')
})
