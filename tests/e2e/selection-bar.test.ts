/** Selecting summaries in the list moves none of them from under the pointer, and covers none of them. */
import { randomLibrary } from '../support/library.ts'
import { openFilled } from './support/library.ts'
import { expect, test } from './support/test.ts'

test('rows stay where they are when the first of them is selected, in wide windows and narrow ones', async ({
  micline,
}) => {
  const library = await openFilled(micline, randomLibrary(30))
  const { page } = library
  for (const width of [1280, 360]) {
    await page.setViewport({ width, height: 800 })
    const box = await page.waitForSelector('li[data-index="1"] input')
    const before = await box!.boundingBox()
    await box!.click()
    await library.shows('1 selected')
    expect(await box!.boundingBox()).toEqual(before)
    await library.press('Clear the selection')
    await library.hides('1 selected')
  }
})

test('the row that is selected stays in sight where the bar takes its room, and so does the bar where something is told', async ({
  micline,
}) => {
  const library = await openFilled(micline, randomLibrary(30))
  const { page } = library
  await page.setViewport({ width: 360, height: 800 })
  await page.waitForSelector('li[data-index="1"] input')
  const lowest = await page.$$eval('.summary-list li', (rows) =>
    rows.findLastIndex((row) => row.getBoundingClientRect().bottom < innerHeight),
  )
  const row = await page.waitForSelector(`li[data-index="${lowest}"]`)
  await (await row!.$('input'))!.click()
  const bar = await page.waitForSelector('.selection-bar')
  const top = async () => (await bar!.boundingBox())!.y
  // Rows end between pixels.
  const bottom = await row!.evaluate((item) => Math.floor(item.getBoundingClientRect().bottom))
  expect(bottom).toBeLessThanOrEqual(await top())
  await library.press('Star')
  await library.shows('1 summary starred.')
  const notice = await (await page.waitForSelector('.notice-board:has(button)'))!.boundingBox()
  expect(notice!.y + notice!.height).toBeLessThanOrEqual(await top())
})
