/** The library in Firefox with the keyboard alone: where the focus goes. */
import { describe } from 'vitest'
import { writeLibrary } from '../support/library-file.ts'
import { isThere, test } from './support/firefox-test.ts'
import { three } from './support/library.ts'

const ENTER = '\uE007'
const ESCAPE = '\uE00C'

describe.runIf(isThere)('with the keyboard in Firefox', () => {
  test('the Enter key leads from the search to the first hit, into it, and Escape back to the list', async ({
    firefox,
  }) => {
    const library = await firefox.openExtensionPage('library.html#/import')
    await library.chooseFile(await writeLibrary(three()))
    await library.press('Import 3')
    await library.shows('Imported: 3 new')
    const focusIsOn = (name: string) =>
      library.comesTrue(
        `the focus is on "${name}"`,
        `document.activeElement.innerText.startsWith(${JSON.stringify(name)})`,
      )
    await library.type('g')
    await library.shows('3 summaries')
    await library.type('/list adopted')
    await library.shows('1 summary')
    await library.type(ENTER)
    await focusIsOn('Knots on the list')
    await library.type(ENTER)
    await library.comesTrue(
      'the focus is on the heading of the summary',
      `document.activeElement.matches('.summary-head h1')`,
    )
    await library.type('?')
    await focusIsOn('Close')
    await library.type(ESCAPE)
    await library.type(ESCAPE)
    await focusIsOn('Knots on the list')
  })
})
