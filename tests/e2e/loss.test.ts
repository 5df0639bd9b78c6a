import type { Page } from 'puppeteer-core'
import { LibraryPage } from './pages/library.ts'
import { importSummaries, openLibrary, save, three } from './support/library.ts'
import { fileNames } from './support/second-copy.ts'
import { readStored } from './support/stored.ts'
import { test } from './support/test.ts'
import { until } from './support/until.ts'

const SENTENCE = 'found Micline’s storage damaged'

/** As the browser does with what it finds damaged; the library's own connections let go at once. */
async function loseDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('micline')
        request.onsuccess = resolve
        request.onerror = reject
      }),
  )
  await page.reload()
}

/** Waits until nothing is left to copy. */
async function isCopied({ page }: LibraryPage): Promise<void> {
  await until('everything is copied', async () => (await readStored(page, 'outbox')).length === 0)
}

test('a library that the browser has thrown away is restored as it was left', async ({ micline }) => {
  const library = await openLibrary(micline)
  await library.shows('Nothing is saved yet')
  await library.hides(SENTENCE)
  await importSummaries(library, three())
  await library.goTo('Find')
  await library.open('Loom minutes')
  await library.fill('Add a tag', 'wool')
  await library.page.keyboard.press('Enter')
  await library.shows('#wool')
  await library.open('Yarn recap')
  await library.press('More')
  await library.press('Delete')
  await library.shows('2 summaries')
  await isCopied(library)
  await loseDatabase(library.page)
  await library.shows(SENTENCE)

  // What is saved before anything is restored stays, and so does what is restored.
  await save(micline, 'recap-tides')
  const popup = await micline.openPopup(await micline.visit('minutes-lantern'))
  await popup.shows(SENTENCE)
  await library.page.close()
  await popup.press('Restore 2 summaries')
  const opened = new LibraryPage(await micline.openedTab('library.html'))
  await opened.press('Restore 2 summaries')
  await opened.shows('2 summaries restored')
  await opened.shows('3 summaries')
  await opened.hides(SENTENCE)
  await opened.find('tag:wool')
  await opened.lists(['Loom minutes'])
  await opened.page.reload()
  await opened.lists(['Loom minutes'])
  await opened.hides(SENTENCE)
})

test('the copy of a lost library is given up only after a question', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.shows('1 summary')
  await isCopied(library)
  await loseDatabase(library.page)
  await library.shows(SENTENCE)
  await library.goTo('Settings')
  const question = 'Remove the copy of 1 summary for good?'
  await library.press('Remove the copy')
  await library.shows(question)
  await library.page.keyboard.press('Enter')
  await library.hides(question)
  await library.press('Remove the copy')
  await library.shows(question)
  await library.page.keyboard.press('Tab')
  await library.page.keyboard.press('Enter')
  await library.hides('Restore 1 summary')
})

test('what is deleted after a loss is not restored', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.shows('1 summary')
  await isCopied(library)
  await loseDatabase(library.page)
  await library.shows('Restore 1 summary')
  await save(micline, 'recap-tides')
  await library.page.bringToFront()
  await library.shows('1 summary')
  await library.page.click('.summary-row a')
  await library.press('More')
  await library.press('Delete')
  await library.shows('Nothing is saved yet')
  await library.press('Restore 1 summary')
  await library.hides(SENTENCE)
  await library.shows('Nothing is saved yet')
})

test('without a second copy a loss is said until it is understood', async ({ micline }) => {
  const settings = await openLibrary(micline, '#/settings')
  await save(micline, 'recap-tides')
  await settings.page.bringToFront()
  await settings.shows('1 summary, about')
  await settings.press('Keep a second copy')
  await until('the copy is gone', async () => (await fileNames(settings.page)).length === 0)
  await settings.page.close()
  const library = await openLibrary(micline)
  await library.shows('1 summary')
  await loseDatabase(library.page)
  await library.shows(SENTENCE)
  await library.shows('import your last backup')
  const popup = await micline.openPopup(await micline.visit('minutes-lantern'))
  await popup.shows(SENTENCE)
  await popup.press('Understood')
  await popup.save()
  await library.page.bringToFront()
  await library.page.reload()
  await library.shows('1 summary')
  await library.hides(SENTENCE)
})
