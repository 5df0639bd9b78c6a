import { expect, test } from './support/test.ts'

const RECAP = 'Measuring the tides: our side meeting at IETF 142'

test('the main job with the keyboard alone', async ({ micline }) => {
  const popup = await micline.openPopup(await micline.visit('recap-tides'))
  await popup.shows(RECAP)
  await popup.tabTo(/^Save(?! several)/)
  await popup.page.keyboard.press('Enter')
  await popup.isSaved()

  await popup.tabTo('Find in 1 saved')
  await popup.page.keyboard.type('tides')
  await popup.listHas(1)

  await popup.tabTo(`More for “${RECAP}”`)
  await popup.page.keyboard.press('Enter')
  await popup.focusIsOn('Open the page')
  await popup.page.keyboard.press('ArrowUp')
  await popup.focusIsOn('Delete')
  await popup.page.keyboard.press('Escape')
  await popup.focusIsOn(`More for “${RECAP}”`)
  await popup.page.keyboard.press('Enter')
  await popup.page.keyboard.press('End')
  await popup.page.keyboard.press('Enter')
  await popup.listHas(0)

  await popup.tabTo('Undo')
  await popup.page.keyboard.press('Enter')
  await popup.listHas(1)
  expect(await popup.savedTitles()).toEqual([RECAP])
})
