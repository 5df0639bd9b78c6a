/** The user's tags and notes are in the index apart from the pages' words: whatever happens to either, what is found is what is there. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { database } from '../../../../lib/store/database/database.ts'
import { deleteSummaries, removeDeleted, restoreSummaries } from '../../../../lib/store/deletion.ts'
import { type Edited, editMany, editSummary, undoMany } from '../../../../lib/store/edits/editing.ts'
import { rowOf } from '../../../../lib/store/rows.ts'
import { readFacets } from '../../../../lib/store/search/facets.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { search } from '../../../../lib/store/search/search.ts'
import { readSummary, saveExtraction } from '../../../../lib/store/summaries.ts'
import { toExtraction } from '../../../../lib/summary/to-summary.ts'
import { restoreSnapshot, type Snapshot, snapshotFromJson } from '../../../support/database-snapshot.ts'
import { summary } from '../../../support/summary.ts'
import { emptyDatabase, mergeIndex, storeAsGiven } from '../support.ts'

/** Each is a word of pages, of tags or of notes, or of several. */
const WORDS = ['loom', 'wool', 'knot', 'yarn']
/** Enough for a segment and a tail. */
const PAGES = 70

function page(number: number, word: string): Summary {
  const source = { ...summary().source, url: `https://weaving.example/${number}`, title: word, authors: [] }
  const bare = { speakers: [], outcomes: [], actions: [], highlights: [], abstract: [], meeting: null }
  const about = { groups: [word], rfcs: [], drafts: [], tags: [], note: '', content: `All about ${word}.` }
  return summary({ ...bare, ...about, id: crypto.randomUUID(), source })
}

const found = async (query: string) => [...(await search(parseQuery(query))).numbers].sort()

/** What is saved, and those of it for which `holds`. */
async function expected(holds: (summary: Summary) => boolean): Promise<number[]> {
  const records = (await database.records.toArray()).filter(({ deletedAt }) => !deletedAt)
  const opened = await Promise.all(records.map(({ id }) => readSummary(id)))
  return opened.flatMap((one) => (one && holds(one.summary) ? one.number : [])).sort()
}

async function expectAllInStep(): Promise<void> {
  for (const word of WORDS) {
    const texts = ({ source, tags, note, content }: Summary) =>
      [source.title, ...tags, note, content].join(' ')
    expect(await found(word), word).toEqual(await expected((one) => texts(one).includes(word)))
    expect(await found(`tag:${word}`), `tag:${word}`).toEqual(
      await expected(({ tags }) => tags.includes(word)),
    )
  }
  expect(await found('has:note')).toEqual(await expected(({ note }) => note !== ''))
  expect(await found('-has:note')).toEqual(await expected(({ note }) => note === ''))
  const facets = await readFacets(['tag', 'group'])
  for (const { label, numbers } of facets.get('tag') ?? [])
    expect(numbers.toSorted(), label).toEqual(await expected(({ tags }) => tags.includes(label)))
  for (const { label, numbers } of facets.get('group') ?? [])
    expect(numbers.toSorted(), label).toEqual(await expected(({ groups }) => groups.includes(label)))
  for (const row of await database.rows.toArray()) {
    const opened = await readSummary(row.id)
    expect(row).toEqual(opened && rowOf(row.number, opened.summary))
  }
}

type Step = { kind: string; from: number; count: number; word: string }

/** Takes a step; `done` are the edits of many that can be undone. */
async function take({ kind, from, count, word }: Step, done: Edited[][]): Promise<void> {
  const ids = (await database.records.toArray()).map(({ id }) => id).slice(from, from + count)
  const [first = ''] = ids
  if (kind === 'tag') done.push(await editMany(ids, { type: 'addTag', tag: word }))
  else if (kind === 'untag') await editMany(ids, { type: 'removeTag', tag: word })
  else if (kind === 'note') await editSummary(first, [{ type: 'setNote', note: word }])
  else if (kind === 'no note') await editSummary(first, [{ type: 'setNote', note: '' }])
  else if (kind === 'undo') await undoMany(done.pop() ?? [])
  else if (kind === 'delete') await deleteSummaries(ids)
  else if (kind === 'restore') await restoreSummaries(ids)
  else if (kind === 'remove') await removeDeleted(ids)
  else if (kind === 'save') await saveExtraction(toExtraction(page(from, word)))
  else await mergeIndex()
}

const KINDS = ['tag', 'untag', 'note', 'no note', 'undo', 'delete', 'restore', 'remove', 'save', 'merge']
const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  from: fc.nat({ max: PAGES }),
  count: fc.integer({ min: 1, max: 30 }),
  word: fc.constantFrom(...WORDS),
})

describe('what the user has written on summaries', () => {
  beforeEach(emptyDatabase)

  it('is found together with what the pages say, after any steps', async () => {
    const steps = fc.array(step, { minLength: 15, maxLength: 15 })
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        await emptyDatabase()
        await storeAsGiven(
          Array.from({ length: PAGES }, (_, number) => page(number, WORDS[number % 4] ?? '')),
        )
        await mergeIndex()
        const done: Edited[][] = []
        for (const one of taken) await take(one, done)
        await expectAllInStep()
        await mergeIndex()
        await expectAllInStep()
      }),
      { numRuns: 12, seed: 11 },
    )
  }, 60_000)

  it('changes without the posts being read, nor their words written', async () => {
    await storeAsGiven([page(1, 'loom'), page(2, 'wool')])
    const ids = (await database.records.toArray()).map(({ id }) => id)
    const touched = [vi.spyOn(database.contents, 'bulkGet'), vi.spyOn(database.tail, 'bulkPut')]
    const edits = await editMany(ids, { type: 'addTag', tag: 'knot' })
    await editMany(ids, { type: 'setNote', note: 'yarn' })
    await deleteSummaries(ids)
    await restoreSummaries(ids)
    await undoMany(edits)
    for (const spy of touched) expect(spy).not.toHaveBeenCalled()
    expect([await found('knot'), await found('yarn')]).toEqual([[], [1, 2]])
    await editMany(ids, { type: 'removePoint', point: 'abstract|gone' })
    for (const spy of touched) expect(spy).toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('leaves the words of an earlier version, which kept it with the pages’ own, when it changes', async () => {
    const file = new URL('../snapshots/version-3.json', import.meta.url)
    const { expected: _, ...snapshot } = snapshotFromJson<Snapshot & { expected: Summary[] }>(
      readFileSync(file, 'utf8'),
    )
    database.close({ disableAutoOpen: false })
    await database.delete({ disableAutoOpen: false })
    await restoreSnapshot('micline', snapshot)
    const [number] = await found('tag:kept')
    const id = (await database.records.get(number ?? 0))?.id ?? ''
    const noted = await found('has:note')
    expect(noted).toContain(number)
    await editSummary(id, [{ type: 'removeTag', tag: 'kept' }])
    expect([await found('tag:kept'), await found('kept'), await found('has:note')]).toEqual([[], [], noted])
    await editSummary(id, [{ type: 'setNote', note: '' }])
    expect(await found('has:note')).toEqual(noted.filter((one) => one !== number))
    const bin = database.records.where('deletedAt').above('')
    expect(await bin.modify({ tags: [], note: '' })).toBe(2)
    const deleted = (await bin.toArray()).map((one) => one.id)
    const before = (await found('page')).length
    await restoreSummaries(deleted)
    expect(await found('page')).toHaveLength(before + 2)
  })
})
