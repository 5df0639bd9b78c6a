/** The intermediate form of a summary while edits are applied, in which points and speakers are found by their keys. Pure. */
import type { Action, Extraction, Figure, Outcome, Point, Speaker, Summary } from '../../model.ts'
import type { PointFields, PointKey, PointList, SpeakerKey } from './edits.ts'
import { freeKey, isAdded, listOf, pointKey } from './keys.ts'

/** A summary, and the keys by which edits refer to its points and speakers. */
export interface KeyedSummary {
  summary: Summary
  keys: ReadonlyMap<Point, PointKey>
  speakers: ReadonlyMap<Speaker, SpeakerKey>
}

/** The summary before its edits. */
export type Baseline = Pick<Summary, 'id' | 'savedAt' | 'updatedAt' | 'tags' | 'note'> & {
  extraction: Extraction
}

interface DraftPoint extends PointFields {
  edited?: boolean
  done?: boolean
}

interface DraftSpeaker extends Omit<Speaker, 'said'> {
  key: SpeakerKey
}

/** A summary being edited: points and speakers by key, in order; points name speakers by key. */
export interface Draft {
  points: Map<PointKey, DraftPoint>
  speakers: Map<SpeakerKey, DraftSpeaker>
  figures: Figure[]
  tags: string[]
  note: string
}

/** The draft for a summary before its edits. */
export function draftOf({ extraction, tags, note }: Baseline): Draft {
  const draft: Draft = {
    points: new Map(),
    speakers: new Map(),
    figures: extraction.figures,
    tags: [...tags],
    note,
  }
  const add = (list: PointList, points: readonly Point[]) => {
    for (const point of points) {
      const key = pointKey(list, point.quote?.exact ?? point.text)
      draft.points.set(
        freeKey(key, (taken) => draft.points.has(taken)),
        { ...point },
      )
    }
  }
  for (const { said, ...speaker } of extraction.speakers) {
    const key = draft.speakers.has(speaker.name) ? `${speaker.name}~${draft.speakers.size}` : speaker.name
    draft.speakers.set(key, { ...speaker, key })
    add(
      'said',
      said.map((point) => ({ ...point, speaker: key })),
    )
  }
  add('outcomes', extraction.outcomes)
  add('actions', extraction.actions)
  add('highlights', extraction.highlights)
  add('abstract', extraction.abstract)
  return draft
}

/** The summary that `draft` has become. */
export function finish({ extraction, ...baseline }: Baseline, draft: Draft): KeyedSummary {
  const keys = new Map<Point, PointKey>()
  const speakerKeys = new Map<Speaker, SpeakerKey>()
  const nameOf = (key: string | null) => (key === null ? null : (draft.speakers.get(key)?.name ?? key))
  const finishPoints = (points: readonly [PointKey, DraftPoint][] = []) =>
    points.map(([key, draftPoint]) => {
      const point: Point = { ...draftPoint, speaker: nameOf(draftPoint.speaker) }
      keys.set(point, key)
      return point
    })
  keepSpeakersOfPoints(draft)
  const lists = Map.groupBy(draft.points, ([key]) => listOf(key))
  const saidBy = Map.groupBy(lists.get('said') ?? [], ([, { speaker }]) => speaker)
  const speakers = [...draft.speakers.values()].map(({ key, ...draftSpeaker }) => {
    const speaker = { ...draftSpeaker, said: finishPoints(saidBy.get(key)) }
    speakerKeys.set(speaker, key)
    return speaker
  })
  const summary: Summary = {
    version: 1,
    ...baseline,
    ...extraction,
    speakers,
    abstract: finishPoints(lists.get('abstract')),
    outcomes: finishPoints(lists.get('outcomes')) as Outcome[],
    actions: finishPoints(lists.get('actions')) as Action[],
    highlights: finishPoints(lists.get('highlights')),
    figures: draft.figures.map((figure) => ({ ...figure, speaker: nameOf(figure.speaker) })),
    tags: draft.tags,
    note: draft.note,
  }
  return { summary, keys, speakers: speakerKeys }
}

/** Adds the speakers of remarks who are missing, because only an edit names them or they are gone from the page. */
function keepSpeakersOfPoints(draft: Draft): void {
  for (const [key, point] of draft.points) {
    if (listOf(key) !== 'said' || point.speaker === null || draft.speakers.has(point.speaker)) continue
    const known = [...draft.speakers.values()].find(({ name }) => name === point.speaker)
    if (known) point.speaker = known.key
    else {
      const name = isAdded(point.speaker) ? '?' : point.speaker
      draft.speakers.set(point.speaker, {
        key: point.speaker,
        name,
        aliases: [],
        affiliations: [],
        roles: [],
      })
    }
  }
}
