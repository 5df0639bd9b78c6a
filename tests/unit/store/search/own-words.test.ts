import { beforeEach, expect, it } from 'vitest'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { type Sort, search, searchRows } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { person, point } from '../../../support/summary.ts'
import { day, emptyDatabase, titled } from '../support.ts'

/** A page that holds 'shuttle' and 'treadle', on which Ada says `said`. */
const save = (title: string, at: number, said: string, section: string | null = null) =>
  saveExtraction(
    titled(title, title, {
      speakers: [person('Ada Quill', [{ ...point(said, 'Ada Quill'), section }])],
      highlights: [point('The treadle and the shuttle are worn')],
      outcomes: [],
      actions: [],
      abstract: [],
    }),
    day(at),
  )
const titles = async (query: string) =>
  (await searchRows(parseQuery(query), 10)).rows.map(({ title }) => title)

beforeEach(async () => {
  await emptyDatabase()
  await save('All her words', 1, 'A shuttle with a treadle wears out')
  await save('One of them', 2, 'A shuttle wears out')
  await save('Under her heading', 3, 'It wears out', 'Shuttle and treadle')
  await save('Shuttle and treadle', 4, 'Lunch is late')
})

it('what the person who is asked for says herself comes first', async () => {
  expect(await titles('person:ada shuttle treadle')).toEqual([
    'All her words',
    'One of them',
    'Under her heading',
    'Shuttle and treadle',
  ])
})

it('without a person, or without words, nothing changes', async () => {
  const bySaving = ['Under her heading', 'One of them', 'All her words']
  expect(await titles('shuttle treadle')).toEqual(['Shuttle and treadle', ...bySaving])
  expect(await titles('person:ada')).toEqual(['Shuttle and treadle', ...bySaving])
})

it('another order stays as it is', async () => {
  const inOrder = async (query: string, sort: Sort) => [...(await search(parseQuery(query), sort)).numbers]
  expect(await inOrder('person:ada shuttle', 'saved')).toEqual(await inOrder('', 'saved'))
})
