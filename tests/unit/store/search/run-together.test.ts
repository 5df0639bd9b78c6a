import { beforeEach, expect, it } from 'vitest'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { type Sort, search } from '../../../../lib/store/search/search.ts'
import { readBatches, saveExtraction } from '../../../../lib/store/summaries.ts'
import { summary } from '../../../support/summary.ts'
import { day, emptyDatabase, titled } from '../support.ts'

async function inOrder(query: string, sort?: Sort): Promise<string[]> {
  const { numbers } = await search(parseQuery(query), sort)
  const found: string[] = []
  for await (const batch of readBatches([...numbers]))
    found.push(...batch.map(({ summary }) => summary.source.title))
  return found
}
const titles = async (query: string) => (await inOrder(query)).sort()

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

it('has those first that are on the meeting, although they write it apart', async () => {
  expect(await inOrder('IETF140', 'relevance')).toEqual(['Apart', 'Together'])
})
