import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterText, hasFilter, parseQuery, toggleFilter } from '../../../../lib/store/search/query.ts'
import { runs } from '../../../support/properties.ts'

describe('reading a query', () => {
  it('tells words, phrases, filters and dates apart', () => {
    expect(parseQuery('Loom "went well" speaker:"Ada Quill" -group:yarn after:2031-02').clauses).toEqual([
      { type: 'words', words: ['loom'], negated: false },
      { type: 'phrase', words: ['went', 'well'], negated: false },
      { type: 'filter', field: 'speaker', value: 'Ada Quill', exact: true, negated: false },
      { type: 'filter', field: 'group', value: 'yarn', exact: false, negated: true },
      { type: 'after', day: '2031-02-01', negated: false },
    ])
  })

  it('takes the name of a draft as one word', () => {
    expect(parseQuery('draft-quill-loom').clauses).toEqual([
      {
        type: 'words',
        words: ['draft', 'quill', 'loom'],
        negated: false,
        document: { field: 'draft', name: 'draft-quill-loom' },
      },
    ])
  })

  it.each(['RFC 09999', 'rfc9999', 'Rfc-9999'])('takes %s as the name of a document', (text) => {
    const [clause, ...others] = parseQuery(`${text} loom`).clauses
    expect(clause).toMatchObject({ type: 'words', document: { field: 'rfc', name: '9999' } })
    expect(others).toEqual([{ type: 'words', words: ['loom'], negated: false }])
  })

  it('takes RFC and a number as two words in a phrase, and where another stands between', () => {
    for (const text of ['"rfc 9999"', 'rfc about 9999', 'rfc', 'draft', 'draft-'])
      expect(parseQuery(text).clauses.some((clause) => 'document' in clause)).toBe(false)
  })

  it('keeps what is excluded apart from the RFC before it', () => {
    expect(parseQuery('rfc -9999').clauses).toEqual([
      { type: 'words', words: ['rfc'], negated: false },
      { type: 'words', words: ['9999'], negated: true },
    ])
  })

  it.each([
    ['- -- ""', [{ type: 'nothing' }]],
    ['speaker:', [{ type: 'emptyFilter', name: 'speaker' }]],
    ['speaker:""', [{ type: 'emptyFilter', name: 'speaker' }]],
    ['colour:red', [{ type: 'unknownFilter', name: 'colour' }]],
    ['before:soon', [{ type: 'badDate', value: 'soon' }]],
    ['after:2031-02-30', [{ type: 'badDate', value: '2031-02-30' }]],
    ['"went well', [{ type: 'openQuote' }]],
    ['at 10:30, https://weaving.example/', []],
    ['', []],
  ])('says what is wrong with %s', (text, problems) => {
    expect(parseQuery(text).problems).toEqual(problems)
  })

  it('searches for an unknown filter as words', () => {
    expect(parseQuery('colour:red').clauses).toEqual([
      { type: 'words', words: ['colour', 'red'], negated: false },
    ])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(parseQuery(text).clauses)),
      runs(100),
    )
  })
})

describe('a filter that is pressed', () => {
  const name = 'Ada "The Knot" Quill'

  it('is put in and taken out again', () => {
    const one = toggleFilter('loom  "no consensus"', 'speaker', name)
    expect(one).toBe('loom "no consensus" speaker:"Ada ""The Knot"" Quill"')
    expect(hasFilter(one, 'speaker', name)).toBe(true)
    expect(toggleFilter(one, 'speaker', name)).toBe('loom "no consensus"')
  })

  it('asks for the value as it is, quotation marks and all', () => {
    const filter = { type: 'filter', field: 'speaker', value: name, exact: true, negated: false }
    expect(parseQuery(filterText('speaker', name))).toEqual({ clauses: [filter], problems: [] })
  })

  it('is no longer excluded', () => {
    expect(hasFilter('-group:"loom"', 'group', 'loom')).toBe(false)
    expect(toggleFilter('-group:"loom"', 'group', 'loom')).toBe('group:"loom"')
  })

  it('takes any value there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(value.trim() !== '')
        expect(parseQuery(filterText('tag', value)).clauses).toMatchObject([{ value: value.trim() }])
        expect(hasFilter(toggleFilter('loom', 'tag', value), 'tag', value)).toBe(true)
      }),
      runs(100),
    )
  })
})
