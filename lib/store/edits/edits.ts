/**
 * The user's edits as data: each is a step that can be undone, applied on top of the latest extraction
 * (apply-edits.ts). Points and speakers are identified by keys that a new capture of the same words produces again.
 */
import { LONGEST_TAG, type OutcomeKind, type Quote } from '../../model.ts'
import { isSameData } from '../same-data.ts'

export type PointList = 'abstract' | 'outcomes' | 'actions' | 'highlights' | 'said'

/** A point: its list and its words on the page; `~2` for the second with the same words; `+<edit id>` for an added one. */
export type PointKey = string
/** A speaker: the name on the page; `+<edit id>` for one split off. */
export type SpeakerKey = string

/** What a point says, whichever list it is in. */
export interface PointFields {
  text: string
  /** A speaker's key or a name; null for nobody. */
  speaker: string | null
  section: string | null
  quote: Quote | null
  kind?: OutcomeKind
  owner?: string | null
  /** Of an action that was ticked off before it was added or changed. */
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

/** Edits that change neither points nor speakers. A whole library may have them: tagging creates them. */
export const BESIDE_POINTS: ReadonlySet<Edit['type']> = new Set(['addTag', 'removeTag', 'setNote'])

/** A tag as stored: without surrounding or double spaces or a leading '#'; at most LONGEST_TAG long. */
export function tidyTag(tag: string): string {
  return tag.replace(/\s+/g, ' ').trim().replace(/^#+/, '').slice(0, LONGEST_TAG).trim()
}

/** The fields of `after` that say something else in `before`. */
export function changedFields<Fields extends object>(
  before: Partial<Fields>,
  after: Fields,
): Partial<Fields> {
  const names = Object.keys(after) as (keyof Fields)[]
  const changed = names.filter((name) => !isSameData(before[name], after[name]))
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as Partial<Fields>
}
