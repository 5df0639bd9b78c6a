import { openLibrary, save } from './support/library.ts'
import { test } from './support/test.ts'

const SENTENCE = 'found Micline’s storage damaged'

test('that the browser has thrown the library away is said, until it is understood', async ({ micline }) => {
  const library = await openLibrary(micline)
  await library.shows('Nothing is saved yet')
  await library.hides(SENTENCE)
  await save(micline, 'recap-tides')
  await library.page.bringToFront()
  await library.shows('1 summary')
  // As the browser does with what it finds damaged; the library's own connections let go at once.
  await library.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('micline')
        request.onsuccess = resolve
        request.onerror = reject
      }),
  )
  await library.page.reload()
  await library.shows(SENTENCE)
  const popup = await micline.openPopup(await micline.visit('minutes-lantern'))
  await popup.shows(SENTENCE)
  await popup.press('Understood')
  await popup.save()
  await library.page.bringToFront()
  await library.page.reload()
  await library.shows('1 summary')
  await library.hides(SENTENCE)
})
