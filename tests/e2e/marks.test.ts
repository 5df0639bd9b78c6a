import type { Page } from 'puppeteer-core'
import { expect, test } from './support/test.ts'

/** How many places each of Micline's highlights covers on the page. */
const highlights = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].flatMap(([name, highlight]) =>
        highlight.size > 0 ? [[name, highlight.size]] : [],
      ),
    ),
  )
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

test.for(['recap-tides', 'minutes-lantern'])(
  '%s is marked, and Escape leaves no trace',
  async (path, { micline }) => {
    const page = await micline.visit(path)
    const before = await html(page)
    const popup = await micline.openPopup(page)
    await popup.press('Mark on page')
    await page.waitForSelector('micline-legend')
    expect((await highlights(page))['micline-said']).toBeGreaterThan(2)
    await popup.close()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => CSS.highlights.size === 0)
    expect(await html(page)).toBe(before)
  },
)

test('a second press takes the marks away', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.press('Mark on page')
  await page.waitForSelector('micline-legend')
  await popup.press('Mark on page')
  await page.waitForFunction(() => CSS.highlights.size === 0 && !document.querySelector('micline-legend'))
})

test('the shortcut marks the page', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  await (await micline.openPopup(page)).close()
  await micline.sendCommand('mark-page')
  await page.waitForSelector('micline-legend')
})

test('a page that renders itself again is marked again', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.press('Mark on page')
  await page.waitForSelector('micline-legend')
  const before = await highlights(page)
  await page.evaluate(() => {
    const article = document.querySelector('article')
    article?.replaceWith(article.cloneNode(true))
  })
  await page.waitForFunction(() => {
    const ranges = [...(CSS.highlights.get('micline-said') ?? [])]
    return ranges.length > 0 && ranges.every((range) => !range.collapsed && range.startContainer.isConnected)
  })
  expect(await highlights(page)).toEqual(before)
})

test('a sentence that is gone is said to be gone', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.shows('Keiko Yamashiro')
  await page.evaluate(() => document.querySelector('article')?.replaceChildren('Nothing here any more.'))
  await popup.press('Dr. Keiko Yamashiro')
  await popup.shows('This sentence is no longer on the page.')
})
