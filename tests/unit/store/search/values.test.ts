/** Which values a summary is filtered by, and what a filter's value may look like. */
import { beforeEach, expect, it } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { rowsByNumber } from '../../../../lib/store/rows.ts'
import { countFacet, readFacets } from '../../../../lib/store/search/facets.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { search, searchRows } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { person, summary } from '../../../support/summary.ts'
import { day, emptyDatabase, storeAsGiven, titled } from '../support.ts'

beforeEach(emptyDatabase)

async function save(title: string, changes: Partial<Summary>): Promise<void> {
  await saveExtraction(titled(title, title, changes))
}

async function found(query: string): Promise<string[]> {
  return (await searchRows(parseQuery(query), 10)).rows.map((row) => row.title).sort()
}

it('the number of an RFC may be written with zeros before it', async () => {
  await save('Loom', { rfcs: [791] })
  expect(await found('rfc:0791')).toEqual(['Loom'])
  expect(await found('rfc:"RFC 0791"')).toEqual(['Loom'])
})

it('who is known by a role alone is searched for, and not offered as a person', async () => {
  await save('Loom', { speakers: [person('Ada Quill'), { ...person('the chair'), anonymous: true }] })
  const offered = countFacet(await readFacets(), 'speaker', null)
  expect(offered).toEqual([{ label: 'Ada Quill', count: 1 }])
  expect(await found('chair')).toEqual(['Loom'])
})

it('a side meeting is found by its own name, and under the meeting that it was held at', async () => {
  const meeting = { name: 'Knots side meeting', number: 140, place: null, start: null, end: null }
  await save('Loom', { meeting })
  expect(await found('meeting:"Knots side meeting"')).toEqual(['Loom'])
  expect(await found('meeting:"IETF 140"')).toEqual(['Loom'])
})

it('has:figure and has:note find what has one, and nothing else', async () => {
  await save('Loom', {})
  await save('Yarn', { figures: [] })
  expect(await found('has:figure')).toEqual(['Loom'])
  expect(await found('has:note')).toEqual([])
})

it('says so where a phrase was looked for in the newest only', async () => {
  const words = {
    speakers: [],
    outcomes: [],
    actions: [],
    highlights: [],
    abstract: [],
    content: 'knots hold',
  }
  const pages = Array.from({ length: 1001 }, (_, index) =>
    summary({
      ...words,
      id: crypto.randomUUID(),
      source: { ...summary().source, url: `https://weaving.example/${index}` },
    }),
  )
  await storeAsGiven(pages.slice(0, 1000))
  expect((await search(parseQuery('"knots hold"'))).complete).toBe(true)
  await storeAsGiven(pages.slice(1000))
  const { numbers, complete } = await search(parseQuery('"knots hold"'))
  expect([numbers.length, complete]).toEqual([1000, false])
})

it('a page of unknown date is in the order of publishing by its meeting, and else by the day it was saved', async () => {
  const source = (published: string | null) => ({ ...summary().source, published })
  const meeting = { name: 'Loom interim', number: null, place: null, start: '2030-05-01', end: null }
  const save = (title: string, changes: Partial<Summary>) => {
    const made = titled(title, title, changes)
    const url = `https://weaving.example/${title}`
    return saveExtraction({ ...made, source: { ...made.source, url } }, day(1))
  }
  await save('saved', { source: source(null), meeting: null })
  await save('met', { source: source(null), meeting })
  await save('published', { source: source('2030-08-01'), meeting })
  const { numbers } = await search(parseQuery(''), 'published')
  expect((await rowsByNumber([...numbers])).map(({ title }) => title)).toEqual(['saved', 'published', 'met'])
})
