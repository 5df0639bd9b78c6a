import { expect, test } from './support/test.ts'

const RECAP = 'Measuring the tides: our side meeting at IETF 142'

test('a post is read, saved and listed', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.shows(RECAP)
  await popup.shows('Ingrid Halvorsen')
  await popup.save()
  await popup.listHas(1)
  expect(await popup.savedTitles()).toEqual([RECAP])
})
