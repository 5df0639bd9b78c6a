import type { Summary } from '../../lib/model.ts'
import { expect, test } from './support/test.ts'

const RECAP = 'Measuring the tides: our side meeting at IETF 142'

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

test('the popup leads to the library to export all summaries', async ({ micline }) => {
  for (const path of ['recap-tides', 'minutes-lantern']) {
    const popup = await micline.openPopup(await micline.visit(path))
    await popup.save()
    await popup.close()
  }
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
