/** An extraction and the user's edits -> the summary that is shown, exported and searched. Pure. */
import type { Action, Extraction, Figure, Outcome, Point, Speaker, Summary } from '../../model.ts'
import { withOwnerCalled } from '../owners.ts'
import {
  type Edit,
  listOf,
  type PointFields,
  type PointKey,
  type PointList,
  type SpeakerKey,
  tidyTag,
} from './edits.ts'

/** A summary, and what its points and speakers are called in edits. */
export interface KeyedSummary {
  summary: Summary
  keys: ReadonlyMap<Point, PointKey>
  speakers: ReadonlyMap<Speaker, SpeakerKey>
}

/** The summary before its edits. */
type Baseline = Pick<Summary, 'id' | 'savedAt' | 'updatedAt' | 'tags' | 'note'> & {
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
interface Draft {
  points: Map<PointKey, DraftPoint>
  speakers: Map<SpeakerKey, DraftSpeaker>
  figures: Figure[]
  tags: string[]
  note: string
}

/**
 * Applies `edits`, oldest first. What an edit speaks of may be gone from the page: such an edit changes nothing, but a
 * changed point stays.
 */
export function applyEdits(baseline: Baseline, edits: readonly Edit[]): KeyedSummary {
  const draft = draftOf(baseline)
  for (const edit of edits) applyEdit(draft, edit)
  return finish(baseline, draft)
}

function draftOf({ extraction, tags, note }: Baseline): Draft {
  const draft: Draft = {
    points: new Map(),
    speakers: new Map(),
    figures: extraction.figures,
    tags: [...tags],
    note,
  }
  const add = (list: PointList, points: readonly Point[]) => {
    for (const point of points) draft.points.set(freeKey(draft, list, point), { ...point })
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

function freeKey(draft: Draft, list: PointList, point: Point): PointKey {
  const key = `${list}|${point.quote?.exact ?? point.text}`
  if (!draft.points.has(key)) return key
  for (let count = 2; ; count++) if (!draft.points.has(`${key}~${count}`)) return `${key}~${count}`
}

function applyEdit(draft: Draft, edit: Edit): void {
  switch (edit.type) {
    case 'renameSpeaker':
    case 'changeSpeaker':
      changeSpeaker(draft, edit)
      return
    case 'mergeSpeakers':
      mergeSpeakers(draft, edit.speaker, edit.into)
      return
    case 'splitSpeaker':
      splitSpeaker(draft, edit)
      return
    case 'addPoint':
      draft.points.set(`${edit.list}|+${edit.id}`, { ...edit.point, edited: true })
      return
    case 'changePoint':
      changePoint(draft, edit)
      return
    case 'removePoint':
      draft.points.delete(edit.point)
      return
    case 'tickAction': {
      const action = draft.points.get(edit.point)
      if (action) draft.points.set(edit.point, { ...action, done: edit.done })
      return
    }
    case 'addTag':
      draft.tags = [...new Set([...draft.tags, tidyTag(edit.tag)])].filter(Boolean)
      return
    case 'removeTag':
      draft.tags = draft.tags.filter((tag) => tag !== edit.tag)
      return
    case 'setNote':
      draft.note = edit.note
  }
}

/** Changes a point; where the same sentence stands in other lists too, its words are corrected there as well. */
function changePoint(
  draft: Draft,
  { point: key, change, was }: Extract<Edit, { type: 'changePoint' }>,
): void {
  const before = draft.points.get(key) ?? was
  if (!before) return
  draft.points.set(key, { ...before, ...change, edited: true })
  if (change.text === undefined || change.text === before.text) return
  for (const [otherKey, other] of draft.points)
    if (otherKey !== key && other.text === before.text && other.quote?.exact === before.quote?.exact)
      draft.points.set(otherKey, { ...other, text: change.text, edited: true })
}

function changeSpeaker(draft: Draft, edit: Extract<Edit, { type: 'renameSpeaker' | 'changeSpeaker' }>): void {
  const speaker = draft.speakers.get(edit.speaker)
  if (!speaker) return
  if (edit.type === 'changeSpeaker') {
    draft.speakers.set(edit.speaker, { ...speaker, affiliations: edit.affiliations, roles: edit.roles })
    return
  }
  replaceOwner(draft, speaker.name, edit.name)
  // A person named by role alone has a name now.
  const { anonymous: _, ...named } = speaker
  draft.speakers.set(edit.speaker, { ...named, name: edit.name })
}

function mergeSpeakers(draft: Draft, from: SpeakerKey, into: SpeakerKey): void {
  const [gone, kept] = [draft.speakers.get(from), draft.speakers.get(into)]
  if (!gone || !kept || from === into) return
  const union = (...lists: string[][]) => [...new Set(lists.flat())]
  draft.speakers.set(into, {
    ...kept,
    aliases: union(kept.aliases, [gone.name], gone.aliases).filter((alias) => alias !== kept.name),
    affiliations: union(kept.affiliations, gone.affiliations),
    roles: union(kept.roles, gone.roles),
  })
  draft.speakers.delete(from)
  replaceOwner(draft, gone.name, kept.name)
  draft.figures = draft.figures.map((figure) =>
    figure.speaker === from ? { ...figure, speaker: into } : figure,
  )
  for (const point of draft.points.values()) if (point.speaker === from) point.speaker = into
}

function splitSpeaker(draft: Draft, edit: Extract<Edit, { type: 'splitSpeaker' }>): void {
  if (!draft.speakers.has(edit.speaker)) return
  const key = `+${edit.id}`
  draft.speakers.set(key, { key, name: edit.name, aliases: [], affiliations: [], roles: [] })
  const moved = new Set(edit.points.map((point) => draft.points.get(point)?.quote?.exact))
  for (const [pointKey, point] of draft.points) {
    const isMoved = edit.points.includes(pointKey) || (point.quote && moved.has(point.quote.exact))
    if (isMoved && point.speaker === edit.speaker) point.speaker = key
  }
}

function replaceOwner(draft: Draft, before: string, after: string): void {
  for (const point of draft.points.values())
    if (point.owner) point.owner = withOwnerCalled(point.owner, before, after)
}

function finish({ extraction, ...baseline }: Baseline, draft: Draft): KeyedSummary {
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

/** What a person said stands under that person: one who is named by an edit alone, or is gone from the page, is added. */
function keepSpeakersOfPoints(draft: Draft): void {
  for (const [key, point] of draft.points) {
    if (listOf(key) !== 'said' || point.speaker === null || draft.speakers.has(point.speaker)) continue
    const known = [...draft.speakers.values()].find(({ name }) => name === point.speaker)
    if (known) point.speaker = known.key
    else {
      const name = point.speaker.replace(/^\+.*/, '?')
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
