/** Trip reports in the library: on a meeting, on a selection, copied for a mail. */
import { importSummaries, openFilled, openLibrary, three } from './support/library.ts'
import { expect, test } from './support/test.ts'

test('a meeting leads to its trip report, whose address can be kept', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  const { page } = library
  await page.goto(page.url().replace(/#.*/, '#/meeting/IETF%20139'))
  await library.shows('Yarn recap')
  await page.locator('.follow-view ::-p-aria(Trip report)').click()
  await library.shows('Trip report: IETF 139')
  await page.reload()
  await library.shows('Trip report: IETF 139')
  expect(await page.$eval('.report-view select', ({ selectedOptions }) => selectedOptions[0]?.text)).toBe(
    'IETF 139',
  )
})

test('a group leads to the trip report on all its meetings', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  await library.page.goto(library.page.url().replace(/#.*/, '#/group/loom'))
  await library.shows('Loom minutes')
  await library.page.locator('.follow-view ::-p-aria(Trip report)').click()
  await library.shows('1 summary')
  await library.shows('Trip report: IETF 140')
})

test('a trip report begins with the latest meeting, and shows its tasks as such', async ({ micline }) => {
  const library = await openLibrary(micline)
  await library.goTo('Trip report')
  await library.shows('Choose a meeting or search for pages')
  await importSummaries(library, three())
  await library.goTo('Trip report')
  await library.shows('Trip report: IETF 140')
  await library.page.waitForSelector('.report-view .task')
  await library.fill('Or a search (also after: and before:)', 'Knots')
  await library.shows('Trip report: Knots')
  await library.goTo('Trip report')
  await library.shows('Trip report: IETF 140')
  // Who empties the search is about to type another.
  await library.fill('Or a search (also after: and before:)', ' ')
  await library.shows('Choose a meeting or search for pages')
})

test('a trip report is copied for a mail: formatted, and as plain text', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(library, three())
  await library.page.goto(library.page.url().replace(/#.*/, '#/report?q=Yarn'))
  await library.page.waitForSelector('.report-view .post-body')
  await library.press('Copy for email')
  await library.shows('Copied')
  const { html, plain } = await micline.clipboard.forms()
  expect(plain).toMatch(/^Trip report: .*\n=+\n/)
  expect(plain).toMatch(/^\* Yarn recap <https:/m)
  expect(html).toMatch(/<a href="https:[^"]*"[^>]*>Yarn recap<\/a>/)
})

test('a selection leads to a trip report on it alone, which a reload keeps', async ({ micline }) => {
  const library = await openFilled(micline)
  for (const title of ['Knots on the list', 'Yarn recap']) await library.press(`Select “${title}”`)
  await library.page.waitForSelector('.selection-bar ::-p-text(Export)')
  await library.page.locator('.selection-bar ::-p-aria(Trip report)').click()
  await library.page.waitForSelector('.report-view .post-body')
  await library.shows('2 selected')
  await library.page.reload()
  await library.shows('2 selected')
  const report = await library.page.$eval('.report-view .post-body', ({ textContent }) => textContent)
  expect(report).toContain('Knots on the list')
  expect(report).toContain('Yarn recap')
  expect(report).not.toContain('Loom minutes')
})

test('a trip report has the title that one gives it, and the notes that one wrote', async ({ micline }) => {
  const library = await openFilled(
    micline,
    three().map((one) => ({ ...one, note: `For us: ${one.source.title}` })),
  )
  await library.page.goto(library.page.url().replace(/#.*/, '#/report?q=Yarn'))
  await library.shows('For us: Yarn recap')
  await library.fill('Title', 'What we learned about yarn')
  await library.page.waitForSelector('.post-body h1 ::-p-text(What we learned about yarn)')
  await library.press('Download as Markdown')
  const { name, text } = await micline.downloaded()
  expect(name).toBe('What we learned about yarn.md')
  expect(text).toMatch(/^# What we learned about yarn\n/)
})

test('whoever leaves a trip report to correct a page finds it as it was', async ({ micline }) => {
  const library = await openFilled(micline)
  const { page } = library
  const sections = () =>
    page.$$eval('.section-order li', (items) => items.map((item) => item.textContent?.trim()))
  const preset = () =>
    page.$eval(
      '.report-view ::-p-aria(Preset)',
      (list) => (list as HTMLSelectElement).selectedOptions[0]?.text,
    )
  await page.goto(page.url().replace(/#.*/, '#/report?q=Yarn'))
  await library.fill('Title', 'What we learned about yarn')
  const usual = await sections()
  await library.press('Outcomes')
  // Twice by the keyboard: the focus goes with what is moved.
  await page.focus('button[title="Move Highlights up"]')
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    () => document.querySelectorAll('.section-order li')[3]?.textContent === 'Highlights',
  )
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    () => document.querySelectorAll('.section-order li')[2]?.textContent === 'Highlights',
  )
  const moved = await sections()
  expect(moved).not.toEqual(usual)
  expect(await preset()).toBe('–')

  await library.goTo('Find')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await page.goBack()
  await page.waitForSelector('.post-body h1 ::-p-text(What we learned about yarn)')
  expect(await sections()).toEqual(moved)
  await page.reload()
  await page.waitForSelector('.post-body h1 ::-p-text(What we learned about yarn)')
  expect(await sections()).toEqual(moved)
  expect(
    await page.$$eval('.section-order input', (boxes) => boxes.filter((box) => !box.checked).length),
  ).toBe(1)

  // A title is that of one report.
  await library.fill('Or a search (also after: and before:)', 'Knots')
  await library.shows('Trip report: Knots')
  await library.choose('Preset', 'Trip report')
  expect(await sections()).toEqual(usual)
})
