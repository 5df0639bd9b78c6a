import { beforeEach, describe, expect, it } from 'vitest'
import type { Extraction, Point } from '../../../../lib/model.ts'
import { database } from '../../../../lib/store/database/database.ts'
import { editMany, editSummary, redoEdits, undoEdits } from '../../../../lib/store/edits/editing.ts'
import type { EditOperation } from '../../../../lib/store/edits/edits.ts'
import { readRevisions } from '../../../../lib/store/revisions.ts'
import { readSummary, saveExtraction } from '../../../../lib/store/summaries.ts'
import { day, emptyDatabase, extraction, storeAlone } from '../support.ts'

const said = (text: string, speaker: string): Point => ({
  text,
  speaker,
  section: null,
  quote: { exact: text },
})
const speaker = (name: string, ...points: string[]) => ({
  name,
  aliases: [],
  affiliations: [`${name} Ltd`],
  roles: [],
  said: points.map((text) => said(text, name)),
})

function weavers(changes: Partial<Extraction> = {}): Extraction {
  return extraction('weavers', {
    speakers: [speaker('Ada Quill', 'Knots hold.', 'Yarn breaks.'), speaker('A. Quill', 'So be it.')],
    outcomes: [{ ...said('So be it.', 'A. Quill'), kind: 'decision' }],
    actions: [{ ...said('Ada to write it down.', 'Ada Quill'), owner: 'Ada Quill' }],
    abstract: [],
    figures: [{ url: 'https://weaving.example/knot.png', alt: null, caption: 'A knot', speaker: 'A. Quill' }],
    ...changes,
  })
}

let id = ''
beforeEach(async () => {
  await emptyDatabase()
  id = (await saveExtraction(weavers(), day(1))).summary.id
})

const edit = (...operations: EditOperation[]) => editSummary(id, operations, day(2))

async function shown() {
  const opened = await readSummary(id)
  if (!opened) throw new Error('not saved')
  return opened.summary
}

const ACTION = 'actions|Ada to write it down.'
/** Each edit, and what of the summary it makes. */
const STEPS: [string, EditOperation, object][] = [
  [
    'rename',
    { type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' },
    { speakers: [{ name: 'Ada Lovell', said: [{ speaker: 'Ada Lovell' }, {}] }, { name: 'A. Quill' }] },
  ],
  [
    'change a speaker',
    { type: 'changeSpeaker', speaker: 'Ada Quill', affiliations: ['Yarn'], roles: ['chair'] },
    { speakers: [{ affiliations: ['Yarn'], roles: ['chair'] }, { affiliations: ['A. Quill Ltd'] }] },
  ],
  [
    'merge',
    { type: 'mergeSpeakers', speaker: 'A. Quill', into: 'Ada Quill' },
    { speakers: [{ name: 'Ada Quill' }], figures: [{ speaker: 'Ada Quill' }] },
  ],
  [
    'split',
    { type: 'splitSpeaker', speaker: 'Ada Quill', name: 'Eve', points: ['said|Yarn breaks.'] },
    { speakers: [{}, {}, { name: 'Eve', said: [{ text: 'Yarn breaks.' }] }] },
  ],
  [
    'add',
    { type: 'addPoint', list: 'abstract', point: said('New.', 'Ada Quill') },
    { abstract: [{ text: 'New.', speaker: 'Ada Quill', edited: true }] },
  ],
  [
    'change',
    { type: 'changePoint', point: ACTION, change: { text: 'Write.', owner: 'Eve' } },
    { actions: [{ text: 'Write.', owner: 'Eve', edited: true }] },
  ],
  ['remove', { type: 'removePoint', point: 'outcomes|So be it.' }, { outcomes: [] }],
  ['tick', { type: 'tickAction', point: ACTION, done: true }, { actions: [{ done: true }] }],
  ['tag', { type: 'addTag', tag: ' #later  on ' }, { tags: ['later on'] }],
  ['note', { type: 'setNote', note: 'mine' }, { note: 'mine' }],
]

describe('each edit', () => {
  it.each(STEPS)(
    '%s: changes the summary, survives a new capture, and is undone alone',
    async (_, step, made) => {
      const before = await shown()
      const [stored] = await edit(step)
      const after = await shown()
      expect(after).toMatchObject(made)
      expect(before).not.toMatchObject(made)
      await saveExtraction(weavers({ rfcs: [99992] }), day(3))
      expect({ ...(await shown()), updatedAt: after.updatedAt }).toEqual({ ...after, rfcs: [99992] })
      await edit({ type: 'addTag', tag: 'other' })
      await undoEdits(id, [stored?.id ?? ''])
      const expected = { ...before, rfcs: [99992], tags: ['other'] }
      expect({ ...(await shown()), updatedAt: before.updatedAt }).toEqual(expected)
      if (stored) await redoEdits(id, [stored])
      expect(new Set((await readSummary(id))?.edits.map(({ type }) => type))).toEqual(
        new Set(['addTag', step.type]),
      )
    },
  )

  it('makes one person of two, wherever the summary names them', async () => {
    await edit({ type: 'mergeSpeakers', speaker: 'A. Quill', into: 'Ada Quill' })
    const { speakers, outcomes } = await shown()
    expect(speakers).toHaveLength(1)
    expect(speakers[0]).toMatchObject({
      name: 'Ada Quill',
      aliases: ['A. Quill'],
      affiliations: ['Ada Quill Ltd', 'A. Quill Ltd'],
    })
    expect(speakers[0]?.said.map(({ text }) => text)).toEqual(['Knots hold.', 'Yarn breaks.', 'So be it.'])
    expect(outcomes[0]?.speaker).toBe('Ada Quill')
  })

  it('makes two persons of one', async () => {
    await edit({
      type: 'splitSpeaker',
      speaker: 'Ada Quill',
      name: 'Eve Loom',
      points: ['said|Yarn breaks.'],
    })
    const { speakers } = await shown()
    expect(speakers.map(({ name, said }) => [name, said.map(({ text }) => text)])).toEqual([
      ['Ada Quill', ['Knots hold.']],
      ['A. Quill', ['So be it.']],
      ['Eve Loom', ['Yarn breaks.']],
    ])
  })

  it('marks what the user changed or added, and only that', async () => {
    await edit(
      { type: 'changePoint', point: 'outcomes|So be it.', change: { kind: 'consensus' } },
      { type: 'addPoint', list: 'outcomes', point: { ...said('Added.', 'Ada Quill'), kind: 'result' } },
    )
    const { outcomes, actions } = await shown()
    expect(outcomes.map(({ text, kind, edited }) => [text, kind, edited])).toEqual([
      ['So be it.', 'consensus', true],
      ['Added.', 'result', true],
    ])
    expect(actions[0]).not.toHaveProperty('edited')
  })

  it('corrects a sentence wherever it stands, in one step', async () => {
    const [stored] = await edit({
      type: 'changePoint',
      point: 'outcomes|So be it.',
      change: { text: 'So it is.' },
    })
    const { outcomes, speakers } = await shown()
    expect([outcomes[0]?.text, speakers[1]?.said[0]?.text]).toEqual(['So it is.', 'So it is.'])
    await undoEdits(id, [stored?.id ?? ''])
    expect((await shown()).speakers[1]?.said[0]).toEqual(said('So be it.', 'A. Quill'))
  })

  it('leaves the same words alone that are of another sentence of the page', async () => {
    const elsewhere = { ...said('So be it.', 'Ada Quill'), quote: { exact: 'So be it, she said twice.' } }
    await saveExtraction(weavers({ highlights: [elsewhere] }), day(2))
    await edit({ type: 'changePoint', point: 'outcomes|So be it.', change: { text: 'So it is.' } })
    expect((await shown()).highlights).toEqual([elsewhere])
  })

  it('gives a name to who was known by an office alone', async () => {
    await saveExtraction(
      weavers({ speakers: [{ ...speaker('An AD', 'Knots hold.'), anonymous: true }] }),
      day(2),
    )
    expect((await shown()).speakers[0]).toMatchObject({ name: 'An AD', anonymous: true })
    await edit({ type: 'renameSpeaker', speaker: 'An AD', name: 'Eve Reed' })
    expect((await shown()).speakers[0]).not.toHaveProperty('anonymous')
  })

  it('renames the owner of actions with the speaker', async () => {
    await edit({ type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' })
    expect((await shown()).actions[0]).toMatchObject({ owner: 'Ada Lovell', speaker: 'Ada Lovell' })
  })

  it.each<[string, EditOperation, string]>([
    ['renamed', { type: 'renameSpeaker', speaker: 'A. Quill', name: 'Eve Reed' }, 'Ada Quill, Eve Reed'],
    ['made one', { type: 'mergeSpeakers', speaker: 'A. Quill', into: 'Ada Quill' }, 'Ada Quill'],
  ])('calls one of several owners by the new name, where speakers are %s', async (_, operation, owner) => {
    const action = { ...said('To be written down.', 'Ada Quill'), owner: 'Ada Quill, A. Quill' }
    await saveExtraction(weavers({ actions: [action] }), day(2))
    await edit(operation)
    expect((await shown()).actions[0]?.owner).toBe(owner)
  })
})

describe('a new capture', () => {
  it('keeps a changed point that the page no longer has', async () => {
    await edit({ type: 'changePoint', point: 'said|Yarn breaks.', change: { text: 'Yarn breaks often.' } })
    await saveExtraction(weavers({ speakers: [] }), day(3))
    expect((await shown()).speakers).toMatchObject([
      { name: 'Ada Quill', said: [{ text: 'Yarn breaks often.', edited: true }] },
    ])
  })

  it('keeps what came as edited or ticked in an imported file', async () => {
    const mine = await shown()
    const edited = {
      ...mine,
      outcomes: mine.outcomes.map((point) => ({ ...point, text: 'So it is.', edited: true })),
      actions: mine.actions.map((action) => ({ ...action, done: true })),
    }
    await storeAlone([edited])
    await saveExtraction(weavers(), day(3))
    const { outcomes, actions } = await shown()
    expect(outcomes.map(({ text, edited }) => [text, edited])).toEqual([['So it is.', true]])
    expect(actions.map(({ done }) => done)).toEqual([true])
    // The page says what it said: there is no earlier version of it.
    expect((await readRevisions(id)).earlier).toEqual([])
  })

  it('keeps what came as edited where the page has neither the speaker nor the sentence any more', async () => {
    const mine = await shown()
    const mark = <Of extends Point>(point: Of) => ({ ...point, edited: true })
    await storeAlone([
      {
        ...mine,
        outcomes: mine.outcomes.map(mark),
        speakers: mine.speakers.map((one) => ({ ...one, said: one.said.map(mark) })),
      },
    ])
    await saveExtraction(weavers({ speakers: [speaker('A. Quill')], outcomes: [] }), day(3))
    const { outcomes, speakers } = await shown()
    expect(outcomes.map(({ text }) => text)).toEqual(['So be it.'])
    expect(speakers.map(({ name, said }) => [name, said.length])).toEqual([
      ['A. Quill', 1],
      ['Ada Quill', 2],
    ])
  })
})

describe('at once', () => {
  it('loses no edit of popup, library and shortcut', async () => {
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`)
    await Promise.all([
      ...tags.map((tag) => edit({ type: 'addTag', tag })),
      saveExtraction(weavers({ rfcs: [99993] })),
      edit({ type: 'setNote', note: 'kept' }),
    ])
    const summary = await shown()
    expect(summary.tags.toSorted()).toEqual(tags.toSorted())
    expect(summary).toMatchObject({ note: 'kept', rfcs: [99993] })
  })

  it('keeps the order of edits when one is redone, though the clock was set back between them', async () => {
    const note = (text: string, at: Date) => editSummary(id, [{ type: 'setNote', note: text }], at)
    const [tagged] = await editSummary(id, [{ type: 'addTag', tag: 'yarn' }], day(2))
    await note('first', day(9))
    await note('second', day(5))
    await undoEdits(id, [tagged?.id ?? ''])
    if (tagged) await redoEdits(id, [tagged])
    expect((await readSummary(id))?.edits.map(({ type }) => type)).toEqual(['addTag', 'setNote', 'setNote'])
    expect(await shown()).toMatchObject({ note: 'second', tags: ['yarn'] })
  })

  it('makes one step of a note written letter by letter', async () => {
    await editSummary(id, [{ type: 'setNote', note: 'h' }], day(2))
    await editSummary(id, [{ type: 'setNote', note: 'hello' }], day(2))
    await editSummary(id, [{ type: 'setNote', note: 'hello again' }], day(3))
    expect((await readSummary(id))?.edits.map((step) => step.type === 'setNote' && step.note)).toEqual([
      'hello',
      'hello again',
    ])
  })

  it('passes over what is damaged when it tags many', async () => {
    const other = (await saveExtraction(extraction('other'))).summary.id
    await database.records
      .where('id')
      .equals(other)
      .modify({ extraction: null as never })
    expect(new Map(await editMany([other, id], { type: 'addTag', tag: 'week' })).keys().toArray()).toEqual([
      id,
    ])
    expect((await database.records.get({ id: other }))?.edits).toEqual([])
  })

  it('keeps open actions apart for the list of what is owed', async () => {
    expect(await database.openActions.toArray()).toMatchObject([
      { actions: [{ key: ACTION, owner: 'Ada Quill' }] },
    ])
    await edit({ type: 'tickAction', point: ACTION, done: true })
    expect(await database.openActions.count()).toBe(0)
  })
})
