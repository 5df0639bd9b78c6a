/**
 * What runs inside a page of the extension: fills its library, and times the store's own functions over it. Every
 * function that times gives milliseconds, one for each repetition.
 */
import { json } from '../../lib/export/json.ts'
import { toBlob } from '../../lib/export/write.ts'
import type { Extraction } from '../../lib/model.ts'
import { updateCopy } from '../../lib/second-copy/keep.ts'
import { deleteSummaries, purgeDeleted } from '../../lib/store/deletion.ts'
import { storeMerged } from '../../lib/store/merging.ts'
import { afterEachChange, forgetAllChanges } from '../../lib/store/outbox.ts'
import { countRows, newestRows } from '../../lib/store/rows.ts'
import { countFacet, readFacets } from '../../lib/store/search/facets.ts'
import { tendIndex } from '../../lib/store/search/index/maintain.ts'
import { FACETS } from '../../lib/store/search/index/terms.ts'
import { parseQuery } from '../../lib/store/search/query.ts'
import { searchRows } from '../../lib/store/search/search.ts'
import { allNumbers, readSummaries, readSummary, saveExtraction } from '../../lib/store/summaries.ts'
import { toExtraction } from '../../lib/summary/to-summary.ts'
import { LibraryGenerator } from './generate.ts'
import { references } from './references.ts'

const generator = new LibraryGenerator()
const LIST = 50
const IMPORTED = 100
const EXPORTED = 100
/** Summaries beyond the library, for saving and importing. */
const BEYOND = 10_000_000
let fresh = BEYOND

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Repeats `work` with a different number each time, `pause` milliseconds apart. */
async function repeated(rounds: number, work: (round: number) => unknown, pause = 0): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause))
    times.push(await timed(() => work(round)))
  }
  return times
}

/**
 * A person makes one change and then another, so what goes on after a change is acknowledged (the search index is looked through,
 * the second copy's list cleared) is over before the next is timed.
 */
const BETWEEN_CHANGES = 150

/** Opened so far; each time it is another one, as far as there are others. */
let opened = 0

async function emptyBin(ids: string[]): Promise<void> {
  await deleteSummaries(ids)
  await purgeDeleted(new Date(Date.now() + 365 * 86_400_000))
}

const store = {
  count: countRows,

  /**
   * Saves the summaries from `start` up to `end`, the oldest (highest) first, as they would have come. The search index
   * is tended after them all, in larger steps: its lock is held meanwhile. They have no second copy, which would take twice
   * as long again; what is changed from then on has.
   */
  async fill(start: number, end: number): Promise<void> {
    afterEachChange(async () => {})
    const summaries = function* () {
      for (let index = end - 1; index >= start; index--) yield generator.summary(index)
    }
    await navigator.locks.request('micline-index', () => storeMerged(summaries(), (_mine, theirs) => theirs))
    await forgetAllChanges()
    afterEachChange(updateCopy)
  },

  /** Waits until the search index has nothing left to merge. */
  async settle(): Promise<void> {
    await navigator.locks.request('micline-index', () => {})
    await tendIndex()
    await navigator.locks.request('micline-index', () => {})
  },

  list: (rounds: number) => repeated(rounds, async () => Promise.all([countRows(), newestRows(LIST)])),

  /** Times every letter of each of `words` as it is typed. */
  async keys(words: string[]): Promise<number[]> {
    const times: number[] = []
    for (const word of words)
      for (let length = 1; length <= word.length; length++)
        times.push(await timed(() => searchRows(parseQuery(word.slice(0, length)), LIST)))
    return times
  },

  facets: (rounds: number) =>
    repeated(rounds, async () => {
      const index = await readFacets()
      for (const facet of FACETS) countFacet(index, facet, null)
    }),

  /** Opens summaries from all over a library of `size`, and each of them again: then it need not be read from the disk. */
  async open(size: number, rounds: number): Promise<{ first: number[]; again: number[] }> {
    const ids = Array.from({ length: rounds }, () => generator.summary((opened++ * 7919) % size).id)
    const open = async (round: number) => {
      if (!(await readSummary(ids[round] ?? ''))) throw new Error('A summary is missing')
    }
    return { first: await repeated(rounds, open), again: await repeated(rounds, open) }
  },

  /** Saves new pages, saves them again changed, and deletes them, one after the other; as for a person, they stay in the bin. */
  async change(rounds: number): Promise<{ save: number[]; update: number[]; remove: number[] }> {
    const extractions = Array.from({ length: rounds }, () => toExtraction(generator.summary(fresh++)))
    const ids: string[] = []
    const change = (work: (round: number) => unknown) => repeated(rounds, work, BETWEEN_CHANGES)
    const save = await change(async (round) => {
      ids.push((await saveExtraction(extractions[round] as Extraction)).summary.id)
    })
    const update = await change((round) => {
      const extraction = extractions[round] as Extraction
      return saveExtraction({ ...extraction, content: `${extraction.content}\n\nMore was said.` })
    })
    const remove = await change((round) => deleteSummaries([ids[round] ?? '']))
    await store.settle()
    return { save, update, remove }
  },

  /**
   * Milliseconds for each summary of an export, and of an import, of a hundred, and for saving one page right after the import.
   * Then it removes for good what was imported, and whatever else is in the bin.
   */
  async exchange(rounds: number): Promise<{ export: number[]; import: number[]; save: number[] }> {
    const numbers = (await allNumbers()).slice(0, EXPORTED)
    const records = async function* () {
      for await (const { summary } of readSummaries(numbers)) yield await json.render(summary)
    }
    const exported = await repeated(rounds, () =>
      toBlob(json.assemble(records(), { now: new Date() }), json.mime),
    )
    const imported: number[] = []
    const saved: number[] = []
    for (let round = 0; round < rounds; round++) {
      const batch = [...generator.summaries(fresh, fresh + IMPORTED)]
      fresh += IMPORTED
      const ids = batch.map(({ id }) => id)
      const another = toExtraction(generator.summary(fresh++))
      imported.push(await timed(() => storeMerged(batch, (_mine, theirs) => theirs)))
      saved.push(await timed(async () => ids.push((await saveExtraction(another)).summary.id)))
      await store.settle()
      await emptyBin(ids)
      await store.settle()
    }
    return {
      export: exported.map((time) => time / numbers.length),
      import: imported.map((time) => time / IMPORTED),
      save: saved,
    }
  },

  /** Bytes that the extension's origin takes on disk. */
  size: async () => (await navigator.storage.estimate()).usage ?? 0,
}

export type InPage = typeof store & { references: typeof references }

Object.assign(globalThis, { micline: { ...store, references } })
