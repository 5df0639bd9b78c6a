/** What the library says was done stands beside what is read, and in the way of nothing there. */
import { openFilled } from './support/library.ts'
import { expect, test } from './support/test.ts'

test('a form can be saved while the step before it can still be undone', async ({ micline }) => {
  const library = await openFilled(micline)
  const { page } = library
  await library.open('Knots on the list')
  await library.press('Star')
  await library.press('Edit: The list adopted')
  const save = await page.waitForSelector('.summary form.edit-form button.primary')
  const bottom = await save!.evaluate((button) => button.getBoundingClientRect().bottom)
  // It ends where the window does, which is where notices come up.
  await page.setViewport({ width: 1280, height: Math.round(bottom) + 16 })
  const board = await page.waitForSelector('.notice-board:has(button)')
  const [button, notice] = await Promise.all([save!.boundingBox(), board!.boundingBox()])
  expect(notice!.y).toBeLessThan(button!.y + button!.height)
  expect(notice!.x).toBeGreaterThan(button!.x + button!.width)
})
