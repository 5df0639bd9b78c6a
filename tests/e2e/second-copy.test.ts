import { gunzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { importSummaries, openLibrary, save, three } from './support/library.ts'
import { fileNames } from './support/second-copy.ts'
import { readStored } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { until } from './support/until.ts'

/** What the files of all copies hold. */
async function fileTexts(page: Page): Promise<string[]> {
  const files = await page.evaluate(async () => {
    const found: number[][] = []
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
    for await (const folder of root.values())
      if (folder.kind === 'directory')
        for await (const file of folder.values())
          if (file.kind === 'file')
            found.push([...new Uint8Array(await (await file.getFile()).arrayBuffer())])
    return found
  })
  return files.map((bytes) => gunzipSync(Uint8Array.from(bytes)).toString('utf8'))
}

test('each summary has a file, which goes with it', async ({ micline }) => {
  const library = await openLibrary(micline, '#/settings')
  await importSummaries(library, three())
  await until('everything is copied', async () => (await readStored(library.page, 'outbox')).length === 0)
  expect(await fileNames(library.page)).toEqual(['0.json.gz', '1.json.gz', '2.json.gz', '3.json.gz'])
  const summaries = (await fileTexts(library.page)).flatMap((text) => JSON.parse(text).summaries)
  const titles = summaries.map(({ source }) => source.title)
  expect(titles.toSorted()).toEqual(
    three()
      .map(({ source }) => source.title)
      .toSorted(),
  )
  await library.goTo('Settings')
  await library.shows('3 summaries, about')
  await library.goTo('Find')
  await library.open('Yarn recap')
  await library.press('More')
  await library.press('Delete')
  await library.shows('2 summaries')
  await until('its file is gone', async () => (await fileNames(library.page)).length === 3)
  for (const text of await fileTexts(library.page)) expect(text).not.toContain('Yarn recap')
})

test('a switch that cannot be stored stays as it was, and so does the copy', async ({ micline }) => {
  await importSummaries(await openLibrary(micline), three())
  const settings = await openLibrary(micline, '#/settings')
  await settings.shows('3 summaries, about')
  await settings.page.evaluate(() => {
    chrome.storage.local.set = () => {
      throw new Error('No room is left')
    }
  })
  await settings.press('Keep a second copy')
  await settings.page.waitForSelector('.notice-text.failed ::-p-text(No room is left)')
  const isOn = () =>
    settings.page.$$eval(
      '.switch input',
      (boxes) => boxes.find(({ labels }) => labels?.[0]?.innerText.startsWith('Keep a second copy'))?.checked,
    )
  await expect.poll(isOn).toBe(true)
  await settings.shows('3 summaries, about')
})

test('the copy is switched off and on in the settings', async ({ micline }) => {
  const settings = await openLibrary(micline, '#/settings')
  await settings.shows('Keep a second copy')
  await settings.hides('0 summaries, about')
  await save(micline, 'recap-tides')
  await settings.page.bringToFront()
  await settings.shows('1 summary, about')
  await settings.press('Keep a second copy')
  await settings.hides('1 summary, about')
  await until('the files are gone', async () => (await fileNames(settings.page)).length === 0)
  await save(micline, 'minutes-lantern')
  await settings.page.bringToFront()
  expect(await fileNames(settings.page)).toEqual([])
  await settings.press('Keep a second copy')
  await settings.shows('2 summaries, about')
  await until('the files are there', async () => (await fileNames(settings.page)).length === 3)
})

test('a copy that cannot be written is told, and nothing else breaks', async ({ micline }) => {
  const library = await openLibrary(micline)
  for (const context of [await micline.worker(), library.page])
    await context.evaluate(() => {
      FileSystemFileHandle.prototype.createWritable = () =>
        Promise.reject(new DOMException('No room is left', 'QuotaExceededError'))
    })
  await save(micline, 'recap-tides')
  await library.page.bringToFront()
  await library.shows('1 summary')
  await library.shows('The second copy could not be written: the disk')
  await library.goTo('Settings')
  await library.shows('still to be copied')
  await library.shows('The second copy could not be written: the disk')
  // A page that has room again brings the copy up to date.
  await library.page.reload()
  await library.shows('1 summary, about')
  await library.hides('The second copy could not be written')
  expect(await readStored(library.page, 'outbox')).toEqual([])
})
