/** The library in windows of different widths: what gives way where there is little room. */
import { summary } from '../support/summary.ts'
import { importSummaries, openFilled, openLibrary, save, three } from './support/library.ts'
import type { Micline } from './support/micline.ts'
import { expect, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

test('filters are open in a column of their own, and closed where they would push the list down', async ({
  micline,
}) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  for (const [width, isOpen] of [
    [1440, true],
    [1100, false],
  ] as const) {
    await library.page.setViewport({ width, height: 800 })
    await library.goTo('Export')
    await library.goTo('Find')
    await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
    expect(await library.page.$eval('.facets', (facets) => (facets as HTMLDetailsElement).open)).toBe(isOpen)
  }
})

test('where a meeting’s name is cut in the list, no space comes on top of what is left of its place', async ({
  micline,
}) => {
  const name = 'Interim meeting of all who card, spin, dye, weave and knit in the far north'
  const meeting = { name, number: null, place: null, start: null, end: null }
  const { page } = await openFilled(micline, [summary({ meeting, tags: [] })])
  await page.waitForSelector('.row-meeting')
  const [isCut, gap] = await page.$eval('.row-meeting', (place) => {
    const dot = document.createRange()
    dot.setStart(place.nextElementSibling?.firstChild ?? place, 0)
    const text = dot.startContainer.textContent ?? ''
    dot.setStart(dot.startContainer, text.indexOf('·'))
    dot.setEnd(dot.startContainer, text.indexOf('·') + 1)
    const { right } = place.getBoundingClientRect()
    return [place.scrollWidth > place.clientWidth, dot.getBoundingClientRect().left - right]
  })
  expect(isCut).toBe(true)
  expect(gap).toBeLessThan(1)
  for (const width of [1280, 800]) {
    await page.setViewport({ width, height: 800 })
    const isDayCut = await page.$eval(
      '.row-meeting + span',
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    )
    expect(isDayCut).toBe(false)
  }
})

test('where there is no room in the list, tags are cut and not the name of a meeting', async ({
  micline,
}) => {
  const meeting = { name: 'IETF 140', number: 140, place: null, start: null, end: null }
  const tags = ['for the trip report', 'weaving and knitting', 'to be read again']
  const { page } = await openFilled(micline, [summary({ meeting, tags })])
  await page.waitForSelector('.row-tags')
  for (const width of [1280, 800, 360]) {
    await page.setViewport({ width, height: 800 })
    const isCut = (selector: string) =>
      page.$eval(selector, ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    expect(await isCut('.row-tags')).toBe(true)
    expect(await isCut('.row-meeting')).toBe(false)
    expect(await isCut('.row-meeting + span')).toBe(false)
  }
})

test('in the narrowest list the day runs into no count', async ({ micline }) => {
  const source = { ...summary().source, published: null }
  const { page } = await openFilled(micline, [summary({ meeting: null, genre: 'announcement', source })])
  await page.setViewport({ width: 320, height: 800 })
  await page.waitForSelector('.row-counts span')
  const endOfDay = await page.$eval('.row-facts > span', (day) => day.getBoundingClientRect().right)
  const counts = await page.$eval('.row-counts', (place) => place.getBoundingClientRect().left)
  expect(endOfDay).toBeLessThanOrEqual(counts)
})

async function openRecap(micline: Micline) {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.open(RECAP)
  return library
}

test('the saved post is in sight as soon as it is opened, beside the summary or below it', async ({
  micline,
}) => {
  const library = await openRecap(micline)
  const { page } = library
  for (const width of [1600, 1280, 360]) {
    await page.setViewport({ width, height: 800 })
    await library.press('Saved post')
    const post = await page.waitForSelector('.saved-post')
    expect((await post!.boundingBox())!.y).toBeLessThan(600)
    await library.press('Saved post')
    await page.waitForSelector('.saved-post', { hidden: true })
  }
})

test('in a low window, as when zoomed in, the saved post below its summary can still be read', async ({
  micline,
}) => {
  const library = await openRecap(micline)
  const { page } = library
  await page.setViewport({ width: 640, height: 360 })
  await library.press('Saved post')
  const post = await page.waitForSelector('.saved-post')
  expect((await post!.boundingBox())!.height).toBeGreaterThan(200)
})
