import { LibraryPage } from './pages/library.ts'
import { expect, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

test('a star, a tag and a note given in the popup stand in the library', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  await popup.press('Star')
  await popup.page.locator('.additions .tag-input input').fill('report')
  await popup.page.keyboard.press('Enter')
  await popup.shows('#report')
  await popup.page.locator('.additions .tag-input input').fill('delay, to re')
  await popup.page.keyboard.type('ad,')
  await popup.shows('#delay')
  await popup.shows('#to read')
  await popup.page.locator('.note-field textarea').fill('Ask Ingrid for the traces')
  await popup.choose('More', 'Open in the library')

  const library = new LibraryPage(await micline.openedTab('library.html#/?open='))
  await library.shows(RECAP)
  await library.shows('#report')
  await library.page.waitForSelector('.summary-tools button.starred')
  await library.page.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('.note textarea')?.value === 'Ask Ingrid for the traces',
  )
})

test('a tag that was being typed when the popup closed is there again', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.save()
  await popup.page.locator('.additions .tag-input input').fill('del')
  await popup.close()
  const again = await micline.openPopup(page)
  const field = again.page.locator('.additions .tag-input input')
  expect(await field.map(({ value }) => value).wait()).toBe('del')
  await field.click()
  await again.page.keyboard.press('End')
  await again.page.keyboard.type('ay')
  await again.page.keyboard.press('Enter')
  await again.shows('#delay')
})

test('a comma that an input method still composes ends no tag', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  const { page } = popup
  const field = '.additions .tag-input input'
  await page.focus(field)
  const session = await page.createCDPSession()
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await compose('輸送、')
  await compose('輸送、後で、')
  expect(await page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('輸送、後で、')
  await session.send('Input.insertText', { text: '輸送、後で、' })
  await popup.shows('#輸送')
  await popup.shows('#後で')
  await page.waitForFunction(
    (input) => document.querySelector<HTMLInputElement>(input)?.value === '',
    {},
    field,
  )
})

test('the page at hand is deleted from its own menu, and brought back', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  await popup.choose('More', 'Delete')
  await popup.listHas(0)
  await popup.press('Undo')
  await popup.isSaved()
  expect(await popup.savedTitles()).toEqual([RECAP])
})

test('what was corrected in the library is shown as corrected over the page', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.save()
  const counts = await popup.page.$eval('.page-facts', ({ textContent }) => textContent)
  await popup.choose('More', 'Open in the library')
  const library = new LibraryPage(await micline.openedTab('library.html#/?open='))
  await library.pressIn('Outcomes', 'Remove')
  await library.shows('Your edits (1)')
  const again = await micline.openPopup(page)
  await again.isSaved()
  await again.page.waitForFunction(
    (before) => document.querySelector('.page-facts')?.textContent !== before,
    {},
    counts,
  )
})

test('in forced colours, where every frame is seen, the star stands beside the field for tags', async ({
  micline,
}) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  const { page } = popup
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  const [star, field] = await page.$$eval('[data-shortcut=star], .additions .tag-input input', (both) =>
    both.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  )
  expect(field?.left).toBeGreaterThanOrEqual(star?.right ?? Infinity)
})

test('the whole star can be pressed: the field for tags beside it covers none of it', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  const star = await popup.page.waitForSelector('[data-shortcut=star]')
  const isHitAtItsEdge = await star?.evaluate((star) => {
    const { right, top, height } = star.getBoundingClientRect()
    return star.contains(document.elementFromPoint(right - 1, top + height / 2))
  })
  expect(isHitAtItsEdge).toBe(true)
})
