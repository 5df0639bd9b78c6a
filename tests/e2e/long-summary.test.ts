/** A summary that is longer than what is in sight: its parts are gone to from a list that stays. */
import type { Page } from 'puppeteer-core'
import { person, point, summary } from '../support/summary.ts'
import { importSummaries, openFilled, openLibrary, three } from './support/library.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const TITLE = 'Minutes of a long afternoon'

/** Nine people with twelve remarks each. */
function longMinutes() {
  const speakers = Array.from({ length: 9 }, (_, at) =>
    person(
      `Ada Quill ${'ABCDEFGHI'[at]}`,
      Array.from({ length: 12 }, (_, remark) => point(`Remark ${remark + 1} of person ${at + 1}.`)),
    ),
  )
  const { source } = summary()
  return summary({ speakers, source: { ...source, url: 'https://weaving.example/long', title: TITLE } })
}

/** Waits until the heading `words` is in sight, below the list of parts, with the focus. */
async function isGoneTo(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) => {
      const heading = document.activeElement as HTMLElement
      const bar = document.querySelector('.summary-parts')?.getBoundingClientRect()
      const { top, bottom } = heading.getBoundingClientRect()
      return (
        /^H[23]$/.test(heading.tagName) &&
        heading.textContent?.startsWith(words) &&
        top >= (bar?.bottom ?? Infinity) - 1 &&
        bottom <= innerHeight
      )
    },
    {},
    words,
  )
}

test('the parts of a long summary are gone to, by kind and by person', async ({ micline }) => {
  const library = await openFilled(micline, [longMinutes()])
  await library.open(TITLE)
  expect(await violations(library.page)).toEqual([])
  await library.press('Speakers 9')
  await isGoneTo(library.page, 'Speakers')
  await library.press('Ada Quill G 12')
  await isGoneTo(library.page, 'Ada Quill G')
  await library.press('Documents')
  await isGoneTo(library.page, 'Documents')
})

test('on a phone, too', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, [longMinutes()])
  await library.page.setViewport({ width: 360, height: 740 })
  await library.goTo('Find')
  await library.open(TITLE)
  await library.press('Speakers 9')
  await isGoneTo(library.page, 'Speakers')
  await library.press('Ada Quill G 12')
  await isGoneTo(library.page, 'Ada Quill G')
})

test('the counts over a page lead to its parts', async ({ micline }) => {
  const { page } = await micline.openPopup(await micline.visit('minutes-lantern'))
  await page.locator('.page-facts a[href="#speakers"]').click()
  await page.waitForFunction(() => {
    const body = document.querySelector('.page-body')?.getBoundingClientRect()
    const speakers = document.querySelector('#speakers')?.getBoundingClientRect()
    return body && speakers && Math.abs(speakers.top - body.top) < 2
  })
})

test("a summary is opened at what the person who is asked for said, and an action's lines begin beside its box", async ({
  micline,
}) => {
  const chatter = (name: string) =>
    person(
      name,
      Array.from({ length: 20 }, (_, index) => point(`Bo Spindle and knots, once more (${index}).`, name)),
    )
  const said = [point('Hello.', 'Bo Spindle'), point('These knots hold in rain.', 'Bo Spindle')]
  const long = Array.from({ length: 60 }, () => 'tie').join(' ')
  const [page] = three()
  const library = await openFilled(micline, [
    {
      ...page!,
      speakers: [chatter('Ada Quill'), person('Bo Spindle', said), chatter('Una Reed')],
      actions: [{ ...point(`Somebody should ${long}.`), owner: null }],
    },
  ])
  await library.find('speaker:"Bo Spindle" knots')
  await library.shows('Bo Spindle: These knots hold in rain.')
  await library.open('Loom minutes')
  await library.page.waitForFunction(() => {
    const points = [...document.querySelectorAll('.speaker .point-words')]
    const remark = points.find(({ textContent }) => textContent === 'These knots hold in rain.')
    const { top = -1, bottom = 0 } = remark?.getBoundingClientRect() ?? {}
    return top > 0 && bottom < innerHeight
  })
  const edges = await library.page.$eval('#actions .point-words > span', (words) =>
    [...words.getClientRects()].map(({ left }) => Math.round(left)),
  )
  expect(edges.length).toBeGreaterThan(1)
  expect(new Set(edges).size).toBe(1)
  const [name, pencil] = await library.page.$eval('.speaker-head', (heading) =>
    ['a', '.tool'].map((part) => {
      const { top = 0, bottom = 0 } = heading.querySelector(part)?.getBoundingClientRect() ?? {}
      return (top + bottom) / 2
    }),
  )
  expect(Math.abs((name ?? 0) - (pencil ?? 9))).toBeLessThan(1.5)
})
