import { beforeEach, describe, expect, it } from 'vitest'
import { planSummary } from '../../../lib/export/import.ts'
import { mergeSummaries } from '../../../lib/export/parts/merge.ts'
import type { Outcome, Point, Speaker, Summary } from '../../../lib/model.ts'
import { deleteSummaries } from '../../../lib/store/deletion.ts'
import { editSummary, undoEdits } from '../../../lib/store/edits/editing.ts'
import type { EditOperation } from '../../../lib/store/edits/edits.ts'
import { findForMerge, storeMerged } from '../../../lib/store/merging.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { type OpenSummary, readSummary, saveExtraction } from '../../../lib/store/summaries.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { person, point } from '../../support/summary.ts'
import { day, emptyDatabase, extraction, storeAsGiven } from './support.ts'

beforeEach(emptyDatabase)

const address = (page: string) => extraction(page).source.url

it('keeps the id of a summary that comes in', async () => {
  const loom = toSummary(extraction('loom'))
  await storeAsGiven([loom])
  expect((await findByAddress(address('loom')))?.id).toBe(loom.id)
})

it.each([
  ['is new', async () => {}],
  [
    'was deleted',
    async () => {
      const { summary } = await saveExtraction(extraction('shuttle'))
      await deleteSummaries([summary.id])
    },
  ],
])('gives a page that %s another id where its own is that of another page', async (_, before) => {
  await before()
  const loom = toSummary(extraction('loom'))
  await storeAsGiven([loom])
  const shuttle = { ...toSummary(extraction('shuttle')), id: loom.id }
  await storeAsGiven([shuttle])
  expect((await findByAddress(address('loom')))?.id).toBe(loom.id)
  expect((await findByAddress(address('shuttle')))?.id).not.toBe(loom.id)
})

describe('a page that the user has corrected', () => {
  const decided = (text: string) => ({ ...quoted(text), kind: 'decision' as const })
  const quoted = (text: string) => ({ ...point(text), quote: { exact: text } })
  const page = () =>
    extraction('weavers', {
      outcomes: [decided('The room agreed on wool.'), decided('The room agreed on silk.')],
      actions: [{ ...quoted('Ada to write it down.'), owner: 'Ada Qill' }],
      speakers: [
        person('Ada Qill', [{ ...quoted('I like wool.'), speaker: 'Ada Qill' }]),
        person('A. Qill', [{ ...quoted('And silk.'), speaker: 'A. Qill' }]),
      ],
      abstract: [],
      highlights: [],
    })
  const OWN: EditOperation[] = [
    { type: 'removePoint', point: 'outcomes|The room agreed on silk.' },
    { type: 'renameSpeaker', speaker: 'Ada Qill', name: 'Ada Quill' },
    { type: 'mergeSpeakers', speaker: 'A. Qill', into: 'Ada Qill' },
  ]

  let id = ''
  beforeEach(async () => {
    id = (await saveExtraction(page(), day(1))).summary.id
    await editSummary(id, OWN, day(2))
  })

  const opened = async () => (await readSummary(id)) as OpenSummary
  const words = ({ summary }: OpenSummary) => ({
    outcomes: summary.outcomes.map(({ text }) => text),
    said: summary.speakers.map(({ name, said }) => [name, ...said.map(({ text }) => text)]),
    actions: summary.actions.map(({ text, done }) => [text, done]),
    tags: summary.tags,
    note: summary.note,
  })

  /** The page as a colleague has it, who has written into it. */
  function colleagues(): Summary {
    const summary = toSummary(page(), day(1))
    const [ada, other] = summary.speakers as [Speaker, Speaker]
    const [wool, silk] = summary.outcomes as [Outcome, Outcome]
    return {
      ...summary,
      outcomes: [{ ...wool, text: 'Wool it is.', edited: true }, silk],
      speakers: [
        { ...ada, said: [{ ...ada.said[0], text: 'I do like wool.', edited: true } as Point] },
        { ...other, said: [...other.said, { ...point('And linen.', 'A. Qill'), edited: true }] },
      ],
      actions: summary.actions.map((action) => ({ ...action, done: true })),
      tags: [' team  wool '],
      note: 'Seen.',
    }
  }
  const MERGED = {
    outcomes: ['Wool it is.'],
    said: [['Ada Quill', 'I do like wool.', 'And silk.', 'And linen.']],
    actions: [['Ada to write it down.', true]],
    tags: ['team wool'],
    note: 'Seen.',
  }
  const take = (summary: Summary) => storeMerged([summary], mergeSummaries, { now: day(3) })

  it('keeps the corrections and what a colleague adds by hand, also at the next capture', async () => {
    expect(await take(colleagues())).toMatchObject({ changed: 1 })
    expect(words(await opened())).toEqual(MERGED)
    await saveExtraction(page(), day(4))
    expect(words(await opened())).toEqual(MERGED)
  })

  it('can be set back to what the page says, step by step', async () => {
    const before = words(await opened())
    await take(colleagues())
    const { edits } = await opened()
    expect(edits.slice(0, OWN.length)).toMatchObject(OWN)
    await undoEdits(
      id,
      edits.slice(OWN.length).map((edit) => edit.id),
    )
    expect(words(await opened())).toEqual(before)
    await undoEdits(
      id,
      edits.slice(0, OWN.length).map((edit) => edit.id),
    )
    expect((await opened()).summary).toMatchObject({ speakers: page().speakers, outcomes: page().outcomes })
  })

  it('is the same when all is taken in again, as the plan says', async () => {
    const theirs = colleagues()
    await take(theirs)
    const after = await opened()
    const { summary, edits } = after
    expect(planSummary(theirs, await findForMerge(theirs)).status).toBe('same')
    expect(await take(theirs)).toMatchObject({ same: 1 })
    expect(await take(summary)).toMatchObject({ same: 1 })
    expect([(await opened()).summary, (await opened()).edits]).toEqual([summary, edits])
  })

  it('is the same as its own export, also where two persons were called by each other’s name', async () => {
    await editSummary(id, [
      { type: 'splitSpeaker', speaker: 'Ada Qill', name: 'Bo', points: ['said|And silk.'] },
      { type: 'changePoint', point: 'said|And silk.', change: { text: 'And silk, too.' } },
    ])
    const split = [...(await opened()).speakers.values()].at(-1) ?? ''
    await editSummary(id, [
      { type: 'renameSpeaker', speaker: 'Ada Qill', name: 'A. Qill' },
      { type: 'renameSpeaker', speaker: split, name: 'Ada Qill' },
    ])
    expect(await take((await opened()).summary)).toMatchObject({ same: 1 })
  })

  it('takes the words of a later state of itself, and keeps the corrections', async () => {
    await editSummary(id, [{ type: 'addPoint', list: 'outcomes', point: decided('Linen is out.') }], day(2))
    await editSummary(
      id,
      [{ type: 'splitSpeaker', speaker: 'Ada Qill', name: 'Bo', points: ['said|And silk.'] }],
      day(2),
    )
    const { summary } = await opened()
    const more = [...summary.outcomes, decided('The room agreed on felt.')]
    const later = { ...summary, outcomes: more, tags: ['later'], updatedAt: day(3).toISOString() }
    await take(later)
    expect((await opened()).summary).toMatchObject({
      updatedAt: later.updatedAt,
      speakers: summary.speakers,
      tags: ['later'],
    })
    expect(words(await opened()).outcomes.toSorted()).toEqual(more.map(({ text }) => text).toSorted())
    expect(await take(later)).toMatchObject({ same: 1 })
    await saveExtraction(page(), day(4))
    expect(words(await opened())).toMatchObject({
      outcomes: ['The room agreed on wool.', 'Linen is out.'],
      said: [
        ['Ada Quill', 'I like wool.'],
        ['Bo', 'And silk.'],
      ],
    })
  })

  it('keeps what it had by hand when it came in, where a later state of itself has it no more', async () => {
    const own = { ...decided('Wool it is.'), edited: true }
    const first = { ...toSummary(extraction('loom', { outcomes: [own] }), day(1)), tags: [] }
    await take(first)
    const later = { ...first, outcomes: [decided('Silk.')], updatedAt: day(2).toISOString() }
    await take(later)
    const { summary } = (await readSummary(first.id)) as OpenSummary
    expect(summary.outcomes.map(({ text }) => text)).toEqual(['Silk.', 'Wool it is.'])
    expect(await take(later)).toMatchObject({ same: 1 })
  })

  it('is the same as its own export where both that were made one person are gone from the page', async () => {
    const added = { ...quoted('Felt?'), speaker: 'A. Qill' }
    await editSummary(id, [{ type: 'addPoint', list: 'highlights', point: added }], day(2))
    await saveExtraction({ ...page(), speakers: [] }, day(3))
    expect(await take((await opened()).summary)).toMatchObject({ same: 1 })
  })

  it('stays deleted where whoever takes in says so, and comes back as it was where not', async () => {
    const before = words(await opened())
    await deleteSummaries([id], { now: day(5) })
    const theirs = toSummary(page(), day(1))
    expect(await storeMerged([theirs], mergeSummaries, { staysDeleted: () => true })).toMatchObject({
      same: 1,
    })
    expect(await readSummary(id)).toBeUndefined()
    expect(await take(theirs)).toMatchObject({ added: 1 })
    expect(words(await opened())).toEqual(before)
  })
})
