/** What a change asks of the database: as much in a large library as in a small one, and nothing of what it leaves as it is. */
import { beforeEach, expect, it } from 'vitest'
import { database } from '../../../../lib/store/database/database.ts'
import { deleteSummaries } from '../../../../lib/store/deletion.ts'
import { editSummary } from '../../../../lib/store/edits/editing.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { search } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { emptyDatabase, mergeIndex, storeAsGiven, titled } from '../support.ts'
import { bare, requestsOf } from './support.ts'

beforeEach(emptyDatabase)

const pages = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => bare(`${from + at}`, 'loom', at % 3 ? [] : ['shed']))

/** How often saving a page, saving it again, tagging and deleting it ask the database for something, merging aside. */
async function counts(name: string) {
  let id = ''
  const save = async (title: string) => {
    id = (await saveExtraction(titled(name, title))).summary.id
    await mergeIndex()
  }
  const steps = [
    () => save('wool'),
    () => save('yarn'),
    () => editSummary(id, [{ type: 'addTag', tag: 'knot' }]).then(mergeIndex),
    () => deleteSummaries([id]).then(mergeIndex),
  ]
  const found: number[] = []
  for (const step of steps) found.push((await requestsOf(step)).length)
  return found
}

it('a change asks as often in a large library as in a small one', async () => {
  await storeAsGiven(pages(0, 70))
  await mergeIndex()
  const few = await counts('few')
  for (const from of [100, 200, 300]) {
    await storeAsGiven(pages(from, from + 70))
    await mergeIndex()
  }
  expect(await database.segments.count()).toBeGreaterThan(3)
  expect(await counts('many')).toEqual(few)
})

it('a page without tags or note leaves the blocks of users’ words alone, one that has a tag keeps it', async () => {
  await storeAsGiven(pages(0, 70))
  await mergeIndex()
  const blocksOf = async (title: string) =>
    (await requestsOf(() => saveExtraction(titled('plain', title)))).filter(({ store }) => store === 'blocks')
  expect(await blocksOf('wool')).toEqual([])
  expect(await blocksOf('yarn')).toEqual([])
  const [record] = await database.records.where({ page: 'https://weaving.example/plain' }).toArray()
  await editSummary(record?.id ?? '', [{ type: 'addTag', tag: 'knot' }])
  // An earlier version kept it among the page's words, which are written anew.
  await database.blocks.delete([0, 0])
  await saveExtraction(titled('plain', 'felt'))
  for (const query of ['tag:knot', 'felt'])
    expect([...(await search(parseQuery(query))).numbers], query).toEqual([record?.number])
})

it('a search reads each block once, however many of its words are in it', async () => {
  await storeAsGiven(pages(0, 70))
  await mergeIndex()
  const requests = await requestsOf(() => search(parseQuery('all about loom'), 'relevance'))
  const blocks = requests.filter(({ store }) => store === 'blocks').map(({ key }) => String(key))
  expect(blocks).toContain('1,0')
  expect(blocks).toEqual([...new Set(blocks)])
})
