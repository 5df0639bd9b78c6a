/** The popup where the browser shows all pages larger: a popup gets no more than 800 px of the screen. */
import { expect, test } from './support/test.ts'

test('the popup is as wide as the zoom leaves room for, and nothing reaches beyond its edge', async ({
  micline,
}) => {
  const page = await micline.visit('recap-tides')
  for (const [zoom, width] of [
    [1, 400],
    [2, 400],
    [3, 266],
    [4, 200],
  ] as const) {
    const settings = await micline.browser.newPage()
    await settings.goto('chrome://settings/appearance')
    await settings.evaluate((zoom) => chrome.settingsPrivate.setDefaultZoom(zoom), zoom)
    await settings.close()
    const popup = await micline.openPopup(page)
    await popup.shows('Ingrid Halvorsen')
    await popup.page.waitForFunction((width) => innerWidth === width, {}, width)
    expect([zoom, await popup.page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
      zoom,
      width,
    ])
    await popup.close()
  }
})
