import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, test } from './support/test.ts'

const RECAP = 'Measuring the tides: our side meeting at IETF 142'

/** What axe finds wrong on `page`: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run()')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test.for(['light', 'dark'])('the popup has no violations, %s', async (scheme, { micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await popup.shows(RECAP)
  expect(await violations(popup.page)).toEqual([])

  await popup.save()
  expect(await violations(popup.page)).toEqual([])

  await popup.press(`More for “${RECAP}”`)
  await popup.focusIsOn('Open the page')
  expect(await violations(popup.page)).toEqual([])
  await popup.close()

  const unreadable = await micline.openPopup(await micline.browser.newPage())
  await unreadable.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await unreadable.shows('gives Micline no access')
  expect(await violations(unreadable.page)).toEqual([])
})
