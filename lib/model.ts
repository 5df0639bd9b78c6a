/**
 * The types of a summary, which mirror the public JSON format: one saved page is one Summary. Imports nothing, so that everything
 * else may import it.
 */

/** The position of a statement on the page: a W3C Web Annotation TextQuoteSelector. */
export interface Quote {
  /** The words exactly as on the page. */
  exact: string
  /** Up to 32 characters before, to tell lookalikes apart. */
  prefix?: string
  /** Up to 32 characters after. */
  suffix?: string
}

/** The longest text of a point, in code points. */
export const LONGEST_POINT = 700

/** One statement in the page's own words: one to three sentences, or a list item; no longer than LONGEST_POINT. */
export interface Point {
  text: string
  /** A name in `speakers`, or null if the page does not say who. */
  speaker: string | null
  /** The nearest heading above it. */
  section: string | null
  quote: Quote | null
  /** True once the user has changed or added it. */
  edited?: boolean
}

/**
 * consensus: declared by a chair or noted as the room's; decision: agreed, decided, adopted, approved;
 * poll: a hum or show of hands, a signal and not a decision; result: a stated result or conclusion of the event;
 * unresolved: a recorded lack of consensus, or left to the list.
 */
export const OUTCOME_KINDS = ['consensus', 'decision', 'poll', 'result', 'unresolved'] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

export interface Outcome extends Point {
  kind: OutcomeKind
}

export interface Action extends Point {
  owner: string | null
  /** Ticked off by the user. */
  done?: boolean
}

export interface Speaker {
  /** The fullest form on the page; for a person known only by role, that role. */
  name: string
  /** True for a person known only by role. */
  anonymous?: boolean
  /** Other forms the page uses for that person. */
  aliases: string[]
  affiliations: string[]
  roles: string[]
  said: Point[]
}

/** The one meeting or event the page is mainly about. Dates are ISO 8601 (YYYY-MM-DD). */
export interface Meeting {
  name: string
  /** The IETF meeting's number, if the page gives it. */
  number: number | null
  place: string | null
  start: string | null
  end: string | null
}

export interface Attendance {
  onsite: number | null
  remote: number | null
  total: number | null
  quote: Quote | null
}

export interface Figure {
  url: string
  alt: string | null
  caption: string | null
  /** The speaker it is listed under. */
  speaker: string | null
}

export interface Source {
  /** Canonical address, without fragment and tracking parameters: the identity of a saved page. */
  url: string
  /** The post's own title, without the site's name. */
  title: string
  subtitle: string | null
  site: string | null
  authors: string[]
  /** ISO 8601 date, or date and time. */
  published: string | null
  /** BCP 47. */
  language: string | null
  words: number
}

export const GENRES = ['recap', 'minutes', 'mail', 'announcement', 'article'] as const
export type Genre = (typeof GENRES)[number]

/** How many remarks the page has, and how many of them have a speaker. */
interface Coverage {
  remarks: number
  attributed: number
}

/** The warning on a page of which only the beginning is analysed; the only one that Micline makes. */
export const LONG_PAGE = 'This page is very long: only its beginning is summarized. Its text is kept whole.'

/** The result of extraction for a page: everything in a summary except what saving and the user add. */
export interface Extraction {
  source: Source
  /** Is this an IETF-related post? */
  relevant: boolean
  /** Null if the page is not relevant. */
  genre: Genre | null
  meeting: Meeting | null
  /** Acronyms, lower case, of the working groups, research groups and BoFs named. */
  groups: string[]
  attendance: Attendance | null
  speakers: Speaker[]
  /** Three to five sentences that represent the whole page. */
  abstract: Point[]
  outcomes: Outcome[]
  actions: Action[]
  /** Most important first. */
  highlights: Point[]
  rfcs: number[]
  /** Names of Internet-Drafts, without version. */
  drafts: string[]
  figures: Figure[]
  /** The revision that the page gives for a draft: { 'draft-ietf-quic-multipath': '03' }. */
  revisions: Record<string, string>
  coverage: Coverage | null
  /** Sentences for the user about limits of this summary. */
  warnings: string[]
  /** The post itself, without the rest of the page, as Markdown. */
  content: string | null
}

/** The longest tag, in characters. */
export const LONGEST_TAG = 60
/** The tag that the interface shows as a star. */
export const STAR = 'starred'

/** One saved page, as the public JSON format has it. */
export interface Summary extends Extraction {
  version: 1
  /** UUID. */
  id: string
  /** ISO 8601 date and time. */
  savedAt: string
  updatedAt: string
  tags: string[]
  /** The user's own words. */
  note: string
}
