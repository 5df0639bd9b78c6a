import { expect, it } from 'vitest'
import { hitFinder } from '../../../../lib/store/search/hits.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { askedOf } from '../../../../lib/store/search/remark.ts'
import { snippetOf } from '../../../../lib/store/search/snippet.ts'
import { person, point, summary } from '../../../support/summary.ts'

function snippet(query: string, content: string): string | null {
  const found = hitFinder(parseQuery(query))
  return found && snippetOf(summary({ content }), found)
}

it.each([
  ['- [Zither challenges (PDF)](https://zither.example/slides)', 'Zither challenges (PDF)'],
  ['## The **zither** and `strings`', 'The zither and strings'],
  ['> ![A zither](https://pictures.example/z.png) stood there', 'A zither stood there'],
  ['No markup around the zither', 'No markup around the zither'],
  ['The zither, \\[tuned\\]\\', 'The zither, [tuned]'],
  ['\\*\\*Zither:\\*\\* it has 2\\*\\*5 strings, or 2\\*\\*6', 'Zither: it has 2**5 strings, or 2**6'],
])('a snippet of a post is what one reads of it: %s', (content, shown) => {
  expect(snippet('zither', `Before.\n\n${content}`)).toBe(shown)
})

it('a sentence of the post says more than the name of a group', () => {
  const found = hitFinder(parseQuery('zither'))
  const post = summary({ groups: ['zither'], content: 'Before.\n\nWhat the zither was asked to do.' })
  expect(found && snippetOf(post, found)).toBe('What the zither was asked to do.')
  expect(found && snippetOf({ ...post, content: 'Nothing.' }, found)).toBe('zither')
})

it('neither its title nor the name of its meeting is a reason: the list shows them anyway', () => {
  const found = hitFinder(parseQuery('ietf 140'))
  const meeting = { name: 'IETF 140', number: 140, place: null, start: null, end: null }
  const made = summary({ meeting, groups: [] })
  const title = 'Zithers at IETF 140'
  const post = { ...made, source: { ...made.source, title }, content: `# ${title}` }
  expect(found && snippetOf(post, found)).toBeNull()
  expect(found && snippetOf({ ...post, content: 'We met at IETF 140 again.' }, found)).toBe(
    'We met at IETF 140 again.',
  )
})

it('what stands in its title needs no other name to be shown for', () => {
  const found = hitFinder(parseQuery('zither'))
  const made = summary({ groups: ['zither'], drafts: ['draft-birk-zither-strings'], content: 'Nothing.' })
  const titled = (title: string) => ({ ...made, source: { ...made.source, title, site: 'Zither tracker' } })
  expect(found && snippetOf(titled('Minutes'), found)).toBe('Zither tracker')
  expect(found && snippetOf(titled('Zither minutes'), found)).toBeNull()
})

it('a snippet is a sentence rather than a line with the name of a draft, whose pieces would count as several words', () => {
  const post = summary({
    drafts: ['draft-birk-zither-zithers'],
    content:
      'Tuning a zither takes an evening.\n\ndraft-birk-zither-zithers, Ada Birk, 20 minutes\n\nThe zither group: https://zither.example/zithers',
  })
  const found = hitFinder(parseQuery('zither'))
  expect(found && snippetOf(post, found)).toBe('Tuning a zither takes an evening.')
  expect(found && snippetOf({ ...post, content: 'Nothing.' }, found)).toBe('draft-birk-zither-zithers')
})

it('a person who is found is shown with what they said, or owe; a document with a line that names it', () => {
  const said = point('The strings are new.', 'Ada Birk')
  const owed = { ...point('Tune it.'), owner: 'Una Reed' }
  const post = summary({
    speakers: [person('Ada Birk', [said])],
    actions: [owed],
    drafts: ['draft-birk-zither'],
    rfcs: [9999],
    content: 'Notes\n\nNobody had read draft-birk-zither-02.\n\nIt follows RFC 9999.',
  })
  const shown = (query: string) => {
    const found = hitFinder(parseQuery(query))
    return found && snippetOf(post, found)
  }
  expect(shown('speaker:"Ada Birk"')).toBe('Ada Birk: The strings are new.')
  expect(shown('person:reed')).toBe('Una Reed: Tune it.')
  expect(shown('rfc 9999')).toBe('It follows RFC 9999.')
  expect(shown('draft-birk-zi')).toBe('Nobody had read draft-birk-zither-02.')
})

it('a statement that is shown as a snippet has no asterisks of Markdown either', () => {
  const said = point('**Ada Birk**: the zither is **tuned** .', 'Ada Birk')
  const found = hitFinder(parseQuery('zither'))
  const post = summary({ speakers: [person('Ada Birk', [said])], content: null })
  expect(found && snippetOf(post, found)).toBe('Ada Birk: the zither is tuned .')
})

it('a person who is asked for is shown with what they said about the rest of the query', () => {
  const said = [
    point('Welcome to the second session.', 'Ada Birk'),
    { ...point('Fine with me.', 'Ada Birk'), section: 'Zither strings' },
    point('In winter the gut strings go out of tune, which nobody had told the luthiers before.', 'Ada Birk'),
  ]
  const post = summary({
    speakers: [
      person('Una Reed', [point('Thanks to Ada Birk for the strings.', 'Una Reed')]),
      person('Ada Birk', said),
    ],
    actions: [{ ...point('Order a bridge.'), owner: 'Ada Birk, Una Reed' }],
    drafts: ['draft-birk-zither'],
  })
  const shown = (text: string) => {
    const query = parseQuery(text)
    const found = hitFinder(query)
    return found && snippetOf(post, found, askedOf(query))
  }
  expect(shown('person:ada')).toBe('Ada Birk: Welcome to the second session.')
  expect(shown('person:"Ada Birk" luthiers')).toBe(
    'Ada Birk: … the gut strings go out of tune, which nobody had told the luthiers before.',
  )
  expect(shown('speaker:ada zither')).toBe('Zither strings · Ada Birk: Fine with me.')
  expect(shown('person:reed bridge')).toBe('Una Reed: Order a bridge.')
  expect(shown('speaker:reed bridge')).toBe('Order a bridge.')
  expect(shown('strings -person:ada')).toBe('Thanks to Ada Birk for the strings.')
})

it('a document that is filtered by is shown with a line that names it', () => {
  const post = summary({
    rfcs: [9999],
    drafts: ['draft-birk-zither'],
    content: 'Notes\n\nNobody had read draft-birk-zither-02.\n\nIt follows RFC 9999.',
  })
  const shown = (query: string) => {
    const found = hitFinder(parseQuery(query))
    return found && snippetOf(post, found)
  }
  expect(shown('draft:"draft-birk-zither"')).toBe('Nobody had read draft-birk-zither-02.')
  expect(shown('draft:birk')).toBe('Nobody had read draft-birk-zither-02.')
  expect(shown('rfc:9999')).toBe('It follows RFC 9999.')
  expect(shown('draft:zither(')).toBeNull()
  expect(shown('rfc:x(')).toBeNull()
})
