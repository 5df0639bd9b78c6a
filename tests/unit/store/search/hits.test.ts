import { expect, it } from 'vitest'
import { hitFinder } from '../../../../lib/store/search/hits.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'

it('what must not be there is not looked for', () => {
  expect(hitFinder(parseQuery('-zither'))).toBeNull()
  expect(hitFinder(parseQuery('strings -zither'))?.('A zither.')).toEqual([])
})

it('a hit is a word that begins so, however it is written, and none that holds it inside', () => {
  const found = hitFinder(parseQuery('zoe'))
  expect(found?.('Zoë asked Zoey, not Azoe')).toEqual([
    { start: 0, end: 3 },
    { start: 10, end: 14 },
  ])
  expect(found?.('Mezoen')).toEqual([])
})

it('where words have no spaces between them, pairs that overlap are one hit, and others hits of their own', () => {
  const marked = (text: string) =>
    hitFinder(parseQuery('議事録'))?.(text).map(({ start, end }) => text.slice(start, end))
  expect(marked('この議事録を公開')).toEqual(['議事録'])
  expect(marked('議事と事録')).toEqual(['議事', '事録'])
})

it('of a document, its name is the hit, in whatever revision, and its pieces elsewhere are none', () => {
  const marked = (query: string, text: string) =>
    hitFinder(parseQuery(query))?.(text).map(({ start, end }) => text.slice(start, end))
  const post = 'The draft of the zither group: draft-birk-zither-04, after RFC 9999 and RFC9999.'
  expect(marked('draft-birk-zi', post)).toEqual(['draft-birk-zither-04'])
  expect(marked('draft-birk-zither-07 birk group', post)).toEqual(['group', 'draft-birk-zither-04'])
  expect(marked('rfc 9999', post)).toEqual(['RFC 9999', 'RFC9999'])
  expect(marked('draft-birk draft-birk-zither rfc9999 rfc 999', post)).toEqual([
    'draft-birk-zither-04',
    'RFC 9999',
    'RFC9999',
  ])
})

it('of somebody named in full, their name is the hit, and neither an article nor what begins like it', () => {
  const marked = (query: string, text: string) =>
    hitFinder(parseQuery(query))?.(text).map(({ start, end }) => text.slice(start, end))
  expect(marked('person:"The chairs"', 'Then the chairs left the chairlift.')).toEqual(['chairs'])
  expect(marked('speaker:"Ada Birk"', 'Ada Birk adapts birken wood.')).toEqual(['Ada', 'Birk'])
  expect(marked('person:ada', 'Ada Birk adapts it.')).toEqual(['Ada', 'adapts'])
})
