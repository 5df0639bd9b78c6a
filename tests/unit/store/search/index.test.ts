import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { database } from '../../../../lib/store/database/database.ts'
import { deleteSummaries, purgeDeleted, removeDeleted, removeRecord } from '../../../../lib/store/deletion.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { search, searchRows } from '../../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { summary } from '../../../support/summary.ts'
import { day, emptyDatabase, mergeIndex, storeAsGiven, titled } from '../support.ts'

async function titles(text: string): Promise<string[]> {
  const { rows, found } = await searchRows(parseQuery(text), 100)
  expect(rows).toHaveLength(found)
  return rows.map((row) => row.title)
}

const beginsWith = (start: string) => (word: string) => word.startsWith(start)

describe('the index', () => {
  beforeEach(emptyDatabase)

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['in the settings', (id) => deleteSummaries([id]).then(() => removeDeleted([id]))],
    ['after thirty days', (id) => deleteSummaries([id], { now: day(1) }).then(() => purgeDeleted(day(60)))],
    ['as a damaged record', removeRecord],
  ])('holds no word of what was removed for good %s, in whatever segment it stood', async (_, remove) => {
    const made = (count: number, word: string) =>
      Array.from({ length: count }, (_, page) =>
        summary({
          id: crypto.randomUUID(),
          source: { ...summary().source, url: `https://weaving.example/${word}/${page}`, title: word },
        }),
      )
    const [secret, ...others] = [...made(1, 'secretword'), ...made(70, 'plainword')]
    await storeAsGiven([secret as Summary, ...others])
    await mergeIndex()
    const terms = async () => {
      const [blocks, tail] = await Promise.all([database.blocks.toArray(), database.tail.toArray()])
      return [...blocks, ...tail].map((record) => record.terms).join('\n')
    }
    expect(await database.tail.count()).toBe(0)
    expect(await terms()).toContain('secretword')
    await remove(secret?.id ?? '')
    expect(await terms()).not.toContain('secretword')
    expect((await search(parseQuery('plainword'))).numbers).toHaveLength(70)
  })

  it('holds no word of what was removed for good while its words were being merged', async () => {
    const word = 'secretword'
    const made = Array.from({ length: 70 }, (_, page) => {
      const source = {
        ...summary().source,
        url: `https://weaving.example/${page}`,
        title: page ? 'Other' : word,
      }
      return summary({ id: crypto.randomUUID(), source })
    })
    const secret = made[0]?.id ?? ''
    // Nobody merges before all is prepared.
    await navigator.locks.request('micline-index', () => storeAsGiven(made))
    await deleteSummaries([secret])
    let removal: Promise<unknown> = Promise.resolve()
    const { add } = database.segments
    const building = vi.spyOn(database.segments, 'add').mockImplementationOnce((async (segment: never) => {
      removal = removeDeleted([secret])
      await expect.poll(() => database.records.count()).toBe(69)
      return add.call(database.segments, segment)
    }) as never)
    await mergeIndex()
    expect(building).toHaveBeenCalled()
    building.mockRestore()
    await removal
    expect(await database.tail.count()).toBe(0)
    const blocks = await database.blocks.toArray()
    expect(blocks.map(({ terms }) => terms).join('\n')).not.toContain(word)
  })

  it('finds through every merge exactly what a plain reading of all finds', async () => {
    const letters = ['ab', 'abc', 'abcd', 'abcde', 'b', 'bcd', 'bcde', 'cc', 'dd']
    const words = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 })
    const step = fc.record({ page: fc.nat({ max: 1500 }), words, isDeleted: fc.boolean() })
    const [steps = []] = fc.sample(fc.array(step, { minLength: 2000, maxLength: 2000 }), {
      numRuns: 1,
      seed: 7,
    })
    const model = new Map<string, string[]>()
    const ids = new Map<string, string>()
    for (let start = 0; start < steps.length; start += 100) {
      const batch = steps.slice(start, start + 100)
      const summaries = batch.map(({ page, words }, index) => {
        const url = `https://weaving.example/p${page}`
        model.set(url, words)
        const blank = { speakers: [], outcomes: [], actions: [], highlights: [], abstract: [], meeting: null }
        const source = { ...summary().source, url, title: words.join(' '), authors: [], site: null }
        const id = ids.get(url) ?? crypto.randomUUID()
        ids.set(url, id)
        return summary({
          ...blank,
          source,
          id,
          updatedAt: new Date(Date.UTC(2031, 5) + start + index).toISOString(),
          content: '',
          note: '',
          tags: [],
          groups: [],
          rfcs: [],
          drafts: [],
        })
      })
      await storeAsGiven(summaries)
      const deleted = batch
        .filter(({ isDeleted }) => isDeleted)
        .map(({ page }) => `https://weaving.example/p${page}`)
      await deleteSummaries(deleted.slice(0, 20).map((url) => ids.get(url) ?? ''))
      for (const url of deleted.slice(0, 20)) model.delete(url)
      await removeDeleted(deleted.slice(0, 5).map((url) => ids.get(url) ?? ''))
      await mergeIndex()
      // What an earlier search has kept in memory must not outlive a change or a merge.
      const found = await search(parseQuery('abc'))
      expect(found.numbers).toHaveLength([...model].filter(([, held]) => held.some(beginsWith('abc'))).length)
    }
    expect(await database.segments.count()).toBeGreaterThan(1)
    expect(
      await database.segments
        .toCollection()
        .filter(({ size }) => size > 300)
        .count(),
    ).toBeGreaterThan(0)
    for (const prefix of ['a', 'ab', 'abc', 'abcd', 'abcde', 'b', 'bc', 'c', 'd', 'dd', 'e']) {
      const { numbers } = await search(parseQuery(prefix))
      const urls = (await database.rows.bulkGet([...numbers])).map((row) => row?.url)
      const expected = [...model].filter(([, words]) => words.some(beginsWith(prefix)))
      expect(urls.toSorted(), prefix).toEqual(expected.map(([url]) => url).toSorted())
    }
  }, 60_000)

  it('is seen as it stands when another page has changed it', async () => {
    await saveExtraction(titled('a', 'Loom minutes'))
    expect(await titles('loom')).toEqual(['Loom minutes'])
    // A second copy of the store's code has a connection and a memory of its own, as another page of the extension has.
    vi.resetModules()
    const elsewhere = await import('../../../../lib/store/summaries.ts')
    const later = await elsewhere.saveExtraction(titled('b', 'Loom recap'))
    expect(await titles('loom')).toEqual(['Loom recap', 'Loom minutes'])
    const { deleteSummaries: deleteElsewhere } = await import('../../../../lib/store/deletion.ts')
    await deleteElsewhere([later.summary.id])
    expect(await titles('loom')).toEqual(['Loom minutes'])
    const other = await import('../../../../lib/store/database/database.ts')
    other.database.close()
  })

  it('clears away what a crash in the middle of merging leaves behind', async () => {
    await database.segments.add({ state: 'building', size: 0, firsts: 'x', dead: new Uint32Array(0) })
    const block = { segment: 1, block: 0, terms: 'x', ends: Uint32Array.of(1), postings: Uint8Array.of(9) }
    await database.blocks.put(block)
    expect((await search(parseQuery('x'))).numbers).toHaveLength(0)
    await mergeIndex()
    expect([await database.segments.count(), await database.blocks.count()]).toEqual([0, 0])
  })
})
