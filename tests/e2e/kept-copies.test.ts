import { LibraryPage } from './pages/library.ts'
import { putStored } from './support/stored.ts'
import { expect, test } from './support/test.ts'

test('the copy that an update has kept can be taken out, and be removed', async ({ micline }) => {
  const settings = new LibraryPage(await micline.openExtensionPage('library.html#/settings'))
  await settings.shows('Nothing was deleted')
  await settings.hides('before the update')
  const kept = {
    version: 1,
    keptAt: '2031-02-03T12:00:00.000Z',
    table: 'records',
    key: 1,
    value: { note: 'as it was' },
  }
  await putStored(settings.page, 'backups', kept)
  await settings.page.reload()
  await settings.shows('A copy of your library from before the update of February 3, 2031 is kept')
  await settings.press('Export the copy')
  const { name, text } = await micline.downloaded()
  expect(name).toBe('Micline before the update of 2031-02-03.jsonl')
  expect(JSON.parse(text)).toEqual(kept)
  await settings.press('Remove the copy')
  await settings.hides('before the update')
})
