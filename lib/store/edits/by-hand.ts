/** Turns what was edited in another version of a page's summary (from a file) into edits of the saved one. Pure. */
import type { Action, Extraction, Point, Summary } from '../../model.ts'
import { isSameData } from '../same-data.ts'
import type { KeyedSummary } from './draft.ts'
import { changedFields, type Edit, type EditOperation, type PointList, tidyTag } from './edits.ts'
import { addedKey, pointKey } from './keys.ts'

const LISTS = ['abstract', 'outcomes', 'actions', 'highlights'] as const

type Change = <Kind extends Point>(points: readonly Kind[]) => Kind[]

/** `of` with `change` applied to each of its lists of points. */
function withPoints<Of extends Pick<Extraction, (typeof LISTS)[number] | 'speakers'>>(
  of: Of,
  change: Change,
): Of {
  return {
    ...of,
    speakers: of.speakers.map((speaker) => ({ ...speaker, said: change(speaker.said) })),
    abstract: change(of.abstract),
    outcomes: change(of.outcomes),
    actions: change(of.actions),
    highlights: change(of.highlights),
  }
}

/** `theirs` with people's names as `edits` renamed and merged them in `mine`, and its tags tidied as for storing. */
export function inOwnNames(
  { summary: mine, keys, speakers }: KeyedSummary,
  edits: readonly Edit[],
  theirs: Summary,
): Summary {
  const names = new Map([...speakers].map(([{ name }, key]) => [key, name]))
  for (const edit of edits.toReversed())
    if (edit.type === 'mergeSpeakers') names.set(edit.speaker, names.get(edit.into) ?? edit.into)
  // A name that somebody has here stays theirs, even if the page had it for somebody else.
  for (const { name } of mine.speakers) names.set(name, name)
  for (const { speaker } of keys.keys()) if (speaker !== null) names.set(speaker, speaker)
  const nameOf = (name: string) => names.get(name) ?? name
  const said = theirs.speakers.map((speaker) => ({
    ...speaker,
    name: nameOf(speaker.name),
    said: speaker.said.map((point) => ({ ...point, speaker: speaker.name })),
  }))
  const tags = theirs.tags.map((tag) => (mine.tags.includes(tag) ? tag : tidyTag(tag))).filter(Boolean)
  return withPoints({ ...theirs, speakers: said, tags }, (points) =>
    points.map((point) => ({ ...point, speaker: point.speaker === null ? null : nameOf(point.speaker) })),
  )
}

/** `extraction` without the points that `edits` add, which would otherwise be there twice. */
export function withoutAdded<Of extends Extraction>(
  extraction: Of,
  { keys }: KeyedSummary,
  edits: readonly Edit[],
): Of {
  const added = new Set(
    edits.flatMap((edit) => (edit.type === 'addPoint' ? pointKey(edit.list, addedKey(edit.id)) : [])),
  )
  const own = [...keys].flatMap(([point, key]) => (added.has(key) ? point : []))
  return withPoints(extraction, (points) =>
    points.filter((point) => !own.some((one) => isSameData(one, point))),
  )
}

/**
 * The operations that turn `mine`, the shown summary, into `merged`. The points and speakers of `mine` must be first in `merged`
 * and in the same order, changed or not; others are added after them.
 */
export function addedByHand(
  { summary: mine, keys, speakers }: KeyedSummary,
  merged: Summary,
): EditOperation[] {
  const keyOf = (name: string | null) => {
    const speaker = mine.speakers.find((one) => one.name === name)
    return (speaker && speakers.get(speaker)) ?? name
  }
  const inList = (list: PointList, own: readonly Point[], points: readonly (Point & Partial<Action>)[]) =>
    points.flatMap(({ edited, ...point }, place): EditOperation[] => {
      const before = own[place]
      const key = before && keys.get(before)
      if (!key) return [{ type: 'addPoint', list, point: { ...point, speaker: keyOf(point.speaker) } }]
      const { done, ...change } = changedFields<typeof point>(before, point)
      if (change.speaker) change.speaker = keyOf(change.speaker)
      return [
        ...(edited && !before.edited ? [{ type: 'changePoint', point: key, change } as const] : []),
        ...(done === undefined ? [] : [{ type: 'tickAction', point: key, done } as const]),
      ]
    })
  return [
    ...merged.speakers.flatMap(({ said }, place) => inList('said', mine.speakers[place]?.said ?? [], said)),
    ...LISTS.flatMap((list) => inList(list, mine[list], merged[list])),
    ...merged.tags.filter((tag) => !mine.tags.includes(tag)).map((tag) => ({ type: 'addTag', tag }) as const),
    ...(merged.note === mine.note ? [] : [{ type: 'setNote', note: merged.note } as const]),
  ]
}
