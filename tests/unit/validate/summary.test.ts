import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSummary, problemInWords } from '../../../lib/validate/index.ts'
import { hostileSummary } from '../../support/hostile.ts'
import { runs } from '../../support/properties.ts'
import { publicSchema } from '../../support/public-schema.ts'
import { summary } from '../../support/summary.ts'

type Path = (string | number)[]

/** Every place in a value. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? value.map((element, index) => [index, element])
    : Object.entries(value)
  return [path, ...steps.flatMap(([step, child]) => placesOf(child, [...path, step]))]
}

/** A copy of `value` with another value at `path`; `undefined` removes what was there. */
function changed(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[step] = changed(copy[step], rest, to)
  return JSON.parse(JSON.stringify(copy))
}

const problemsOf = (value: unknown) => {
  const checked = checkSummary(value)
  return 'problems' in checked ? checked.problems.map(problemInWords) : []
}

describe('a summary', () => {
  it('is taken, as a copy', () => {
    const given = summary()
    const checked = checkSummary(given)
    expect(checked).toEqual({ value: given })
    expect('value' in checked && checked.value).not.toBe(given)
  })

  it.each([
    [
      'source, url must be the address of a web page, but is “javascript:alert(1)”',
      { source: { ...summary().source, url: 'javascript:alert(1)' } },
    ],
    [
      'meeting, start must be a day like 2026-03-20, but is “2031-02-30”',
      { meeting: { ...summary().meeting, start: '2031-02-30' } },
    ],
    [
      'savedAt must be a date and time like 2026-03-20T10:00:00Z, but is “yesterday”',
      { savedAt: 'yesterday' },
    ],
    [
      'speakers 1, said 1, text must be text of 1 to 700 characters, but is “”',
      { speakers: [{ ...summary().speakers[0], said: [{ ...summary().abstract[0], text: '' }] }] },
    ],
    ['rfcs 2 must be a whole number, but is the number 1.5', { rfcs: [1, 1.5] }],
    ['drafts 1 must be the name of a draft, but is “rfc9000”', { drafts: ['rfc9000'] }],
    ['extra is not known here', { extra: 1 }],
    [`${'x'.repeat(80)} is not known here`, { ['x'.repeat(100)]: 1 }],
    ['id must be a UUID, but is “loom”', { id: 'loom' }],
    ['version must be 1, but is the number 2', { version: 2 }],
    ['source, title must be a title, but is “”', { source: { ...summary().source, title: '' } }],
    ['source must be an object, but is a list', { source: Object.assign([], summary().source) }],
    ['rfcs 2 must be a whole number, but is missing', { rfcs: Object.assign(Array(2), { 0: 1 }) }],
    [
      'revisions, draft-quill-loom-knots must be two digits, but is “7”',
      { revisions: { 'draft-quill-loom-knots': '7' } },
    ],
    [
      'updatedAt must be a date and time like 2026-03-20T10:00:00Z, but is “2031-02-30T10:00:00Z”',
      { updatedAt: '2031-02-30T10:00:00Z' },
    ],
    [
      `abstract 1, text must be text of 1 to 700 characters, but is “${'x'.repeat(60)}…”`,
      { abstract: [{ ...summary().abstract[0], text: 'x'.repeat(701) }] },
    ],
    ['note must be text, but is an object', { note: {} }],
    ['note must be text, but is null', { note: null }],
    ['relevant must be true or false, but is “yes”', { relevant: 'yes' }],
    [
      'source, words must be a whole number, 0 or more, but is the number -1',
      { source: { ...summary().source, words: -1 } },
    ],
    ['genre must be one of recap, minutes, mail, announcement, article, but is “poem”', { genre: 'poem' }],
    ['revisions must name drafts, but names “constructor”', { revisions: { constructor: '01' } }],
  ])('%s', (problem, change) => {
    expect(problemsOf({ ...summary(), ...change })).toEqual([problem])
  })

  it('leaves out what a point may carry and Micline does not know', () => {
    const strange = { ...summary(), abstract: [{ ...summary().abstract[0], color: 'red' }] }
    expect(checkSummary(strange)).toEqual({ value: summary() })
  })

  it('has what a file may leave out, as what stands for nothing', () => {
    const { url, title, authors, ...others } = summary().source
    const { actions, ...rest } = summary()
    const { owner, ...action } = actions[0]!
    const checked = checkSummary({ ...rest, actions: [action], source: { url, title, authors } })
    const nothing = { subtitle: null, site: null, published: null, language: null, words: 0 }
    expect(Object.keys(others).sort()).toEqual(Object.keys(nothing).sort())
    expect(checked).toEqual({
      value: { ...rest, actions: [{ ...action, owner: null }], source: { url, title, authors, ...nothing } },
    })
  })

  it('is written in one order, whatever that of the file', () => {
    const { note, ...rest } = {
      ...summary(),
      revisions: { 'draft-birk-warp': '02', 'draft-quill-loom': '01' },
    }
    const checked = checkSummary({
      note,
      ...rest,
      revisions: Object.fromEntries(Object.entries(rest.revisions).reverse()),
    })
    expect(JSON.stringify(checked)).toBe(JSON.stringify(checkSummary({ ...rest, note })))
    expect('value' in checked && Object.keys(checked.value.revisions)).toEqual([
      'draft-birk-warp',
      'draft-quill-loom',
    ])
  })

  it('may have a point of 700 characters outside of the basic plane', () => {
    const long = { ...summary(), abstract: [{ ...summary().abstract[0], text: '😀'.repeat(700) }] }
    expect(problemsOf(long)).toEqual([])
  })

  it('has nothing that it only inherits', () => {
    expect(problemsOf(Object.create(summary()))).toContain('version must be 1, but is missing')
  })

  it.each([null, undefined, 7, 'x', [], {}])('is not %j', (value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0)
  })

  it('is told of as a whole where it is nothing like one', () => {
    expect(problemsOf(7)).toEqual(['it must be an object, but is the number 7'])
  })

  it('tells of twenty problems at most', () => {
    expect(problemsOf({ ...summary(), rfcs: Array(100).fill('x') })).toHaveLength(20)
  })
})

it('refuses whatever the public schema refuses; what it takes, it takes again unchanged', () => {
  const schema = publicSchema()
  if (!schema)
    console.warn('The public schema (../shared/format) is not here: only the second half was tested.')
  const odd = [undefined, null, '', 'x', 0, -1, 1.5, true, [], {}, [null], '2031-02-30']
  const values = fc.oneof(fc.constantFrom(...odd), fc.jsonValue())
  fc.assert(
    fc.property(hostileSummary, fc.nat(), values, (valid, place, value) => {
      const places = placesOf(valid)
      const damaged = changed(valid, places[place % places.length] ?? [], value)
      const checked = checkSummary(damaged)
      if (schema?.(damaged)) expect(checked).toHaveProperty('problems')
      if ('value' in checked) expect(checkSummary(checked.value)).toEqual(checked)
    }),
    runs(500),
  )
})

it.each([
  ['2031-02-05T10:00:00.000Z', '2031-02-05T10:00:00.000Z'],
  ['2031-02-05T10:00:00+14:00', '2031-02-04T20:00:00.000Z'],
  ['2031-02-05T10:00:00Z', '2031-02-05T10:00:00.000Z'],
])('a time is read as Micline writes it: %s', (given, savedAt) => {
  expect(checkSummary({ ...summary(), savedAt: given })).toMatchObject({ value: { savedAt } })
})

it('a time that is of no year of four digits in UTC is none', () => {
  expect(checkSummary({ ...summary(), savedAt: '9999-12-31T23:00:00-14:00' })).toHaveProperty('problems')
})
