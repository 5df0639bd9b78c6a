import { expect, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

test('the panel shows the page, saves it, and keeps a note with every keystroke', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const panel = await micline.openPanel(await micline.openPopup(page))
  await panel.shows(RECAP)
  await panel.save()
  await panel.page.locator('.note-field textarea').fill('Ask about the archive')
  await panel.page.reload()
  await panel.page.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value === 'Ask about the archive',
  )
  expect(await panel.savedTitles()).toEqual([RECAP])
})

test('the panel follows the tab in front, as far as it may read it', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const panel = await micline.openPanel(await micline.openPopup(page))
  await panel.shows(RECAP)
  const other = await micline.visit('minutes-lantern')
  await other.bringToFront()
  await panel.shows('gives Micline no access')
  await page.bringToFront()
  await panel.shows(RECAP)
})

test('where the panel may not read, a press on the icon opens the page to it, too', async ({ micline }) => {
  const panel = await micline.openPanel(await micline.openPopup(await micline.visit('recap-tides')))
  // A panel that is still being opened follows nobody yet.
  await panel.shows('Measuring the tides')
  const other = await micline.visit('minutes-lantern')
  await other.bringToFront()
  await panel.shows('gives Micline no access')
  const popup = await micline.openPopup(other)
  await popup.shows('Priya Raman')
  await panel.shows('Priya Raman')
})

test('in a narrow panel the bar is no higher, and nothing reaches beyond the edge', async ({ micline }) => {
  const panel = await micline.openExtensionPage('popup.html?panel')
  await panel.waitForSelector('.bar')
  const heightAt = async (width: number) => {
    await panel.setViewport({ width, height: 600 })
    return panel.$eval('.bar', (bar) => bar.clientHeight)
  }
  expect(await heightAt(200)).toBe(await heightAt(400))
  await heightAt(200)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
