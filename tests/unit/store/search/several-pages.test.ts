/** Popup, library and background are open at once, each with what it has read of the index in memory: none may find what is no more. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '../../../../lib/store/database/database.ts'
import { emptyDatabase, mergeIndex, storeAsGiven, titled } from '../support.ts'
import { bare, requestsOf } from './support.ts'

/** A page of the extension, with a connection and a memory of its own. */
async function openPage() {
  vi.resetModules()
  const [{ saveExtraction }, { editSummary }, deletion, { search }, { parseQuery }, { tendIndex }] =
    await Promise.all([
      import('../../../../lib/store/summaries.ts'),
      import('../../../../lib/store/edits/editing.ts'),
      import('../../../../lib/store/deletion.ts'),
      import('../../../../lib/store/search/search.ts'),
      import('../../../../lib/store/search/query.ts'),
      import('../../../../lib/store/search/index/maintain.ts'),
    ])
  return {
    ...deletion,
    saveExtraction,
    editSummary,
    tendIndex,
    find: async (query: string) => [...(await search(parseQuery(query))).numbers].sort((a, b) => a - b),
  }
}

const WORDS = ['loom', 'wool', 'knot']
const PAGES = 70
const pages = (count: number) =>
  Array.from({ length: count }, (_, at) => bare(`${at}`, WORDS[at % 2] ?? '', at % 5 ? [] : ['shed']))
const step = fc.record({
  by: fc.nat({ max: 1 }),
  kind: fc.constantFrom('save', 'tag', 'untag', 'note', 'delete', 'restore', 'remove', 'tend'),
  at: fc.nat({ max: PAGES + 3 }),
  word: fc.constantFrom(...WORDS),
})

describe('several pages of the extension', () => {
  beforeEach(emptyDatabase)

  it('each find what is there, whoever changed it', async () => {
    const both = [await openPage(), await openPage()]
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 12 }), async (steps) => {
        for (const table of database.tables) await table.clear()
        await storeAsGiven(pages(PAGES))
        await mergeIndex()
        for (const { by, kind, at, word } of steps) {
          const page = both[by]
          const id = (await database.records.offset(at).first())?.id ?? ''
          if (kind === 'save') await page?.saveExtraction(titled(`${at}`, word))
          else if (kind === 'tag') await page?.editSummary(id, [{ type: 'addTag', tag: word }])
          else if (kind === 'untag') await page?.editSummary(id, [{ type: 'removeTag', tag: 'shed' }])
          else if (kind === 'note') await page?.editSummary(id, [{ type: 'setNote', note: word }])
          else if (kind === 'delete') await page?.deleteSummaries([id])
          else if (kind === 'restore') await page?.restoreSummaries([id])
          else if (kind === 'remove') await page?.removeDeleted([id])
          else await page?.tendIndex()
          for (const tag of ['shed', ...WORDS]) {
            const rows = await database.rows.filter(({ tags }) => tags.includes(tag)).primaryKeys()
            for (const one of both) expect(await one.find(`tag:${tag}`), `${kind} ${tag}`).toEqual(rows)
          }
          // The other one knows nothing of the change, and finds the same.
          for (const query of [...WORDS, 'has:note'])
            expect(await both[0]?.find(query), query).toEqual(await both[1]?.find(query))
        }
        const fresh = await openPage()
        for (const query of [...WORDS, 'has:note'])
          for (const one of both) expect(await one.find(query)).toEqual(await fresh.find(query))
      }),
      { numRuns: 15, seed: 5 },
    )
  }, 60_000)

  it('read of the index only what another has changed', async () => {
    await storeAsGiven(pages(PAGES))
    // One whose tags are in another block than those of the rest.
    await database.records.put({
      ...(await database.records.toCollection().first()),
      id: 'x',
      page: 'x',
      number: 4000,
    } as never)
    await database.records.delete(4000)
    await storeAsGiven([bare('far', 'loom', ['far'])])
    await mergeIndex()
    const [popup, library] = [await openPage(), await openPage()]
    await library.find('loom')
    const blocksFor = async (query: string) => {
      const requests = await requestsOf(() => library.find(query))
      return requests.filter(({ store }) => store === 'blocks').map(({ key }) => key)
    }
    expect(await blocksFor('loom')).toEqual([])
    await popup.saveExtraction(titled('plain', 'loom'))
    expect(await blocksFor('loom')).toEqual([])
    expect(await library.find('loom')).toContain(4002)
    const far = await database.records.get(4001)
    await popup.editSummary(far?.id ?? '', [{ type: 'addTag', tag: 'loom' }])
    expect(await blocksFor('loom')).toEqual([[0, 1]])
    expect(await library.find('tag:loom')).toEqual([4001])
    await popup.deleteSummaries([far?.id ?? ''])
    expect(await blocksFor('loom')).toEqual([])
    expect(await library.find('tag:loom')).toEqual([])
  })
})
