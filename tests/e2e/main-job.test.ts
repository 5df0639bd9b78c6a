import { readFile } from 'node:fs/promises'
import { summary } from '../support/summary.ts'
import { openFilled, save } from './support/library.ts'
import { expect, test } from './support/test.ts'
import { MINUTES, RECAP } from './support/titles.ts'

test('a post is read, saved and listed', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.shows(RECAP)
  await popup.shows('Ingrid Halvorsen')
  await popup.shows('Nothing saved yet')
  await popup.save()
  await popup.listHas(1)
  expect(await popup.savedTitles()).toEqual([RECAP])
})

test('what the page touches leads on: documents to their place, groups to the library', async ({
  micline,
}) => {
  const popup = await micline.openPopup(await micline.visit('minutes-lantern'))
  await popup.shows('Documents')
  const documents = await popup.links('Documents')
  expect(documents).toContain('https://datatracker.ietf.org/doc/draft-ietf-lantern-beacon/07/')
  await popup.save()
  await popup.follow('lantern')
  const library = await micline.openedTab('library.html#/group/lantern')
  await library.waitForFunction((title) => document.body.innerText.includes(title), {}, MINUTES)
})

test('once it is saved, its meeting and its speakers lead to all that is saved about them', async ({
  micline,
}) => {
  const page = await micline.visit('minutes-lantern')
  const popup = await micline.openPopup(page)
  await popup.shows('Priya Raman')
  expect(await popup.page.$$('a.in-library')).toEqual([])
  await popup.save()
  await popup.follow('Priya Raman')
  const person = await micline.openedTab('library.html#/person/Priya%20Raman')
  await person.waitForFunction((title) => document.body.innerText.includes(title), {}, MINUTES)
  await page.bringToFront()
  const again = await micline.openPopup(page)
  await again.isSaved()
  // The popup closes with it.
  again.page.click('.page-meeting a').catch(() => undefined)
  const meeting = await micline.openedTab('library.html#/meeting/')
  await meeting.waitForFunction((title) => document.body.innerText.includes(title), {}, MINUTES)
})

test('what is saved is still there when the popup is opened again', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const first = await micline.openPopup(page)
  await first.save()
  await first.close()
  const again = await micline.openPopup(page)
  await again.isSaved()
  expect(await again.savedTitles()).toEqual([RECAP])
})

test('the newest stands first, grouped by meeting, and a word finds it', async ({ micline }) => {
  await save(micline, 'recap-tides', 'minutes-lantern')
  const popup = await micline.openPopup(await micline.visit('minutes-lantern'))
  await popup.listHas(2)
  expect(await popup.savedTitles()).toEqual([MINUTES, RECAP])
  await popup.find('Ferraz')
  await popup.listHas(1)
  expect(await popup.savedTitles()).toEqual([RECAP])
  await popup.find('no such words')
  await popup.shows('Nothing saved matches “no such words”.')
  await popup.find('')
  await popup.listHas(2)
})

test('of a long list the rows in sight are drawn first, and then all that a popup shows', async ({
  micline,
}) => {
  const many = Array.from({ length: 60 }, (_, at) =>
    summary({
      id: `6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c${String(at + 100)}`,
      savedAt: new Date(Date.UTC(2031, 0, 1 + at)).toISOString(),
      source: {
        ...summary().source,
        url: `https://weaving.example/${at}`,
        title: `Loom ${at} ${at % 2 ? 'of linen' : ''}`.trim(),
      },
    }),
  )
  await openFilled(micline, many)
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.listHas(50)
  await popup.shows('Show all 60 in the library')
  const [newest] = await popup.savedTitles()
  expect(newest).toBe('Loom 59 of linen')
  await popup.find('linen')
  await popup.listHas(30)
  expect(await popup.savedTitles()).toEqual(
    Array.from({ length: 30 }, (_, at) => `Loom ${59 - 2 * at} of linen`),
  )
})

test('a page that has changed is updated: one record, and the first date of saving stays', async ({
  micline,
}) => {
  const minutes = await readFile(new URL('../pages/minutes-lantern/page.html', import.meta.url), 'utf8')
  micline.server.make('/lantern', { body: minutes })
  const page = await micline.visit('/lantern')
  const popup = await micline.openPopup(page)
  await popup.save()
  await popup.close()
  micline.server.make('/lantern', {
    body: minutes.replace('Nothing was raised.', 'Abena Osei: I step down as chair.'),
  })
  await page.reload()
  const again = await micline.openPopup(page)
  await again.shows('Update')
  await again.shows('Changed since it was saved')
  await again.shows('I step down as chair')
  await again.save()
  await again.listHas(1)
})

test('a press on a point leads to its sentence on the page', async ({ micline }) => {
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.press('Dr. Keiko Yamashiro')
  await page.waitForFunction(() => {
    const [here] = CSS.highlights.get('micline-here') ?? []
    const { top = -1, bottom = -1 } = here instanceof Range ? here.getBoundingClientRect() : {}
    return window.scrollY > 100 && top > 0 && bottom < window.innerHeight
  })
})

test('deleting can be undone', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.save()
  await popup.choose(`More for “${RECAP}”`, 'Delete')
  await popup.shows(`Deleted “${RECAP}”.`)
  await popup.listHas(0)
  await popup.press('Undo')
  await popup.listHas(1)
  await popup.isSaved()
})
