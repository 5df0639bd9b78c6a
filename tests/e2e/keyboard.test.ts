import type { KeyInput } from 'puppeteer-core'
import { importSummaries, openLibrary, three } from './support/library.ts'
import { expect, test } from './support/test.ts'

const RECAP = 'Measuring the tides: our side meeting at IETF 142'

test('the main job with the keyboard alone', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.shows(RECAP)
  await popup.tabTo(/^Save(?! several)/)
  await popup.page.keyboard.press('Enter')
  await popup.isSaved()

  await popup.tabTo('Find in 1 saved')
  await popup.page.keyboard.type('tides')
  await popup.listHas(1)

  await popup.tabTo(`More for “${RECAP}”`)
  await popup.page.keyboard.press('Enter')
  await popup.focusIsOn('Open the page')
  await popup.page.keyboard.press('ArrowUp')
  await popup.focusIsOn('Delete')
  await popup.page.keyboard.press('Escape')
  await popup.focusIsOn(`More for “${RECAP}”`)
  await popup.page.keyboard.press('Enter')
  await popup.page.keyboard.press('End')
  await popup.page.keyboard.press('Enter')
  await popup.listHas(0)

  await popup.tabTo('Undo')
  await popup.page.keyboard.press('Enter')
  await popup.listHas(1)
  expect(await popup.savedTitles()).toEqual([RECAP])
})

test('found, opened and read with the keyboard alone, one after the other', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  const { page } = library
  const press = (...keys: KeyInput[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
  const focusIsOn = (name: string) =>
    page.waitForFunction((name) => document.activeElement?.textContent?.startsWith(name), {}, name)
  await press('g')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await press('/')
  await page.keyboard.type('quill')
  await press('Enter')
  await focusIsOn('Knots on the list')
  await press('Enter')
  await page.waitForSelector('.summary-head h1:focus')
  await press('j')
  await focusIsOn('Loom minutes')
  await press('Enter')
  await page.waitForFunction(() => document.querySelector('h1:focus')?.textContent === 'Loom minutes')
  await press('s')
  await library.shows('Tag added')
  await press('u')
  await library.shows('Undone')
})
