/** Files dropped on the library, wherever in it: the browser would open them in place of it. */
import { writeLibrary } from '../support/library-file.ts'
import { openFilled, three } from './support/library.ts'
import { expect, test } from './support/test.ts'

test('a file dropped on a summary is shown in the import, and what was being typed is there again when going back', async ({
  micline,
}) => {
  const library = await openFilled(micline, three().slice(0, 2))
  const { page } = library
  const file = await writeLibrary(three())
  const session = await page.createCDPSession()
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    })
  await library.open('Loom minutes')
  await library.press('Add an action')
  await library.fill('Text', 'count the kn')
  const summary = page.url()
  await drag('dragEnter')
  await drag('dragOver')
  expect(await page.$eval('.elsewhere', (hint) => hint.textContent)).toBe('Import')
  await drag('drop')
  await library.shows('1 new, 0 changed, 2 unchanged')
  expect(await page.$('.elsewhere')).toBe(null)
  // On the import's own view a file is still taken, and once.
  await drag('dragEnter')
  await drag('drop')
  await library.press('Import 1')
  await library.shows('Imported: 1 new')
  await page.goBack()
  expect(page.url()).toBe(summary)
  await library.shows('Loom minutes')
  const typed = () =>
    page.$$eval('.summary :is(textarea, input)', (fields) => fields.map((field) => field.value))
  await page.waitForSelector('.summary form textarea')
  expect(await typed()).toContain('count the kn')
})
