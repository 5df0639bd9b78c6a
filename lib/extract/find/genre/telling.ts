/**
 * How a page tells what it tells, by what shows it and whatever the genre: a recap that is taken for an article still reports,
 * and nobody who spoke there becomes somebody who will.
 */
import type { Genre } from '../../../model.ts'
import type { CueName } from './index.ts'

/** Only notes taken in the room have these. */
const NOTED: ReadonlySet<CueName> = new Set<CueName>(['many remarks', 'who took the minutes'])

/** Who tells of an event has one of these. */
const TOLD: ReadonlySet<CueName> = new Set<CueName>([
  ...NOTED,
  'actions noted',
  'begins with what was at a meeting',
  'its meeting is over',
  'labels come again',
  'looking back, in the title',
  'minutes in the title',
  'recap in the title',
  'told in the past',
])

/** Who announces an event has one of these. */
const AHEAD: ReadonlySet<CueName> = new Set<CueName>([
  'a day to come',
  'a meeting planned',
  'agenda in the title',
  'an agenda and no remarks',
  'announcing in the title',
  'how to join',
  'its meeting is to come',
  'much to come',
  'plans as headings',
  'the city of a meeting to come, in the title',
  'to come',
  'when and where, to come',
])

/** Minutes have one of these beside turns, which interviews and reports may have as well. */
const OF_SESSION: ReadonlySet<CueName> = new Set<CueName>([
  'actions noted',
  'chairs at the top',
  'datatracker minutes',
  'furniture of minutes',
  'interim in the address',
  'minutes in the address',
  'minutes in the title',
  'notes in the address',
  'notes in the title',
  'session in the title',
  'who took the minutes',
])

/** Who explains something tells of events in passing. */
const EXPLAINS: CueName = 'explaining in the title'

const hasAny = (cues: readonly CueName[], wanted: ReadonlySet<CueName>) => cues.some((cue) => wanted.has(cue))

/** Whether a page with these genre cues speaks of what is still to come, and tells nothing that has been. */
export const isAhead = (cues: readonly CueName[]): boolean =>
  hasAny(cues, AHEAD) && !hasAny(cues, TOLD) && !cues.includes('much in the past')

/** Whether notes with these genre cues that give no day were published on that of their session. */
export const isDatedByPost = (cues: readonly CueName[]): boolean => hasAny(cues, OF_SESSION)

/** The genre as whose pages one of `genre` with these cues is read: notes and reports as such, whatever they are taken for. */
export function toldAs(genre: Genre, cues: readonly CueName[]): Genre {
  if (genre === 'minutes' || genre === 'mail' || cues.includes(EXPLAINS)) return genre
  if (hasAny(cues, NOTED)) return 'minutes'
  return hasAny(cues, TOLD) ? 'recap' : genre
}
