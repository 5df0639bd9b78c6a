import type { Summary } from '../../lib/model.ts'
import { point } from '../support/summary.ts'
import { importSummaries, openFilled, openLibrary, three } from './support/library.ts'
import { expect, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

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

  await popup.focusIsOn('Undo')
  await popup.page.keyboard.press('Enter')
  await popup.listHas(1)
  await popup.page.waitForSelector('.saved-open:focus')
  expect(await popup.savedTitles()).toEqual([RECAP])
})

test('the library with the keyboard alone: find, select, open, read, star, undo, go on', async ({
  micline,
}) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  const { page } = library
  const { keyboard } = page
  const focusIsOn = (name: string) =>
    page.waitForFunction((name) => document.activeElement?.textContent?.startsWith(name), {}, name)
  /** Waits until the reader is at the heading of the summary `title`. */
  const isReading = (title: string) =>
    page.waitForFunction((title) => document.querySelector('h1:focus')?.textContent === title, {}, title)
  await keyboard.press('g')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await keyboard.press('/')
  await keyboard.type('quill group:')
  await page.waitForSelector('[role=option]')
  await keyboard.press('Escape')
  for (const _ of 'group:') await keyboard.press('Backspace')
  await library.lists(['Knots on the list', 'Loom minutes', 'Yarn recap'])
  await keyboard.press('Enter')
  await focusIsOn('Knots on the list')
  await keyboard.press('x')
  await page.waitForSelector('.selection-bar')
  await keyboard.press('Enter')
  await isReading('Knots on the list')
  await keyboard.press('j')
  await focusIsOn('Loom minutes')
  await keyboard.press('Enter')
  await isReading('Loom minutes')
  await keyboard.press('s')
  await page.waitForSelector('.starred')
  await keyboard.press('u')
  await page.waitForSelector('.summary-tools button[aria-pressed=false]')
  await keyboard.press('?')
  await page.waitForSelector('dialog[open]')
  await keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('dialog[open]'))
  // In a form Escape closes the form, and then the summary.
  await page.focus('.summary .point button[title=Edit]')
  await keyboard.press('Enter')
  await page.waitForSelector('.summary .edit-form')
  await keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('.summary .edit-form'))
  // What is typed into the form of a speaker goes into its first field.
  await page.focus('.summary .speaker button[title=Edit]')
  await keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement === document.querySelector('.edit-form input'))
  await keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('.summary .edit-form'))
  await page.waitForSelector('.summary-head')
  await keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector('.summary-head'))
  await focusIsOn('Loom minutes')
})

test('a key by which an input method writes its words is no key of the page', async ({ micline }) => {
  const library = await openFilled(micline)
  const { page } = library
  /** Presses `key` while words are composed in the field that has the focus. */
  const composing = (key: string) =>
    page.evaluate((key) => {
      const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
      return event.defaultPrevented
    }, key)
  await page.focus('[data-shortcut=search]')
  await page.keyboard.type('quill')
  await library.lists(['Knots on the list', 'Loom minutes', 'Yarn recap'])
  expect(await composing('Enter')).toBe(false)
  await page.keyboard.type(' knots')
  expect(await page.$eval('[data-shortcut=search]', (field) => (field as HTMLInputElement).value)).toBe(
    'quill knots',
  )
  await library.find('')
  await library.press('Loom minutes')
  await library.pressIn('Outcomes', 'Edit')
  await page.waitForSelector('.summary .edit-form textarea:focus')
  await composing('Escape')
  await page.keyboard.type('!')
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('.summary .edit-form textarea')?.value.includes('!'),
  )
})

test('Tab leaves a menu, and goes on from its button', async ({ micline }) => {
  const library = await openFilled(micline)
  await library.press('Select “Loom minutes”')
  const { page } = library
  const menu = '.selection-bar [aria-haspopup]'
  await page.waitForSelector(menu)
  await page.focus(menu)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.role === 'menuitem')
  await page.keyboard.press('Tab')
  await page.waitForFunction(
    (menu) =>
      !document.querySelector(':popover-open') &&
      document.activeElement === document.querySelector(`${menu} ~ button`),
    {},
    menu,
  )
})

test('a letter that is pressed in a menu does nothing on the page behind it', async ({ micline }) => {
  const library = await openFilled(micline)
  await library.open('Loom minutes')
  const { page } = library
  await page.focus('.summary-tools [aria-haspopup]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=menuitem]:focus')
  await page.keyboard.press('g')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => !document.querySelector(':popover-open'))
  expect(await page.$eval('.summary-head h1', (title) => title.textContent)).toBe('Loom minutes')
})

test('the focus goes to the summary that takes the place of a deleted one', async ({ micline }) => {
  const library = await openFilled(micline)
  const { page } = library
  await library.open('Knots on the list')
  await page.focus('.summary-tools [aria-haspopup]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=menuitem]:focus')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await library.lists(['Yarn recap', 'Loom minutes'])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Yarn recap/)
})

test('the focus stays near what was removed, closed or deleted', async ({ micline }) => {
  const [minutes, ...others] = three()
  const abstract = ['Yarn is next.', 'Knots come last.'].map((text) => point(text))
  const library = await openFilled(micline, [{ ...(minutes as Summary), abstract }, ...others])
  await library.open('Loom minutes')
  const { page } = library
  const { keyboard } = page
  const focusIsIn = (selector: string) =>
    page.waitForFunction((selector) => document.activeElement?.closest(selector), {}, selector)
  const deleteOpened = async () => {
    await page.focus('.summary-tools [aria-haspopup]')
    await keyboard.press('Enter')
    await focusIsIn('[role=menuitem]')
    await keyboard.press('End')
    await keyboard.press('Enter')
  }
  const statement = '.outcomes-of-kind .point'
  await page.focus(`${statement} button[title=Edit]`)
  await keyboard.press('Enter')
  await focusIsIn('.edit-form')
  await keyboard.press('Escape')
  await focusIsIn(`${statement} button[title=Edit]`)
  const last = '.read-section:first-of-type li:last-child'
  await page.focus(`${last} button[title=Edit]`)
  await keyboard.press('Enter')
  await focusIsIn('.edit-form')
  await keyboard.press('Escape')
  await focusIsIn(`${last} .point button[title=Edit]`)
  await page.focus('#actions .point button[title=Remove]')
  await keyboard.press('Enter')
  await library.shows('Undo')
  await focusIsIn('#actions')
  await deleteOpened()
  await library.lists(['Knots on the list', 'Yarn recap'])
  await focusIsIn('.find-view')
  await library.open('Knots on the list')
  await deleteOpened()
  await library.lists(['Yarn recap'])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Yarn recap/)
  await library.goTo('Export')
  await library.shows('1 summary')
  await page.focus('.plain-view button.primary')
  await keyboard.press('g')
  await library.lists(['Yarn recap'])
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('from the last point of a list the focus goes to the one before, from the only one to the button that adds one', async ({
  micline,
}) => {
  const [minutes] = three()
  const actions = ['Card the wool.', 'Spin it.', 'Dye it.'].map((text) => ({ ...point(text), owner: null }))
  const library = await openFilled(micline, [{ ...(minutes as Summary), actions }])
  await library.open('Loom minutes')
  const { page } = library
  const { keyboard } = page
  const focusIsOn = (label: string) =>
    page.waitForFunction(
      (label) => (document.activeElement?.ariaLabel ?? document.activeElement?.textContent)?.trim() === label,
      {},
      label,
    )
  await page.focus('#actions li:last-child button[title=Remove]')
  await keyboard.press('Enter')
  await focusIsOn('Remove: Spin it.')
  await keyboard.press('Enter')
  await focusIsOn('Remove: Card the wool.')
  await keyboard.press('Enter')
  await focusIsOn('Add an action')
  await keyboard.press('Enter')
  await page.waitForSelector('.edit-form :focus')
  await keyboard.press('Escape')
  await focusIsOn('Add an action')
})

test('the focus stays near a button that can no longer be pressed', async ({ micline }) => {
  const library = await openFilled(micline)
  const { page } = library
  const { keyboard } = page
  const focusIsOn = (selector: string) => page.waitForSelector(`${selector}:focus`)
  await library.goTo('Trip report')
  const second = '.section-order li:nth-child(2) button'
  await page.waitForSelector(second)
  const name = await page.$eval(second, (up) => up.ariaLabel)
  await page.focus(second)
  await keyboard.press('Enter')
  await page.waitForSelector(`.section-order li:first-child button[aria-label="${name}"]:disabled`)
  await focusIsOn('.section-order li:first-child button:last-child')
  await library.goTo('Export')
  await library.shows('3 summaries')
  await page.focus('.plain-view button.primary')
  await keyboard.press('Enter')
  await micline.downloaded()
  await focusIsOn('.plain-view button.primary')
})
