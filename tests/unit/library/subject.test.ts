import { describe, expect, it } from 'vitest'
import { searchFor, subjectOf } from '../../../entrypoints/library/subject.ts'
import type { Route } from '../../../lib/library-route.ts'
import type { FacetIndex } from '../../../lib/store/search/facets.ts'
import type { Field } from '../../../lib/store/search/index/terms.ts'
import { parseQuery } from '../../../lib/store/search/query.ts'

describe('a subject that is followed', () => {
  const known: FacetIndex = new Map(
    Object.entries({
      speaker: ['Ada Quill', 'Zoë Yarn'],
      owner: ['The knotters'],
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
    ['the knotters', 'person', 'The knotters'],
    ['speaker:zoë', 'person', null],
    ['draft-quill-loom-knots', 'document', 'draft-quill-loom-knots'],
    ['draft-quill-loom-knots-03', 'document', 'draft-quill-loom-knots'],
    ['draft:draft-quill-loom-knots', 'document', 'draft-quill-loom-knots'],
    ['draft:draft-quill', 'document', null],
    ['RFC 99991', 'document', 'RFC 99991'],
    ['RFC 99992', 'document', null],
    ['ietf 140', 'meeting', 'IETF 140'],
    ['meeting:140', 'meeting', 'IETF 140'],
    ['140', 'meeting', 'IETF 140'],
    ['IETF140', 'meeting', 'IETF 140'],
    ['meeting:ietf140', 'meeting', 'IETF 140'],
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
