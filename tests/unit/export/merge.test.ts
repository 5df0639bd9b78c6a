import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSummary } from '../../../lib/export/import.ts'
import { mergeSummaries } from '../../../lib/export/parts/merge.ts'
import type { Point, Summary } from '../../../lib/model.ts'
import { hostileSummary } from '../../support/hostile.ts'
import { runs } from '../../support/properties.ts'
import { summary } from '../../support/summary.ts'

const LATER = '2031-03-01T00:00:00.000Z'
const edited = (point: Point, text: string): Point => ({ ...point, text, edited: true })

/** A colleague's capture of the same page. */
const theirs = (changes: Partial<Summary> = {}) =>
  summary({ id: '6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c009', tags: [], note: '', ...changes })

describe('merging', () => {
  it('changes nothing where both say the same', () => {
    expect(planSummary(theirs(), { summary: summary() }).status).toBe('same')
  })

  it("takes a later state of the same record, and keeps the user's own tags, note, ticks and edits", () => {
    const [done] = summary().highlights as [Point]
    const mine = summary({ highlights: [edited(done, 'Done!')] })
    const later = summary({
      updatedAt: LATER,
      tags: ['new'],
      note: '',
      actions: [{ ...summary().actions[1]!, done: false }],
    })
    const merged = mergeSummaries(mine, later)
    expect(merged).toMatchObject({ updatedAt: LATER, tags: ['to read', 'new'], note: mine.note })
    expect(merged.highlights).toEqual([edited(done, 'Done!')])
    expect(merged.actions[0]?.done).toBe(true)
  })

  it("adds what a colleague wrote, beside the user's own where both changed one sentence", () => {
    const [done] = summary().highlights as [Point]
    const mine = summary({ highlights: [edited(done, 'mine')] })
    const added = edited({ ...done, quote: null }, 'a point of their own')
    const incoming = theirs({ highlights: [edited(done, 'theirs'), added], note: 'seen', tags: ['team'] })
    const merged = mergeSummaries(mine, incoming)
    expect(merged.highlights.map(({ text }) => text)).toEqual(['mine', 'theirs', 'a point of their own'])
    expect(merged.note).toBe(`${mine.note}\n\nseen`)
    expect(merged.tags).toEqual(['to read', 'team'])
    expect(merged.id).toBe(mine.id)
  })

  it('an older backup brings back no earlier words of an edited point', () => {
    const [done] = summary().highlights as [Point]
    const mine = summary({ highlights: [edited(done, 'second words')], note: 'new note', updatedAt: LATER })
    const backup = summary({ highlights: [edited(done, 'first words')], note: 'old note' })
    expect(planSummary(backup, { summary: mine }).status).toBe('same')
  })

  /** Two versions of one page, of one record or two, that share some sentences. */
  const versions = fc
    .record({ one: hostileSummary, two: hostileSummary, sharesId: fc.boolean(), shares: fc.boolean() })
    .map(({ one, two, sharesId, shares }) => ({
      mine: one,
      incoming: {
        ...two,
        ...(sharesId && { id: one.id }),
        source: one.source,
        ...(shares && {
          highlights: one.highlights.map((point) => ({ ...point, text: `${point.text}!`.slice(-700) })),
        }),
      },
    }))

  it("loses no edit, tag or note of the user's, and changes nothing when done again", () => {
    fc.assert(
      fc.property(versions, ({ mine, incoming }) => {
        const merged = mergeSummaries(mine, incoming)
        const texts = (points: readonly Point[]) => points.map(({ text }) => text)
        for (const list of ['abstract', 'outcomes', 'actions', 'highlights'] as const) {
          const own = mine[list].filter((point) => point.edited)
          expect(texts(merged[list])).toEqual(expect.arrayContaining(texts(own)))
        }
        const said = merged.speakers.flatMap((speaker) => texts(speaker.said))
        const ownSaid = mine.speakers.flatMap((speaker) =>
          texts(speaker.said.filter((point) => point.edited)),
        )
        expect(said).toEqual(expect.arrayContaining(ownSaid))
        expect(merged.tags).toEqual(expect.arrayContaining(mine.tags))
        expect(merged.note).toContain(mine.note)
        expect(mergeSummaries(merged, incoming)).toEqual(merged)
      }),
      runs(300),
    )
  })
})
