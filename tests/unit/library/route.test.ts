import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completionsFor } from '../../../entrypoints/library/completions.ts'
import { addressOf, parseRoute, type Route } from '../../../entrypoints/library/route.ts'
import { searchFor, subjectOf } from '../../../entrypoints/library/subject.ts'
import type { FacetIndex } from '../../../lib/store/search/facets.ts'
import type { Field } from '../../../lib/store/search/index/terms.ts'
import { parseQuery } from '../../../lib/store/search/query.ts'
import { runs } from '../../support/properties.ts'

describe('addresses', () => {
  it.each<Route>([
    { view: 'find', query: 'speaker:"Ada Quill" a&b #1 %', sort: 'meeting', open: 'x' },
    { view: 'find', query: '', sort: 'relevance', open: null },
    { view: 'find', query: '', sort: 'saved', open: null },
    { view: 'follow', subject: 'person', name: 'Ada / Quill?' },
    { view: 'export', query: 'loom' },
    { view: 'export', query: '', format: 'json' },
    { view: 'tabs', window: 12, selected: [3, 5] },
    { view: 'tabs', window: null, selected: [] },
    { view: 'settings' },
    { view: 'actions', query: '' },
    { view: 'report', query: 'meeting:"IETF 139"', selected: [] },
    { view: 'report', query: '', selected: [7, 2] },
    { view: 'actions', query: 'Ada & Bo' },
  ])('lead back to where they came from: %j', (route) => {
    expect(parseRoute(addressOf(route))).toEqual(route)
  })
  it('lead to the list where they make no sense', () => {
    const list = { view: 'find', query: '', sort: 'relevance', open: null }
    for (const hash of ['', '#', '#/', '#/nowhere', '#/?sort=size', '#//x:y@z'])
      expect(parseRoute(hash)).toEqual(list)
  })
  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !!parseRoute(`#/${text}`).view),
      runs(100),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        addressOf({ view: 'follow', subject: 'group', name }).startsWith('#/group/'),
      ),
      runs(100),
    )
  })
})

describe('a subject that is followed', () => {
  const known: FacetIndex = new Map(
    Object.entries({
      speaker: ['Ada Quill', 'Zoë Yarn'],
      draft: ['draft-quill-loom-knots'],
      rfc: ['99991'],
      meeting: ['IETF 140'],
      group: ['loom'],
    }).map(([field, labels]) => [field as Field, labels.map((label) => ({ label, numbers: [1] }))]),
  )
  type Followed = Extract<Route, { view: 'follow' }>
  it.each<Followed>([
    { view: 'follow', subject: 'person', name: 'Ada Quill' },
    { view: 'follow', subject: 'meeting', name: 'IETF 140' },
    { view: 'follow', subject: 'group', name: 'loom' },
    { view: 'follow', subject: 'document', name: 'draft-quill-loom-knots' },
    { view: 'follow', subject: 'document', name: 'RFC 99991' },
  ])('is known by the search for it: %j', (route) => {
    const query = searchFor(route)
    expect(subjectOf(query, parseQuery(query), null)).toEqual(route)
  })
  it.each(['knots', 'speaker:ada', 'group:"loom" knots', '-group:"loom"', 'tag:"starred"', ''])(
    'is not what "%s" asks for',
    (query) => expect(subjectOf(query, parseQuery(query), known)).toBeNull(),
  )
  it.each([
    ['ada quill', 'person', 'Ada Quill'],
    [' zoe yarn ', 'person', 'Zoë Yarn'],
    ['speaker:zoë', 'person', null],
    ['draft-quill-loom-knots', 'document', 'draft-quill-loom-knots'],
    ['draft:draft-quill-loom-knots', 'document', 'draft-quill-loom-knots'],
    ['draft:draft-quill', 'document', null],
    ['RFC 99991', 'document', 'RFC 99991'],
    ['RFC 99992', 'document', null],
    ['ietf 140', 'meeting', 'IETF 140'],
    ['meeting:140', 'meeting', 'IETF 140'],
    ['140', 'meeting', 'IETF 140'],
    ['loom', 'group', 'loom'],
    ['ada quill knots', 'person', null],
  ] as const)(
    'is asked for by its name, as the library knows it: "%s" is the %s %s',
    (query, subject, name) => {
      const asked = name && { view: 'follow', subject, name }
      expect(subjectOf(query, parseQuery(query), known)).toEqual(asked)
    },
  )
})

describe('completions', () => {
  const facets = new Map([
    [
      'speaker' as const,
      [
        { label: 'Ada Quill', numbers: [1] },
        { label: 'Bo Quill', numbers: [1, 2] },
        { label: 'Zoë Yarn', numbers: [3] },
      ],
    ],
  ])
  const labels = (query: string) => completionsFor(query, facets).map(({ label }) => label)

  it('offer filters by their beginning', () => {
    expect(labels('loom spea')).toEqual(['speaker:'])
    expect(labels('s')).toEqual([])
  })
  it('offer values by the beginning of any word, most frequent first', () => {
    expect(labels('speaker:qu')).toEqual(['speaker: Bo Quill', 'speaker: Ada Quill'])
    expect(labels('speaker:"zoe y')).toEqual(['speaker: Zoë Yarn'])
    expect(labels('colour:r')).toEqual([])
  })
  it('put the whole value into the field', () => {
    expect(completionsFor('loom -speaker:ada', facets)[0]?.query).toBe('loom -speaker:"Ada Quill" ')
  })
})
