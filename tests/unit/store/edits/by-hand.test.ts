import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeSummaries } from '../../../../lib/export/parts/merge.ts'
import type { Point, Summary } from '../../../../lib/model.ts'
import { applyEdits } from '../../../../lib/store/edits/apply-edits.ts'
import { addedByHand, inOwnNames } from '../../../../lib/store/edits/by-hand.ts'
import type { Edit, EditOperation } from '../../../../lib/store/edits/edits.ts'
import { toExtraction } from '../../../../lib/summary/to-summary.ts'
import { hostileSummary } from '../../../support/hostile.ts'
import { runs } from '../../../support/properties.ts'

const toEdits = (operations: readonly EditOperation[], from: string): Edit[] =>
  operations.map((operation, index) => ({ ...operation, id: from + index, at: '2031-01-01T00:00:00.000Z' }))

/** The summary of a page, and another of it that shares its speakers and most of its sentences. */
const versions = fc
  .record({ mine: hostileSummary, theirs: hostileSummary, sharesId: fc.boolean(), seed: fc.nat() })
  .map(({ mine, theirs, sharesId, seed }) => {
    const marked = <Kind extends Point>(points: readonly Kind[]) =>
      points.map((point, place) =>
        (seed + place) % 3 ? point : { ...point, text: `${place}`, edited: true },
      )
    const incoming: Summary = {
      ...theirs,
      ...(sharesId && { id: mine.id }),
      source: mine.source,
      updatedAt: mine.updatedAt,
      speakers: [
        ...mine.speakers.map((speaker) => ({ ...speaker, said: marked(speaker.said) })),
        ...theirs.speakers,
      ],
      outcomes: [...marked(mine.outcomes), ...theirs.outcomes],
      actions: marked(mine.actions).map((action) => ({ ...action, done: true })),
    }
    return { mine, incoming }
  })

it('what another adds by hand is added once, whatever the user has renamed, merged and removed before', () => {
  fc.assert(
    fc.property(versions, ({ mine, incoming }) => {
      const baseline = { ...mine, extraction: toExtraction(mine) }
      const [first, second] = mine.speakers
      const own = toEdits(
        [
          { type: 'renameSpeaker', speaker: first?.name ?? '', name: 'Ada Lovell' },
          { type: 'mergeSpeakers', speaker: second?.name ?? '', into: first?.name ?? '' },
          { type: 'removePoint', point: [...applyEdits(baseline, []).keys.values()][0] ?? '' },
        ],
        'own',
      )
      const added = (edits: readonly Edit[]) => {
        const keyed = applyEdits(baseline, edits)
        return addedByHand(keyed, mergeSummaries(keyed.summary, inOwnNames(keyed, edits, incoming)))
      }
      const edits = [...own, ...toEdits(added(own), 'theirs')]
      expect(added(edits)).toEqual([])
    }),
    runs(300),
  )
})
