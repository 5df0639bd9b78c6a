/** Applies the user's edits to an extraction: the result is the summary that is shown, exported and searched. Pure. */
import { withOwnerCalled } from '../owners.ts'
import { type Baseline, type Draft, draftOf, finish, type KeyedSummary } from './draft.ts'
import { type Edit, type SpeakerKey, tidyTag } from './edits.ts'
import { addedKey, pointKey } from './keys.ts'

/**
 * Applies `edits`, oldest first. An edit of something that is gone from the page has no effect, except that a changed point is kept
 * in its changed form.
 */
export function applyEdits(baseline: Baseline, edits: readonly Edit[]): KeyedSummary {
  const draft = draftOf(baseline)
  for (const edit of edits) applyEdit(draft, edit)
  return finish(baseline, draft)
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
      draft.points.set(pointKey(edit.list, addedKey(edit.id)), { ...edit.point, edited: true })
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

/** Changes a point. If the same sentence is in other lists too, its text is changed there as well. */
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
  // A person known only by role now has a name.
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
  const key = addedKey(edit.id)
  const quotes = new Set(edit.points.map((point) => draft.points.get(point)?.quote?.exact))
  const moved = [...draft.points].filter(
    ([pointKey, point]) =>
      point.speaker === edit.speaker &&
      (edit.points.includes(pointKey) || (point.quote && quotes.has(point.quote.exact))),
  )
  if (!moved.length) return
  for (const [, point] of moved) point.speaker = key
  draft.speakers.set(key, { key, name: edit.name, aliases: [], affiliations: [], roles: [] })
}

function replaceOwner(draft: Draft, before: string, after: string): void {
  for (const point of draft.points.values())
    if (point.owner) point.owner = withOwnerCalled(point.owner, before, after)
}
