/** A record that no longer is what a summary should be: told, kept from the others, taken out as it is, removed. */
import type { SummaryRecord } from '../../lib/store/records.ts'
import type { LibraryPage } from './pages/library.ts'
import { TabsPage } from './pages/tabs.ts'
import { openLibrary, save } from './support/library.ts'
import type { Micline } from './support/micline.ts'
import { sayYesToAccess } from './support/permissions.ts'
import { putStored, readStored } from './support/stored.ts'
import { expect, test } from './support/test.ts'
import { MINUTES, RECAP } from './support/titles.ts'

const SENTENCE = 'This saved summary is damaged and cannot be shown'

/** Saves two pages, and damages what is stored of the recap. */
async function saveAndDamage(
  micline: Micline,
  damage: (record: SummaryRecord) => unknown,
): Promise<LibraryPage> {
  await save(micline, 'minutes-lantern', 'recap-tides')
  const library = await openLibrary(micline)
  await library.lists([RECAP, MINUTES])
  const records = await readStored<SummaryRecord>(library.page, 'records')
  const record = records.find(({ page }) => page.includes('recap-tides'))
  if (!record) throw new Error('The recap is not stored')
  await putStored(library.page, 'records', { ...record, extraction: damage(record) })
  await library.page.reload()
  await library.lists([RECAP, MINUTES])
  return library
}

const DAMAGES: Record<string, (record: SummaryRecord) => unknown> = {
  'has lost its extraction': () => null,
  'has nothing in its extraction': () => ({}),
  'has words where its meeting should be': ({ extraction }) => ({ ...extraction, meeting: 'lost' }),
}

for (const [how, damage] of Object.entries(DAMAGES))
  test(`a record that ${how} is told, exported as it is and removed; the others stay`, async ({
    micline,
  }) => {
    const library = await saveAndDamage(micline, damage)
    await library.press(RECAP)
    await library.shows(SENTENCE)
    await library.press('Export as it is')
    const { text } = await micline.downloaded()
    expect(JSON.parse(text)).toMatchObject({ page: micline.server.address('recap-tides'), edits: [] })
    expect(text).toContain('a common format for hourly delay profiles')
    const { page } = library
    const idOf = (title: string) =>
      page.evaluate(
        (title) =>
          [...document.querySelectorAll<HTMLAnchorElement>('.summary-row a')]
            .find(({ innerText }) => innerText.includes(title))
            ?.href.split('open=')[1],
        title,
      )
    const ids = [await idOf(RECAP), await idOf(MINUTES)]
    await page.evaluate((ids) => {
      for (const id of ids) localStorage.setItem(`draft:tag:${id}`, '"half a wo"')
    }, ids)
    await library.open(MINUTES)
    await library.press(RECAP)
    await library.shows(SENTENCE)
    await library.press('Remove')
    await library.lists([MINUTES])
    await library.shows('Choose a summary to read it here')
    await page.waitForFunction((gone) => !(`draft:tag:${gone}` in localStorage), {}, ids[0])
    expect(await page.evaluate((kept) => `draft:tag:${kept}` in localStorage, ids[1])).toBe(true)
  })

test('the popup says that a record is damaged, writes nothing over it, and saves anew once it is removed', async ({
  micline,
}) => {
  const library = await saveAndDamage(micline, () => null)
  const damaged = await readStored(library.page, 'records')
  const page = await micline.visit('recap-tides')
  const popup = await micline.openPopup(page)
  await popup.page.locator('.page-actions button.primary').click()
  await popup.shows(`Not saved. ${SENTENCE}`)
  await popup.choose(`More for “${RECAP}”`, /^Export as JSON/)
  await popup.page.waitForSelector(`.saved-summaries ::-p-text(${SENTENCE})`)
  expect(await readStored(library.page, 'records')).toEqual(damaged)
  await popup.close()
  await library.page.bringToFront()
  await library.press(RECAP)
  await library.press('Remove')
  await library.lists([MINUTES])
  await (await micline.openPopup(page)).save()
})

test('a run over many tabs says of a damaged record’s page that it is not saved', async ({ micline }) => {
  await sayYesToAccess(micline.browser, micline.id)
  const library = await saveAndDamage(micline, () => null)
  await library.goTo('Save tabs')
  const tabs = new TabsPage(library.page)
  await tabs.press('Save all')
  expect(await tabs.end()).toContain('1 not saved')
  expect(await tabs.row(RECAP)).toMatchObject({
    state: 'Not saved',
    remark: expect.stringContaining(SENTENCE),
  })
})
