import { expect, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'
import { violations } from './support/violations.ts'

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
