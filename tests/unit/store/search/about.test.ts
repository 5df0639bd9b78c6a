import { describe, expect, it } from 'vitest'
import { pointsAbout } from '../../../../lib/store/search/about.ts'
import { crossCount } from '../../../../lib/store/search/cross-count.ts'
import { hitFinder } from '../../../../lib/store/search/hits.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { snippetOf } from '../../../../lib/store/search/snippet.ts'
import { person, point, summary } from '../../../support/summary.ts'

const texts = (...about: Parameters<typeof pointsAbout>) =>
  pointsAbout(...about).map(({ kind, point: { text } }) => `${kind}: ${text}`)

const document = (name: string, ...others: string[]) => ({
  type: 'document' as const,
  name,
  keys: [name.toLowerCase(), ...others],
})

describe('a document in the post that names it', () => {
  const knots = document('draft-quill-loom-knots')
  const page = (content: string) =>
    summary({
      speakers: [],
      actions: [],
      outcomes: [{ ...point('The chairs adopt it.'), kind: 'decision' }],
      source: { ...summary().source, title: 'Notes' },
      content,
    })

  it('has what stands in a paragraph that begins with it, or names no other', () => {
    const decided = ['decision: The chairs adopt it.']
    expect(texts(page('- draft-quill-loom-knots-03 was shown. The chairs adopt it.'), knots)).toEqual(decided)
    expect(texts(page('Bo showed draft-quill-loom-knots. The chairs adopt it.'), knots)).toEqual(decided)
  })
  it('has what is about it under any of its names', () => {
    const adopted = document('draft-ietf-loom-knots', knots.name)
    const both = page('draft-quill-loom-knots was shown, with draft-ada-yarn. The chairs adopt it.')
    expect(texts(both, adopted)).toEqual(['decision: The chairs adopt it.'])
    expect(texts(both, document('draft-ietf-loom-knots'))).toEqual([])
  })
  it('is quoted with the paragraphs that name it where nothing is about it', () => {
    const both = 'After draft-bo-yarn, and draft-quill-loom-knots. The chairs adopt it.'
    expect(texts(page(both), knots)).toEqual([`named: ${both}`])
    expect(texts(page('The chairs adopt it.'), knots)).toEqual([])
    const often = ['One.', 'Two.', 'Three.'].map(
      (words) => `As draft-bo-yarn, so draft-quill-loom-knots. ${words}`,
    )
    expect(texts(page(often.join('\n\n')), knots)).toEqual(
      often.slice(0, 2).map((words) => `named: ${words}`),
    )
  })
  it('has what stands under a heading with it on a line of its own, unless another stands there too', () => {
    const under = (heading: string, ...lines: string[]) => {
      const outcome = { ...point('The chairs adopt it.'), section: 'Knots', kind: 'decision' as const }
      const content = [`## ${heading}`, ...lines, 'Bo showed slides.', 'The chairs adopt it.'].join('\n\n')
      return texts({ ...page(content), outcomes: [outcome] }, knots)
    }
    const decided = ['decision: The chairs adopt it.']
    const address = 'https://drafts.example/doc/draft-quill-loom-knots/'
    expect(under('[Knots](https://slides.example)', '**Draft:** draft-quill-loom-knots-03')).toEqual(decided)
    expect(under('Knots', `<${address}>`)).toEqual(decided)
    expect(under('Knots', `(${address})`, 'Like draft-bo-yarn, but shorter.')).toEqual(decided)
    expect(under('Knots', address, 'draft-bo-yarn')).toEqual([`named: ${address}`])
    expect(under('Yarn', address)).toEqual([`named: ${address}`])
    expect(under('Knots', 'draft-quill-loom-knots is late.')).toEqual([
      'named: draft-quill-loom-knots is late.',
    ])
  })
  it('is quoted with the heading that it stands under', () => {
    const list = '## In the queue\n\n- draft-bo-yarn-02\n- draft-quill-loom-knots-03'
    expect(pointsAbout(page(list), knots)).toMatchObject([
      { kind: 'named', point: { text: 'draft-quill-loom-knots-03', section: 'In the queue' } },
    ])
  })
  it('is not another draft whose name goes on', () => {
    expect(texts(page('draft-quill-loom-knots-extra-01. The chairs adopt it.'), knots)).toEqual([])
  })
})

describe('what a summary says about a subject', () => {
  const page = summary({
    groups: ['loom', 'yarn'],
    speakers: [person('Ada Quill', [point('RFC 9999 is fine.', 'Ada Quill')])],
    outcomes: [
      { ...point('LOOM adopts draft-quill-loom-knots.'), kind: 'decision' },
      { ...point('The yarn group pauses.', 'Bo'), kind: 'consensus' },
    ],
    actions: [{ ...point('Write about RFC 99991.'), owner: 'ADA  Quill' }],
  })

  it('is everything for its meeting', () => {
    expect(texts(page, { type: 'meeting', name: 'IETF 140' })).toHaveLength(3)
  })
  it('is what names the group, on a page about several', () => {
    const loom = { ...page, source: { ...page.source, title: 'Notes', url: 'https://weaving.example/notes' } }
    expect(texts(loom, { type: 'group', name: 'loom' })).toEqual([
      'decision: LOOM adopts draft-quill-loom-knots.',
    ])
    expect(texts({ ...loom, groups: ['loom'] }, { type: 'group', name: 'loom' })).toHaveLength(3)
  })
  it('is what a person said and owes', () => {
    expect(texts(page, { type: 'person', name: 'Ada Quill', keys: ['ada quill'] })).toEqual([
      'said: RFC 9999 is fine.',
      'action: Write about RFC 99991.',
    ])
  })
  it('is what somebody owes with others, under whatever article', () => {
    const owed = { ...point('Do it.'), owner: 'Bo Reed, the chairs' }
    const told = (name: string) =>
      texts({ ...page, actions: [owed] }, { type: 'person', name, keys: [name.toLowerCase()] })
    expect([told('Bo Reed'), told('Chairs')]).toEqual([['action: Do it.'], ['action: Do it.']])
  })
  it('tells RFC 9999 from RFC 99991', () => {
    expect(texts(page, document('RFC 9999'))).toEqual(['said: RFC 9999 is fine.'])
  })
  it('finds a draft by its whole name', () => {
    expect(texts(page, document('draft-quill-loom-knots'))).toHaveLength(1)
    expect(texts(page, document('draft-quill-loom-knot'))).toEqual([])
  })
})

describe('hits', () => {
  const marked = (query: string, text: string) =>
    hitFinder(parseQuery(query))?.(text).map(({ start, end }) => text.slice(start, end))

  it('are the words, their beginnings, and nothing else', () => {
    expect(marked('weav', 'Weaving is no weft; unweave')).toEqual(['Weaving'])
    expect(marked('"went well"', 'It went well, wellness aside')).toEqual(['went', 'well'])
    expect(marked('zurich', 'In Zürich')).toEqual(['Zürich'])
    expect(marked('議事録', '本日の議事録です')).toEqual(['議事録'])
    expect(marked('-no group:loom', 'no loom')).toBeUndefined()
  })
  it('are shown with the text around them, titles aside', () => {
    const find = hitFinder(parseQuery('hosts'))
    expect(find && snippetOf(summary(), find)).toBe('thank the hosts')
    const title = hitFinder(parseQuery('winter'))
    expect(title && snippetOf(summary(), title)).toBeNull()
    const long = hitFinder(parseQuery('needle'))
    const page = summary({ content: `${'word '.repeat(200)}needle${' word'.repeat(200)}` })
    const snippet = (long && snippetOf(page, long)) ?? ''
    expect(snippet).toMatch(/^… word .*needle.* word …$/)
    expect(snippet.length).toBeLessThan(260)
  })
})

it('counts two facets against each other', () => {
  const facets = new Map([
    [
      'meeting' as const,
      [
        { label: 'Weaving day', numbers: [2] },
        { label: 'IETF 99', numbers: [1, 2] },
        { label: 'IETF 140', numbers: [3] },
      ],
    ],
    [
      'genre' as const,
      [
        { label: 'mail', numbers: [1, 3] },
        { label: 'recap', numbers: [2] },
      ],
    ],
  ])
  expect(crossCount(facets, 'meeting', 'genre', { mostRows: 5, mostColumns: 5, byNumber: true })).toEqual({
    rows: ['IETF 140', 'IETF 99', 'Weaving day'],
    columns: ['mail', 'recap'],
    counts: [
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  })
  facets.get('meeting')?.push({ label: 'IETF 98', numbers: [2] })
  expect(
    crossCount(facets, 'meeting', 'genre', { mostRows: 5, mostColumns: 1 }),
    'a row without any',
  ).toEqual({
    rows: ['IETF 99', 'IETF 140'],
    columns: ['mail'],
    counts: [[1], [1]],
  })
})
