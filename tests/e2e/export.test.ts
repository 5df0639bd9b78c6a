import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import type { Page } from 'puppeteer-core'
import type { Summary } from '../../lib/model.ts'
import { randomLibrary } from '../support/library.ts'
import { LibraryPage } from './pages/library.ts'
import { importSummaries, openFilled, openLibrary, save } from './support/library.ts'
import { Micline } from './support/micline.ts'
import { expect, inMicline, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

test('one summary is exported as Markdown', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  await popup.choose(`More for “${RECAP}”`, /^Export as Markdown/)
  const { name, text } = await micline.downloaded()
  expect(name).toMatch(/^Measuring the tides.*\.md$/)
  expect(text).toContain(`# ${RECAP}`)
  expect(text).toContain('### Ingrid Halvorsen')
  expect(text).toContain('#:~:text=')
})

test('outcomes and actions are copied as the text of a mail, over the page and in the library', async ({
  micline,
}) => {
  const page = await micline.visit('minutes-lantern')
  const popup = await micline.openPopup(page)
  await popup.save()
  await popup.choose(/^More$/, /^Copy outcomes and actions/)
  await popup.shows('Copied')
  const copied = await micline.clipboard.text()
  expect(copied).toContain(micline.server.address('minutes-lantern'))
  expect(copied).toMatch(/\n\nOutcomes\n\* [A-Z]\w+: /)
  expect(copied).toMatch(/\n\nActions\n\* /)

  await micline.clipboard.write('something else')
  await (await micline.openPopup(page)).choose(/^More$/, 'Open in the library')
  const library = new LibraryPage(await micline.openedTab('library.html#/?open='))
  await library.press('More')
  await library.press('Copy outcomes and actions')
  await library.shows('Copied')
  expect(await micline.clipboard.text()).toBe(copied)
})

test('a copy that the browser refuses is told of', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('minutes-lantern'))
  await popup.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not now', 'NotAllowedError'))
  })
  await popup.choose(/^More$/, /^Copy outcomes and actions/)
  await popup.shows('Not now')
})

test('the popup leads to the library to export all summaries', async ({ micline }) => {
  await save(micline, 'recap-tides', 'minutes-lantern')
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.choose('Export all', /^Export all as JSON/)
  const library = await micline.openedTab('library.html#/export')
  await library.locator('::-p-text(Export to a file)').click()
  const { name, text } = await micline.downloaded()
  expect(name).toMatch(/\.json$/)
  const file = JSON.parse(text) as { format: string; version: number; summaries: Summary[] }
  expect(file).toMatchObject({ format: 'micline', version: 1 })
  expect(file.summaries.map(({ source }) => source.url).sort()).toEqual(
    [micline.server.address('minutes-lantern'), micline.server.address('recap-tides')].sort(),
  )
})

test('the page at hand is exported without being saved', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.choose('More', /^Export as JSON/)
  const file = JSON.parse((await micline.downloaded()).text) as { summaries: Summary[] }
  expect(file.summaries.map(({ source }) => source.title)).toEqual([RECAP])
  await popup.shows('Nothing saved yet')
})

/** More than the workers that write have before them at once. */
const MANY = 320

test('many summaries are written by workers, each once, in the order of the list', async ({ micline }) => {
  const summaries = randomLibrary(MANY)
  await importSummaries(await openLibrary(micline), summaries)
  const library = await openLibrary(micline, '#/export?format=json-lines')
  await library.press('Export to a file')
  const lines = (await micline.downloaded()).text.trimEnd().split('\n')
  const newestFirst = [...summaries].sort((one, other) => other.savedAt.localeCompare(one.savedAt))
  expect(lines.map((line) => JSON.parse(line) as Summary)).toEqual(newestFirst)
  await library.choose('Format', 'ZIP of Markdown notes')
  await library.press('Export to a file')
  const archive = await JSZip.loadAsync((await micline.downloaded()).content, { checkCRC32: true })
  expect(Object.keys(archive.files)).toHaveLength(MANY + 1)
  expect(await archive.file('Index.md')?.async('string')).toMatch(/^# Index\n/)
})

test('an export is cancelled: no file is made, and the next one is whole', async ({ micline }) => {
  await importSummaries(await openLibrary(micline), randomLibrary(MANY))
  const library = await openLibrary(micline, '#/export?format=zip')
  await library.page.evaluate(() => {
    const cancelOnceShown = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Cancel',
      )
      if (!button) return
      cancelOnceShown.disconnect()
      button.click()
    })
    cancelOnceShown.observe(document, { childList: true, subtree: true })
  })
  await library.press('Export to a file')
  await library.shows('Cancelled; no file was made.')
  await expect.poll(() => keptFiles(library.page)).toEqual([])
  await library.choose('Format', 'JSON Lines')
  await library.press('Export to a file')
  const { name, text } = await micline.downloaded()
  expect(name).toMatch(/\.jsonl$/)
  expect(text.trimEnd().split('\n')).toHaveLength(MANY)
})

/** The files of exports that the extension keeps on the disk. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('exports', { create: true })
    return Array.fromAsync(folder.keys())
  })

test('the file of an export stays until the browser has it, and none is left by pages that ended', async ({
  micline,
}) => {
  await importSummaries(await openLibrary(micline), randomLibrary(3))
  const first = await openLibrary(micline, '#/export?format=json')
  await first.press('Export to a file')
  await micline.downloaded()
  const second = await openLibrary(micline)
  const [held] = await keptFiles(second.page)
  expect(held).toBeDefined()
  await first.page.close()
  await second.page.reload()
  await expect.poll(() => keptFiles(second.page)).toEqual([])
  await second.hides('interrupted')
})

test('two exports of a selection each tell how far they are, until they end, wherever one goes meanwhile', async ({
  micline,
}) => {
  const library = await openFilled(micline)
  // They begin, and never come further.
  await library.page.evaluate(() => {
    globalThis.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker
  })
  await library.press('Select “Loom minutes”')
  for (const format of ['JSON Lines', 'ZIP of Markdown notes']) {
    await library.page.locator('.selection-bar [aria-haspopup=menu]').click()
    await library.press(`Export as ${format}`)
  }
  await library.shows('JSON Lines: 0 written')
  await library.shows('ZIP of Markdown notes: 0 written')
  await library.press('Clear the selection')
  await library.goTo('Settings')
  await library.hides('0 written')
  await library.choose('Language', 'Deutsch')
  await library.shows('something is still running')
  await library.choose('Colours', 'Dark')
  await library.page.waitForSelector('[data-scheme=dark]')
  await library.goTo('Find')
  await library.press('Cancel (JSON Lines)')
  await library.shows('Cancelled; no file was made.')
  await library.hides('JSON Lines')
  await library.shows('0 written')
  await library.press('Cancel')
  await library.hides('0 written')
})

/** From the start of the next worker on, nothing is read from the database any more: another has it, and keeps it. */
const stopReading = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('micline')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    globalThis.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        const { objectStoreNames } = opening.result
        const records = opening.result.transaction(objectStoreNames, 'readwrite').objectStore('records')
        const goOn = () => records.count().addEventListener('success', goOn)
        goOn()
        super(...given)
      }
    }
  })

test('a browser that dies over an export leaves no file, which is said, and the next one is whole', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'micline-profile-'))
  const dying = await Micline.start(undefined, { profile })
  await importSummaries(await openLibrary(dying), randomLibrary(MANY))
  const exporting = await openLibrary(dying, '#/export?format=zip')
  await exporting.shows(`${MANY} summaries`)
  await stopReading(exporting.page)
  await exporting.press('Export to a file')
  await exporting.page.waitForFunction(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('exports', { create: true })
    return (await Array.fromAsync(folder.keys())).length > 0
  })
  await dying.kill()
  expect(await dying.downloads()).toEqual([])

  await inMicline(
    async (micline) => {
      expect(await keptFiles(await micline.openExtensionPage('manifest.json'))).toHaveLength(1)
      const library = await openLibrary(micline, '#/export?format=json-lines')
      await library.shows('An export was interrupted before it finished')
      await expect.poll(() => keptFiles(library.page)).toEqual([])
      await library.press('Export to a file')
      expect((await micline.downloaded()).text.trimEnd().split('\n')).toHaveLength(MANY)
    },
    undefined,
    { profile },
  )
})

test('where the browser gives no files to write to, an export is made in memory', () =>
  inMicline(
    async (micline) => {
      const library = await openLibrary(micline)
      expect(await library.page.evaluate(() => 'getDirectory' in navigator.storage)).toBe(false)
      await importSummaries(library, randomLibrary(MANY))
      for (const format of ['json-lines', 'zip']) {
        const exporting = await openLibrary(micline, `#/export?format=${format}`)
        await exporting.press('Export to a file')
        const { content, text } = await micline.downloaded()
        if (format === 'json-lines') expect(text.trimEnd().split('\n')).toHaveLength(MANY)
        else
          expect(Object.keys((await JSZip.loadAsync(content, { checkCRC32: true })).files)).toHaveLength(
            MANY + 1,
          )
      }
    },
    undefined,
    { args: ['--disable-blink-features=FileSystemAccessOriginPrivate'] },
  ))
