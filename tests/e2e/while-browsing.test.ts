import type { Page } from 'puppeteer-core'
import type { Micline } from './support/micline.ts'
import { expect, test } from './support/test.ts'

/** Opens and closes the popup: from then on the extension may read the page, as after a real shortcut or menu. */
async function visitWithGrant(micline: Micline, path: string): Promise<Page> {
  const page = await micline.visit(path)
  const popup = await micline.openPopup(page)
  await popup.shows('Library')
  await popup.close()
  return page
}

test('the shortcut saves the page, and the badge says so', async ({ micline }) => {
  const page = await visitWithGrant(micline, 'recap-tides')
  await micline.sendCommand('save-page')
  await micline.badgeSays('✓')
  const popup = await micline.openPopup(page)
  await popup.isSaved()
  await popup.listHas(1)
})

test('the page says that it is saved, with what was found on it, and forgets it', async ({ micline }) => {
  const page = await visitWithGrant(micline, 'minutes-lantern')
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  const session = await page.createCDPSession()
  // The page's clock stands still: what it says for a moment stays until it was looked at.
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' })
  await micline.sendCommand('save-page')
  await page.waitForSelector('micline-notice')
  const told = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))
  expect(told).toMatch(/Micline: this page is saved\\n\d+ outcomes? · /)
  await page.$eval('micline-notice', (notice) => (notice as HTMLElement).click())
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})

test('the context menu saves the page', async ({ micline }) => {
  const page = await visitWithGrant(micline, 'minutes-lantern')
  await micline.chooseFromContextMenu('save-page')
  await micline.badgeSays('✓')
  const popup = await micline.openPopup(page)
  await popup.isSaved()
})

test('without access nothing is saved, and the badge says so', async ({ micline }) => {
  await micline.visit('recap-tides')
  await micline.sendCommand('save-page')
  await micline.badgeSays('!')
})
