/** Finds the days that a page mentions, with the evidence for and against each being a day of the meeting. */
import type { Genre } from '../../../model.ts'
import { oneOfGroups } from '../../context/one-of-groups.ts'
import type { Passage } from '../../context/passages.ts'
import { type DateSpan, findDates } from '../../language/dates.ts'
import { IETF_MEETINGS } from '../../lexicon/ietf-meetings.ts'
import {
  CALL,
  DAY_OF_MEETING,
  FIELD,
  FIRST_OF,
  GOES_ON_FOR,
  INTO_NEXT_DAY,
  MET_ON,
  NEXT_MEETING,
  OF_NEXT,
  OF_OTHER,
  OF_OTHER_MINUTES,
  PART,
  POSTED,
  SAID,
  SAID_AFTER,
  SESSION_BEFORE,
  SMALL_NUMBERS,
  TIME_AFTER,
  TIME_BEFORE,
  UNTIL,
} from '../../lexicon/meeting-days.ts'
import type { Finding, Page, Where } from '../../types.ts'
import { datedDays, wordsOfAddress, yearHints } from './years.ts'

/** A day or range that may be the meeting's. ISO dates. */
export interface DayMention extends Finding {
  readonly from: string
  readonly to: string
  readonly evidence: readonly Evidence[]
  readonly where: Where
}

/** The weight of a mention by where it is. */
const WEIGHT: Readonly<Record<Where, number>> = { title: 5, address: 3, heading: 3, lead: 3, body: 1 }

/** Other evidence for or against a day, and its weight. */
const EVIDENCE = {
  /** "held on", "met on", "from … to". */
  said: 3,
  /** A field of its own at the top: "Date: …". */
  field: 0,
  /** With times of day, in a field, heading or title, or "the day of the meeting": the day of a session. */
  session: 2,
  range: 2,
  /** Within the week of the IETF meeting that the page is about, or outside it. */
  'in its week': 3,
  'not in its week': -8,
  /** The day of publication, as in bylines. */
  byline: -4,
  'of another meeting': -12,
  /** A report is never about a day after it was written. */
  'to come': -12,
  /** "The hackathon was on", if the page is about the whole meeting. */
  'of a part': -8,
} as const

type Evidence = keyof typeof EVIDENCE

/** How the number of days is spelt. */
const NUMBERS = ['one', 'two', 'three', 'four', 'five']
/** Words up to this far after a day may say what happened on it, in characters. */
const AFTERWARDS = 130
/** A heading with a date and little else. */
const SHORT_HEADING = 40

/** The IETF meeting in question, and whether the page is about an event of its own, which may be on other days. */
interface AtMeeting {
  readonly number: number | null
  readonly isApart: boolean
}

/** Every dated day in `passages` whose year the page gives. */
export function dayMentions(
  page: Page,
  passages: readonly Passage[],
  { number, isApart }: AtMeeting,
  genre: Genre | null,
): DayMention[] {
  const { language, published } = page.metadata
  const years = yearHints(page)
  const meeting = number === null ? null : (IETF_MEETINGS.get(number)?.start ?? null)
  const told = genre === 'minutes' ? withoutNext(page, passages) : passages
  const mentions = told.flatMap((passage) => {
    const isOutside = passage.where === 'title' || passage.where === 'address'
    const text = passage.where === 'address' ? wordsOfAddress(passage.text) : passage.text
    return findDates(text, { language }).flatMap((date) => {
      const given = datedDays(date, text, years, meeting)
      if (!given) return []
      const days = { from: given.from, to: shift(given.to, daysAfter(text, date)) }
      const evidence = evidenceFor(passage, text, date, days, { number, isApart }, { published, genre })
      const at = isOutside ? { start: 0, end: 0 } : placed(date, passage.start)
      const rule = [date.rule, ...evidence].join(', ')
      return [
        {
          ...days,
          ...at,
          evidence,
          where: passage.where,
          score: weigh(passage.where, evidence, genre),
          rule,
        },
      ]
    })
  })
  const own = withoutLinked(mentions, page)
  return genre === 'minutes' ? own : withoutGroups(withoutDiary(own, number), page)
}

/** What an address that stands in the text begins with, up to a day in it. */
const IN_ADDRESS = /:\/\/\S{0,120}$/

/** Without the days in addresses that the text holds, unless the page is dated in no other way. */
function withoutLinked(mentions: DayMention[], { text, metadata }: Page): DayMention[] {
  const isLinked = ({ start }: DayMention) => IN_ADDRESS.test(text.slice(Math.max(0, start - 130), start))
  const own = mentions.filter((day) => !isLinked(day))
  return own.length || metadata.published ? own : mentions
}

/** `passages` without those under a heading on the next meeting. */
function withoutNext({ blocks, text }: Page, passages: readonly Passage[]): readonly Passage[] {
  const next = new Set(
    blocks.flatMap((block) => {
      const above = blocks[block.section ?? -1]
      return above && OF_NEXT.test(text.slice(above.start, above.end)) ? [block.start] : []
    }),
  )
  return passages.filter(({ where, start }) => where === 'title' || where === 'address' || !next.has(start))
}

const placed = ({ start, end }: DateSpan, from: number) => ({ start: from + start, end: from + end })

/** The weight of a day by where it is and by its evidence. In minutes, which are of one day, a range does not count. */
const weigh = (where: Where, evidence: readonly Evidence[], genre: Genre | null) =>
  evidence.reduce(
    (sum, name) => sum + (name === 'range' && genre === 'minutes' ? 0 : EVIDENCE[name]),
    WEIGHT[where],
  )

/** How many days longer than `date` its event lasts, by the words around it in `text`. */
function daysAfter(text: string, { start, end }: DateSpan): number {
  const days = GOES_ON_FOR.exec(text.slice(end, end + AFTERWARDS))?.[1]
  if (days) return (/\d/.test(days) ? Number(days) : SMALL_NUMBERS.indexOf(days)) - 1
  const first = FIRST_OF.exec(text.slice(Math.max(0, start - 90), start))?.[1]
  return first
    ? NUMBERS.indexOf(first.toLowerCase())
    : Number(INTO_NEXT_DAY.test(text.slice(end, end + AFTERWARDS)))
}

/**
 * Headings that give the day for each part of a story describe a trip, not sessions, if one of the days is outside
 * the meeting's own.
 */
function withoutDiary(mentions: DayMention[], number: number | null): DayMention[] {
  const known = number === null ? undefined : IETF_MEETINGS.get(number)
  const isDiary = ({ where, from, to }: DayMention) => where === 'heading' && from === to
  const isAway = ({ from }: DayMention) => !!known && (from < known.start || from > known.end)
  const isJourney = mentions.some((day) => isDiary(day) && isInWeekOf(number ?? 0, day.from) && isAway(day))
  return isJourney ? mentions.filter((day) => !isDiary(day)) : mentions
}

/** Without days in sections about single groups, which are not days of the whole meeting. */
function withoutGroups(mentions: DayMention[], page: Page): DayMention[] {
  const groups = oneOfGroups(page)
  const isOfGroup = ({ start, end }: DayMention) =>
    end > 0 && page.blocks.some((block, at) => groups[at] && block.start <= start && start < block.end)
  return mentions.filter((day) => !isOfGroup(day))
}

function evidenceFor(
  { where }: Passage,
  text: string,
  date: DateSpan,
  { from, to }: { from: string; to: string },
  { number, isApart }: AtMeeting,
  { published, genre }: { published: string | null; genre: Genre | null },
): Evidence[] {
  const before = text.slice(Math.max(0, date.start - 60), date.start)
  const after = text.slice(date.end, date.end + AFTERWARDS)
  // a post's address has the day on which it was posted
  const isPosted = where === 'address' && genre !== 'minutes' && published?.slice(0, 10) === from
  const isOther = isPosted || UNTIL.test(before)
  const isSaid = !isOther && (SAID.test(before) || SAID_AFTER.test(after))
  const isField = where === 'lead' && FIELD.test(before)
  const isKnown = number !== null && IETF_MEETINGS.has(number)
  const inWeek = isKnown && isInWeekOf(number, from) && isInWeekOf(number, to)
  const isOfTitle = published?.slice(0, 10) !== from && !isOther && !CALL.test(text)
  const isSession =
    isField ||
    TIME_AFTER.test(after) ||
    TIME_BEFORE.test(before) ||
    SESSION_BEFORE.test(before) ||
    DAY_OF_MEETING.test(after) ||
    (where === 'title' && isApart && (inWeek || (number === null && isOfTitle))) ||
    (isApart && isSaid && genre !== 'minutes' && !/\bnext\b/i.test(before)) ||
    (where !== 'body' && MET_ON.test(before)) ||
    (where === 'heading' && text.length < SHORT_HEADING)
  const isByline = from === to && where !== 'title' && published?.slice(0, 10) === from
  const holds: Record<Evidence, boolean> = {
    said: isSaid,
    field: isField,
    session: isSession,
    range: from !== to,
    'in its week': isKnown && !isField && inWeek,
    'not in its week': isKnown && !isField && !inWeek && !(isApart && isSession),
    'of another meeting':
      where !== 'title' &&
      where !== 'address' &&
      (OF_OTHER.test(after) ||
        OF_OTHER_MINUTES.test(before) ||
        POSTED.test(before) ||
        (genre === 'minutes' && NEXT_MEETING.test(before))),
    byline: isByline && !isSaid && !isSession,
    'to come': genre === 'recap' && where !== 'title' && !inWeek && !!published && from > published,
    'of a part': !isApart && where !== 'title' && PART.test(before),
  }
  return (Object.keys(EVIDENCE) as Evidence[]).filter((name) => holds[name])
}

/** Whether `day` (ISO) is in the week of the IETF meeting, give or take a day; true for a meeting that is in no table. */
export function isInWeekOf(number: number, day: string): boolean {
  const known = IETF_MEETINGS.get(number)
  return !known || (day >= shift(known.start, -2) && day <= shift(known.end, 1))
}

const DAY_MS = 86_400_000
/** `iso`, this many days later. */
export const shift = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10)
