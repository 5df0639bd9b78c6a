import { beforeEach, expect, it } from 'vitest'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { search } from '../../../../lib/store/search/search.ts'
import { readBatches, saveExtraction } from '../../../../lib/store/summaries.ts'
import { summary } from '../../../support/summary.ts'
import { day, emptyDatabase, titled } from '../support.ts'

async function titles(query: string): Promise<string[]> {
  const { numbers } = await search(parseQuery(query))
  const found: string[] = []
  for await (const batch of readBatches([...numbers]))
    found.push(...batch.map(({ summary }) => summary.source.title))
  return found.sort()
}

beforeEach(async () => {
  await emptyDatabase()
  const at = (number: number) => ({ ...summary().meeting, name: `IETF ${number}`, number }) as never
  await saveExtraction(titled('a', 'Apart', { meeting: at(140), content: 'Seen in Turku.' }), day(1))
  await saveExtraction(titled('b', 'Together', { meeting: null, content: 'Seen at #IETF140.' }), day(2))
  await saveExtraction(titled('c', 'Another', { meeting: at(14), content: 'Seen in Porto.' }), day(3))
})

it.each(['IETF140', '#ietf140'])('“%s” finds the meeting, however it is written', async (typed) => {
  expect(await titles(typed)).toEqual(['Apart', 'Together'])
})

it('it names a meeting in its filter, too', async () => {
  expect(await titles('meeting:IETF140')).toEqual(['Apart'])
})

it('it is narrowed by other words, and excluded', async () => {
  expect(await titles('IETF140 together')).toEqual(['Together'])
  expect(await titles('-IETF140')).toEqual(['Another'])
})
