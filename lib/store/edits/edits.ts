/**
 * The types of the user's edits, each of which can be undone. They are applied on top of the latest extraction (apply-edits.ts),
 * and refer to points and speakers by keys that are the same again after a new capture of the same words.
 */
import { LONGEST_TAG, type OutcomeKind, type Quote } from '../../model.ts'
import { isSameData } from '../same-data.ts'

export type PointList = 'abstract' | 'outcomes' | 'actions' | 'highlights' | 'said'

/**
 * The list and the words on the page; with `~2` for a second point with the same words; `+<edit id>` in place of words if added.
 */
export type PointKey = string
/** The speaker's name on the page; `+<edit id>` for one that was split off. */
export type SpeakerKey = string

/** The fields of a point in any list. */
export interface PointFields {
  text: string
  /** A speaker's key or a name; null for nobody. */
  speaker: string | null
  section: string | null
  quote: Quote | null
  kind?: OutcomeKind
  owner?: string | null
  /** For an action that was ticked off before it was added or changed. */
  done?: boolean
}

export type EditOperation =
  /** Corrects a name, here and everywhere in the summary. */
  | { type: 'renameSpeaker'; speaker: SpeakerKey; name: string }
  | { type: 'changeSpeaker'; speaker: SpeakerKey; affiliations: string[]; roles: string[] }
  /** `speaker` is the same person as `into`. */
  | { type: 'mergeSpeakers'; speaker: SpeakerKey; into: SpeakerKey }
  /** Some remarks attributed to `speaker` belong to another person, called `name`. */
  | { type: 'splitSpeaker'; speaker: SpeakerKey; name: string; points: PointKey[] }
  | { type: 'addPoint'; list: PointList; point: PointFields }
  /** `was` is filled in when the edit is stored, so that the point stays if it disappears from the page. */
  | { type: 'changePoint'; point: PointKey; change: Partial<PointFields>; was?: PointFields }
  | { type: 'removePoint'; point: PointKey }
  | { type: 'tickAction'; point: PointKey; done: boolean }
  | { type: 'addTag'; tag: string }
  | { type: 'removeTag'; tag: string }
  | { type: 'setNote'; note: string }

export type Edit = EditOperation & {
  /** UUID. */
  id: string
  /** ISO 8601 date and time. */
  at: string
}

/** Types of edits that change neither points nor speakers. A whole library may have such edits, through tagging. */
export const BESIDE_POINTS: ReadonlySet<Edit['type']> = new Set(['addTag', 'removeTag', 'setNote'])

/** A tag as stored: without surrounding or double spaces or a leading '#'; at most LONGEST_TAG long. */
export function tidyTag(tag: string): string {
  return tag.replace(/\s+/g, ' ').trim().replace(/^#+/, '').slice(0, LONGEST_TAG).trim()
}

/** The fields of `after` that differ from `before`. */
export function changedFields<Fields extends object>(
  before: Partial<Fields>,
  after: Fields,
): Partial<Fields> {
  const names = Object.keys(after) as (keyof Fields)[]
  const changed = names.filter((name) => !isSameData(before[name], after[name]))
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as Partial<Fields>
}
