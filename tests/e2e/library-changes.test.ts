/** The library, driven as a person would: what was saved is corrected, deleted, backed up and brought back. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SummaryRecord } from '../../lib/store/records.ts'
import { randomLibrary } from '../support/library.ts'
import { writeLibrary } from '../support/library-file.ts'
import { importSummaries, openFilled, openLibrary, save, three } from './support/library.ts'
import { putStored, readStored } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { MINUTES, RECAP } from './support/titles.ts'
import { until } from './support/until.ts'

test('edits survive a new capture, and each step can be undone', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.open(RECAP)
  await library.press('Edit Mateus Ferraz')
  await library.fill('Name', 'Mateus Ferraz Lima')
  await library.press('Save')
  await library.shows('Renamed')
  await library.pressIn('Outcomes', 'Edit: There was consensus that')
  await library.fill('Text', 'A common format comes first.')
  await library.choose('Type', 'Decision')
  await library.press('Save')
  await library.shows('A common format comes first.')
  await library.fill('Add a tag', 'delay')
  await library.page.keyboard.press('Enter')
  await library.shows('#delay')

  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.isSaved()
  await popup.close()
  await micline.sendCommand('save-page')
  await micline.badgeSays('✓')
  await library.page.bringToFront()
  await library.page.reload()
  await library.shows('Your edits (3)')
  const read = await library.read()
  expect(read).toContain('Mateus Ferraz Lima')
  expect(read).toContain('A common format comes first. edited')
  expect(read).toContain('#delay')

  await library.press('Your edits (3)')
  for (let left = 3; left > 0; left--) {
    await library.shows(`Your edits (${left})`)
    await library.press('Undo')
  }
  await library.hides('Your edits')
  await library.shows('There was consensus that')
  expect(await library.read()).not.toContain('Lima')
})

test('a statement is added, also of a kind that the summary has none of', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(
    library,
    three().map((one) => ({ ...one, actions: [] })),
  )
  await library.goTo('Find')
  await library.open('Loom minutes')
  expect(await library.read()).not.toContain('Actions')
  await library.press('Add an action')
  await library.fill('Text', 'count the knots again')
  await library.fill('Owner', 'Bo Spindle')
  await library.press('Save')
  await library.shows('Bo Spindle: count the knots again')
  await library.press('Undo')
  await library.hides('count the knots again')
  expect(await library.read()).not.toContain('Actions')
})

test('speakers are merged, and what is typed survives a reload in the middle of it', async ({ micline }) => {
  await save(micline, 'recap-tides')
  const library = await openLibrary(micline)
  await library.open(RECAP)
  await library.press('Edit Mateus Ferraz')
  await library.fill('Roles, separated by ;', 'planner of capacity')
  await library.page.reload()
  await library.shows('Roles, separated by ;')
  await library.choose('The same person as', 'Ingrid Halvorsen')
  await library.press('Save')
  await library.hides('Roles, separated by ;')
  const sections = await library.page.$$eval('.speaker', (speakers) =>
    speakers.map((speaker) => speaker.getAttribute('aria-label')),
  )
  expect(sections).toContain('Ingrid Halvorsen')
  expect(sections).not.toContain('Mateus Ferraz')
  expect(await library.read()).toContain('planner of capacity')
  await library.fill('Note', 'Half a sentence that')
  await library.page.reload()
  await library.page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value === 'Half a sentence that',
  )
})

test('with Shift pressed, all from the one that was pressed last are selected, also those out of sight', async ({
  micline,
}) => {
  const library = await openFilled(micline, randomLibrary(90))
  const { page } = library
  await page.locator('li[data-index="0"] input').click()
  await library.shows('1 selected')
  await page.$eval('.summary-list', (list) => list.scrollTo(0, list.scrollHeight))
  await page.waitForSelector('li[data-index="89"] input')
  expect(await page.$('li[data-index="0"]')).toBe(null)
  await page.keyboard.down('Shift')
  await page.locator('li[data-index="89"] input').click()
  await page.keyboard.up('Shift')
  await library.shows('90 selected')
})

test('what cannot be stored stays typed, and what cannot be taken back is not said to be', async ({
  micline,
}) => {
  const library = await openFilled(micline)
  await library.open('Loom minutes')
  await library.fill('Add a tag', 'yarn')
  await library.page.keyboard.press('Enter')
  await library.shows('Tag added')
  await library.press('Add an action')
  await library.fill('Text', 'count the knots again')
  await library.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room is left', 'QuotaExceededError')
    }
    const makeRoom = () => {
      IDBObjectStore.prototype.put = put
    }
    Object.assign(globalThis, { makeRoom })
  })
  await library.press('Save')
  await library.shows('no room left')
  expect(await library.page.$eval('.summary form textarea', ({ value }) => value)).toBe(
    'count the knots again',
  )
  await library.press('Close')
  await library.page.locator('.summary h1').click()
  await library.page.keyboard.press('u')
  await library.shows('no room left')
  await library.shows('#yarn')
  await library.page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom())
  await library.press('Save')
  await library.shows('count the knots again')
  await library.page.locator('.summary h1').click()
  await library.page.keyboard.press('u')
  await library.hides('count the knots again')
  await library.page.keyboard.press('u')
  await library.hides('#yarn')
})

test('of files chosen one after the other the last are planned and taken in', async ({ micline }) => {
  const library = await openLibrary(micline)
  await library.goTo('Import')
  // The first files are read for as long as it takes to choose others.
  await library.page.evaluate(() => {
    const { postMessage, terminate } = Worker.prototype
    const seen = { ended: 0, goOn: () => Object.assign(Worker.prototype, { postMessage }) && undefined }
    Worker.prototype.postMessage = () => {}
    Worker.prototype.terminate = function (this: Worker) {
      seen.ended += 1
      terminate.call(this)
    }
    Object.assign(globalThis, { seen })
  })
  await library.importFile(await writeLibrary(three().slice(1)))
  await library.shows('Cancel')
  await library.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.goOn())
  await library.importFile(await writeLibrary(three()))
  await library.press('Import 3')
  await library.shows('Imported: 3 new')
  // Who read the first files, who planned, and who took in.
  expect(await library.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.ended)).toBe(3)
})

interface Seen {
  ended: number
  goOn: () => undefined
}

test('deletions are undone: one, many, and from the settings', async ({ micline }) => {
  const library = await openFilled(micline)
  await library.open('Yarn recap')
  await library.press('More')
  await library.press('Delete')
  await library.lists(['Knots on the list', 'Loom minutes'])
  await library.press('Undo')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.press('Select “Knots on the list”')
  await library.press('Select all 3')
  await library.shows('3 selected')
  await library.press('Delete')
  await library.lists([])
  await library.press('Undo')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.open('Loom minutes')
  await library.press('More')
  await library.press('Delete')
  await library.goTo('Settings')
  await library.press('Bring back')
  await library.shows('Nothing was deleted')
  await library.goTo('Find')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.press('Select “Knots on the list”')
  await library.press('Select all 3')
  await library.press('Delete')
  await library.goTo('Settings')
  await library.press('Bring all back')
  await library.press('Undo')
  await library.press('Bring all back')
  await library.shows('Nothing was deleted')
  await library.goTo('Find')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
})

test('what was deleted can be removed for good at once, after a question', async ({ micline }) => {
  const library = await openFilled(micline)
  for (const title of ['Yarn recap', 'Loom minutes', 'Knots on the list']) {
    await library.press(`Select “${title}”`)
    await library.press('Delete')
    await library.hides('1 selected')
  }
  await library.goTo('Settings')
  const ask = async (button: string, question: string) => {
    await library.press(button)
    await library.shows(question)
    // Whoever presses on does no harm.
    await library.page.waitForFunction(() => document.activeElement?.textContent === 'Cancel')
  }
  await ask('Remove for good', 'Remove “Knots on the list” for good?')
  await library.page.keyboard.press('Enter')
  await library.hides('Remove “Knots on the list” for good?')
  await ask('Remove for good', 'Remove “Knots on the list” for good?')
  await library.page.keyboard.press('Tab')
  await library.page.keyboard.press('Enter')
  await library.shows('1 summary removed for good.')
  await library.hides('Knots on the list')
  await ask('Remove all for good', 'Remove 2 deleted summaries for good?')
  await library.page.keyboard.press('Tab')
  await library.page.keyboard.press('Enter')
  await library.shows('Nothing was deleted')
  expect(await readStored(library.page, 'records')).toEqual([])
  expect(await readStored(library.page, 'contents')).toEqual([])
  // Nobody is told that it is back.
  await library.page.keyboard.press('u')
  await library.shows('There was nothing left to undo.')
})

test('what was deleted more than thirty days ago goes for good', async ({ micline }) => {
  const library = await openFilled(micline)
  for (const title of ['Yarn recap', 'Loom minutes']) {
    await library.press(`Select “${title}”`)
    await library.press('Delete')
    await library.hides('1 selected')
  }
  await library.lists(['Knots on the list'])
  const records = await readStored<SummaryRecord>(library.page, 'records')
  const record = records.find(({ extraction }) => extraction.source.title === 'Yarn recap')
  const longAgo = new Date(Date.now() - 31 * 86_400_000).toISOString()
  await putStored(library.page, 'records', { ...record, deletedAt: longAgo })
  await micline.endBackground()
  // Anything that is asked of the background wakes it.
  await save(micline, 'recap-tides')
  await until('only what was deleted lately can be brought back', async () => {
    const deleted = (await readStored<SummaryRecord>(library.page, 'records')).filter((one) => one.deletedAt)
    return deleted.length === 1 && deleted[0]?.extraction.source.title === 'Loom minutes'
  })
})

test('a full backup brings back what was deleted, with the edits and their steps', async ({ micline }) => {
  await save(micline, 'recap-tides', 'minutes-lantern')
  const library = await openLibrary(micline)
  await library.lists([MINUTES, RECAP])
  await library.open(RECAP)
  await library.press('Star')
  await library.shows('Star added')
  await library.goTo('Settings')
  await library.press('Make a backup')
  const { name, text } = await micline.downloaded()
  expect(name).toMatch(/^Micline backup .*\.json$/)
  await library.goTo('Find')
  await library.press(`Select “${RECAP}”`)
  await library.press('Select all 2')
  await library.press('Delete')
  await library.lists([])
  const path = join(await mkdtemp(join(tmpdir(), 'micline-')), name)
  await writeFile(path, text)
  await library.goTo('Import')
  await library.importFile(path)
  await library.press('Import 2')
  await library.shows('Imported: 2 new')
  await library.goTo('Find')
  await library.find('tag:starred')
  await library.lists([RECAP])
  await library.open(RECAP)
  await library.shows('Your edits (1)')
})
