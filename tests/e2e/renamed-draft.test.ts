/** A draft that is adopted gets another name: it is followed across that. */
import { importSummaries, openLibrary, three } from './support/library.ts'
import { test } from './support/test.ts'

const [OLD, ADOPTED] = ['draft-quill-loom-knots', 'draft-ietf-loom-knots']

test('both names of a draft are followed together once they are joined, until they are separated', async ({
  micline,
}) => {
  const library = await openLibrary(micline)
  const [loom, yarn, knots] = three()
  await importSummaries(library, [
    { ...loom!, drafts: [OLD], revisions: { [OLD]: '01' } },
    { ...yarn!, drafts: [ADOPTED], revisions: { [ADOPTED]: '00' } },
    { ...knots!, drafts: ['draft-ietf-loom-yarn'], revisions: {} },
  ])
  await library.goTo('Find')
  await library.find(ADOPTED)
  await library.press(`Everything about ${ADOPTED}`)
  await library.shows('1 summary')
  await library.shows(`Perhaps the same: ${OLD}`)
  // The form has a button of that name, too.
  await library.page.locator('.person-names .tag ::-p-text(Join)').click()
  await library.shows('2 summaries')
  await library.shows('Loom minutes')
  await library.shows(`${OLD}-01`)
  await library.page.reload()
  await library.shows('2 summaries')
  await library.press('As a search')
  await library.lists(['Yarn recap', 'Loom minutes'])
  await library.page.goBack()
  await library.press('Separate')
  await library.shows('1 summary')
  await library.press('Undo')
  await library.shows('2 summaries')
})
