/** Documents and people by their names, as they are typed. */
import { beforeEach, describe, expect, it } from 'vitest'
import { filterText, parseQuery } from '../../../../lib/store/search/query.ts'
import { searchRows } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { person } from '../../../support/summary.ts'
import { day, emptyDatabase, owedBy, titled } from '../support.ts'

const bare = { speakers: [], outcomes: [], actions: [], highlights: [], abstract: [], meeting: null }

async function titles(text: string): Promise<string[]> {
  return (await searchRows(parseQuery(text), 100)).rows.map((row) => row.title)
}

describe('what is typed of a document', () => {
  beforeEach(async () => {
    await emptyDatabase()
    const named = { ...bare, rfcs: [], drafts: [] }
    const content = 'An RFC on 99991 knots. The draft of Quill, for all who loom.'
    await saveExtraction(titled('a', 'Words', { ...named, content }), day(2))
    const drafts = ['draft-quill-loom', 'draft-quill-web-10']
    await saveExtraction(titled('b', 'Names', { ...named, content: 'Both.', rfcs: [99991], drafts }), day(1))
  })
  it.each([
    ['rfc 99991', ['Names']],
    ['draft-quill-lo', ['Names']],
    // a revision, and what is typed on the way to it
    ['draft-quill-loom-', ['Names']],
    ['draft-quill-loom-0', ['Names']],
    ['draft-quill-loom-07', ['Names']],
    ['draft:"draft-quill-loom-07"', ['Names']],
    ['draft:"draft-quill-loom-7"', []],
    ['draft:"draft-quill-web-10"', ['Names']],
    // where no document is called so, its words are looked for
    ['rfc 9999', ['Words', 'Names']],
    ['draft-for-all', ['Words']],
    ['"rfc 99991"', ['Names']],
  ])('%s', async (text, expected) => expect(await titles(text)).toEqual(expected))
})

describe('a person', () => {
  beforeEach(async () => {
    await emptyDatabase()
    await saveExtraction(titled('a', 'Said', { ...bare, speakers: [person('Ada Quill')] }), day(1))
    await saveExtraction(titled('b', 'Owed', { ...bare, ...owedBy('Bo Reed, Ada Quill') }), day(2))
    await saveExtraction(titled('c', 'Chairs', { ...bare, ...owedBy('The chairs') }), day(3))
  })
  it.each([
    ['person:"Ada Quill"', ['Owed', 'Said']],
    ['person:quill', ['Owed', 'Said']],
    ['speaker:"Ada Quill"', ['Said']],
    ['person:"Chairs"', ['Chairs']],
    ['person:"the chairs"', ['Chairs']],
    ['person:absent', []],
  ])('%s', async (text, expected) => expect(await titles(text)).toEqual(expected))
})

it('a name with quotation marks is found by its filter, as any other', async () => {
  await emptyDatabase()
  const name = 'Bo "Knot" Quill'
  await saveExtraction(titled('a', 'Loom minutes', { speakers: [person(name)], tags: [name] }), day(1))
  expect(await titles(filterText('speaker', name))).toEqual(['Loom minutes'])
  expect(await titles(filterText('person', name))).toEqual(['Loom minutes'])
})
