/** The user's edits as list entries: what was done, and to what. */
import { excerpt } from '../../components/excerpt.ts'
import type { EditEntry, EditName } from '../../components/library/EditLog.tsx'
import { STAR } from '../../lib/model.ts'
import type { Edit, EditOperation } from '../../lib/store/edits/edits.ts'
import { isAdded, wordsOf } from '../../lib/store/edits/keys.ts'

/** Entries for `edits`, latest first. */
export function editEntries(edits: readonly Edit[]): EditEntry[] {
  return edits
    .map((edit) => ({ id: edit.id, name: editName(edit), at: edit.at, subject: subjectOf(edit) }))
    .toReversed()
}

/** The name of a step as the page knows it: one that removes a tick is not called ticking, and a star is not called a tag. */
export function editName(edit: EditOperation): EditName {
  if (edit.type === 'tickAction' && !edit.done) return 'untickAction'
  if (edit.type === 'addTag' && edit.tag === STAR) return 'addStar'
  if (edit.type === 'removeTag' && edit.tag === STAR) return 'removeStar'
  return edit.type
}

function subjectOf(edit: Edit): string {
  switch (edit.type) {
    case 'renameSpeaker':
    case 'splitSpeaker':
      return `${nameOf(edit.speaker)} → ${edit.name}`
    case 'mergeSpeakers':
      return `${nameOf(edit.speaker)} → ${nameOf(edit.into)}`
    case 'changeSpeaker':
      return nameOf(edit.speaker)
    case 'addPoint':
      return shorten(edit.point.text)
    case 'changePoint':
      return shorten(edit.change.text ?? edit.was?.text ?? '')
    case 'removePoint':
    case 'tickAction':
      return shorten(wordsOf(edit.point) ?? '')
    case 'addTag':
    case 'removeTag':
      return edit.tag === STAR ? '' : `#${edit.tag}`
    case 'setNote':
      return shorten(edit.note)
  }
}

/** The key of a speaker who was split off is not a name. */
function nameOf(speaker: string): string {
  return isAdded(speaker) ? '' : speaker
}

const shorten = (text: string) => excerpt(text, 80)
