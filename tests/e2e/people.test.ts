/** Who is who: names that may be one person's are offered, and joined with one click. */
import { person } from '../support/summary.ts'
import { openFilled, three } from './support/library.ts'
import { test } from './support/test.ts'

test('a first name is joined to the full name that is offered, and told apart again', async ({ micline }) => {
  const names = ['Ada Quill', 'Bo Spindle', 'Ada']
  const library = await openFilled(
    micline,
    three().map((one, at) => ({ ...one, actions: [], speakers: [person(names[at] ?? '')] })),
  )
  const { page } = library
  await page.goto(page.url().replace(/#.*/, '#/person/Ada'))
  await library.shows('1 summary')
  await library.shows('Perhaps the same: Ada Quill')
  // The form has a button of that name, too.
  await page.locator('.person-names .tag ::-p-text(Join)').click()
  await library.shows('Ada Quill and Ada are one from now on.')
  await library.shows('2 summaries')
  await library.hides('Perhaps the same')
  await library.press('Separate')
  await library.shows('Ada Quill is separate again.')
  await library.shows('1 summary')
})
