/** What a browser can do to storage: refuse it, fill it up, hold it open in another version, write it from many sides. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { writeLibrary } from '../support/library-file.ts'
import { summary } from '../support/summary.ts'
import { LibraryPage } from './pages/library.ts'
import { Popup } from './pages/popup.ts'
import { openLibrary, save, startImport, three } from './support/library.ts'
import { without } from './support/manifest.ts'
import type { Micline } from './support/micline.ts'
import { expect, inMicline, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

/** A page of the extension that opens no database of its own accord. */
const inert = (micline: Micline) => micline.openExtensionPage('manifest.json')

/** Puts a database of `version` in the place of Micline's, and holds it open, deaf to who wants another. */
async function holdDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(async (version) => {
    const settle = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    await settle(indexedDB.deleteDatabase('micline'))
    const request = indexedDB.open('micline', version)
    request.onupgradeneeded = () =>
      request.result.createObjectStore('future', { keyPath: 'key' }).put({ key: 'kept' })
    Object.assign(globalThis, { held: await settle(request) })
  }, version)
}

/** The version that the database has, and how many rows its one table holds. */
async function heldDatabase(page: Page): Promise<{ version: number; count: number }> {
  return page.evaluate(async () => {
    const database = (globalThis as unknown as { held: IDBDatabase }).held
    const request = database.transaction('future').objectStore('future').count()
    const count = await new Promise<number>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
    return { version: database.version, count }
  })
}

/** For so long Chromium goes by what room it last found for a database, in milliseconds. */
const ROOM_REMEMBERED = 31_000

async function setQuota(page: Page, origin: string, quotaSize?: number): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  })
}

test('a database of a newer version is not touched, and the page at hand can be exported', async ({
  micline,
}) => {
  const holder = await inert(micline)
  await holdDatabase(holder, 90)
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.shows('Ingrid Halvorsen')
  await popup.shows('Your library was written by a newer Micline')
  await popup.choose('More', /^Export as Markdown/)
  expect((await micline.downloaded()).text).toContain('Ingrid Halvorsen')
  await popup.close()
  await new LibraryPage(await micline.openExtensionPage('library.html')).shows('written by a newer Micline')
  expect(await heldDatabase(holder)).toEqual({ version: 90, count: 1 })
})

test('an upgrade that another page blocks is told of, and goes on when that is closed', async ({
  micline,
}) => {
  const holder = await inert(micline)
  await holdDatabase(holder, 5)
  const library = new LibraryPage(await micline.openExtensionPage('library.html'))
  await library.shows('Another Micline page still uses the older library')
  // The browser tells only the first of those that wait that it is blocked: each has to learn of it.
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.shows('Another Micline page still uses the older library')
  await popup.close()
  await holder.close()
  await library.page.bringToFront()
  await library.page.reload()
  await library.shows('Nothing is saved yet')
})

test('where the quota is exceeded nothing is saved, and it is said; with room again it is', () =>
  inMicline(async (micline) => {
    const popup = await micline.openPopup(await micline.visit('recap-tides'))
    await popup.shows('Ingrid Halvorsen')
    const origin = `chrome-extension://${micline.id}`
    await setQuota(popup.page, origin, 1)
    await sleep(ROOM_REMEMBERED)
    await popup.page.locator('.page-actions button.primary').click()
    await popup.shows('The browser has no room left')
    await popup.choose('More', /^Export as Markdown/)
    expect((await micline.downloaded()).text).toContain('Ingrid Halvorsen')
    await setQuota(popup.page, origin)
    await popup.save()
    await popup.listHas(1)
    // With unlimited storage only a full disk would do.
  }, without('unlimitedStorage')))

test('the settings say that the browser keeps what is stored, and nothing else where it does not', async ({
  micline,
}) => {
  const settings = new LibraryPage(await micline.openExtensionPage('library.html#/settings'))
  await settings.shows('The browser has promised to keep it')
  await settings.hides('Ask the browser to keep it')
  await inMicline(async (limited) => {
    const others = new LibraryPage(await limited.openExtensionPage('library.html#/settings'))
    await others.shows('The browser has not promised to keep it')
    await others.press('Ask the browser to keep it')
  }, without('unlimitedStorage'))
})

/** Of what an import stores at once, at least the first part. */
const SMALL = Array.from({ length: 30 }, (_, index) =>
  summary({
    id: crypto.randomUUID(),
    source: { ...summary().source, url: `https://spools.example/${index}` },
  }),
)

test('an import that there is no room for is refused in words, what was saved stays, and it is finished with room again', () =>
  inMicline(async (micline) => {
    // A quota holds as long as the page that set it is open.
    const holder = await inert(micline)
    const origin = `chrome-extension://${micline.id}`
    await setQuota(holder, origin, 4_000_000)
    await save(micline, 'recap-tides')
    // Not to be had smaller, as words are.
    const large = three().map((summary) => ({
      ...summary,
      content: randomBytes(4_000_000).toString('base64'),
    }))
    const library = await openLibrary(micline)
    await startImport(library, [...SMALL, ...large])
    await library.shows('The browser has no room left')
    await library.shows('What was imported until then stays')
    await library.hides('Nothing was saved')
    await setQuota(holder, origin)
    await library.importFile(await writeLibrary([...SMALL, ...large]))
    await library.press('Import 8')
    await library.shows('Imported: 8 new, 0 changed, 25 unchanged')
    await library.goTo('Find')
    await library.shows('34 summaries')
  }, without('unlimitedStorage')))

test('two windows that edit one page lose nothing of each other', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  await popup.close()
  const windows: LibraryPage[] = []
  for (let count = 0; count < 2; count += 1) {
    const library = new LibraryPage(await micline.openExtensionPage('library.html'))
    await library.open(RECAP)
    windows.push(library)
  }
  for (const [index, library] of windows.entries()) {
    await library.page.bringToFront()
    await library.fill('Add a tag', `window${index}`)
    await library.page.keyboard.press('Enter')
    await library.shows(`#window${index}`)
  }
  for (const library of windows) {
    await library.page.bringToFront()
    await library.shows('#window0')
    await library.shows('#window1')
  }
})

/** Presses Save where the page may be behind others: a real click needs it in front. */
const pressSave = (page: Page) =>
  page.$eval('.page-actions button.primary', (button) => (button as HTMLElement).click())

test('popup, a second one and the shortcut save one page at once: one record', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const first = await micline.openPopup(page)
  await first.shows('Ingrid Halvorsen')
  const tab = await micline.tabIdOf(page)
  await first.close()
  const second = new Popup(await micline.openExtensionPage(`popup.html?tab=${tab}`))
  await second.shows('Ingrid Halvorsen')
  const popup = await micline.openPopup(page)
  await popup.shows('Ingrid Halvorsen')
  await Promise.all([pressSave(popup.page), pressSave(second.page), micline.sendCommand('save-page')])
  await micline.badgeSays('✓')
  await popup.isSaved()
  await second.page.bringToFront()
  await second.isSaved()
  await second.listHas(1)
  await new LibraryPage(await micline.openExtensionPage('library.html')).lists([RECAP])
})

/** Sends off the tag that stands in the field, in whatever order the windows lie. */
const sendTag = ({ page }: LibraryPage) =>
  page.$eval('.tags form', (form) => (form as HTMLFormElement).requestSubmit())

test('library, popup and shortcut change one page at once: nothing is lost', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const first = await micline.openPopup(page)
  await first.save()
  const tab = await micline.tabIdOf(page)
  await first.close()
  const windows: LibraryPage[] = []
  for (let count = 0; count < 2; count += 1) {
    const library = await openLibrary(micline)
    await library.open(RECAP)
    await library.fill('Add a tag', `window${count}`)
    windows.push(library)
  }
  const popup = new Popup(await micline.openExtensionPage(`popup.html?tab=${tab}`))
  await popup.isSaved()
  await page.bringToFront()
  await Promise.all([
    ...windows.map(sendTag),
    popup.page.$eval('.note-field textarea', (field) => {
      field.value = 'from the popup'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }),
    micline.sendCommand('save-page'),
  ])
  await micline.badgeSays('✓')
  for (const library of windows) {
    await library.page.bringToFront()
    await library.shows('#window0')
    await library.shows('#window1')
    await library.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value === 'from the popup',
    )
    await library.lists([RECAP])
  }
})
