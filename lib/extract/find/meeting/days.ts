/** When the meeting or session was, where the page says so. */
import type { Genre } from '../../../model.ts'
import { type DateSpan, findDates, isoDate, parseDate } from '../../language/dates.ts'
import { IETF_MEETINGS } from '../../lexicon/ietf-meetings.ts'
import type { Passage, Where } from '../../passages.ts'
import type { Finding, Page } from '../../types.ts'

/** A day or range that may be the meeting's. ISO dates. */
export interface DayMention extends Finding {
  readonly from: string
  readonly to: string
  /** Given with times of day, as a heading, or as "the day of the meeting". */
  readonly isSession: boolean
}

export interface MeetingDays {
  readonly start: string | null
  readonly end: string | null
}

const WEIGHT: Readonly<Record<Where, number>> = { title: 5, address: 3, heading: 3, lead: 3, body: 1 }
const IS_RANGE = 2
/** "held on", "took place", "Date:", "met on". */
const SAID_OF_MEETING = 3
/** The first day that the post gives: minutes open with theirs. */
const IS_FIRST = 2
/** Inside the week of the IETF meeting that the page is about, or outside of it. */
const IN_ITS_WEEK = 3
const NOT_IN_ITS_WEEK = -8
/** The day of publication, as bylines have it. */
const IS_BYLINE = -4
const ENOUGH: Readonly<Record<'session' | 'story', number>> = { session: 3, story: 5 }

const SAID =
  /(?:held|took place|takes place|convened|met|gathered|meeting|interim|workshop|symposium|retreat|hackathon|session|IETF\s?\d{0,3}|when|dates?(?: and time)?|time and date|conference|conférence|conferencia|Treffen|from|du|del|vom|week of|morning of|日時|日期|时间|開催日?|\d日間)\s?(?:[:：(,]|was held|is held|on|in|at|from|of|the|both|–|-|—|\||\s){0,4}\s?(?:[A-Z][a-zé]+[, ]{1,2}(?:[A-Z][a-z]+[, ]{1,2})?(?:from|on|in|du|del|the|,)?\s?)?$/i
/** A field of its own: "Date: …". */
const LABEL =
  /(?:^|\n)\s*(?:when|dates?(?: and time)?|wann|datum|quand|date|cuándo|fecha|quando|data|日時|日期|时间)\s?[:：]\s?(?:[A-Z][a-z]+,? )?$/i
const SAID_AFTER =
  /^[\s,)]{0,2}(?:まで|に開催|開催|the day of the)|^[^.\n]{0,24}\b(?:meeting|interim|workshop|session)\b/i

/** What sets the days of a session apart from others that a story mentions. */
const TIME_AFTER =
  /^[\s,;)|–-]{0,4}(?:(?:morning|afternoon|evening) session[^\n]{0,6}[, ]{1,2})?(?:from |at |\(?[A-Z][a-z]+day\)?,? )?\d{1,2}[:h.]?\d{2}\b/
const MET_ON = /(?:met|held|took place|convened)[^.]{0,40} on (?:[A-Z][a-z]+day,? )?$/
const DAY_OF_MEETING = /^,? the day of (?:the|our|my)/
/** Times of day, or a heading of its own: the page gives this as the day of a session. */
const IS_SESSION = 2

/** Every dated day in `passages` whose year the page gives. */
export function dayMentions(
  page: Page,
  passages: readonly Passage[],
  number: number | null,
  genre: Genre | null,
): DayMention[] {
  const isMinutes = genre === 'minutes'
  const { language, published } = page.metadata
  const years = yearHints(page)
  const known = number === null ? undefined : IETF_MEETINGS.get(number)
  return passages.flatMap((passage) => {
    const text = passage.where === 'address' ? decodeAddress(passage.text) : passage.text
    return findDates(text, { language }).flatMap((date) => {
      const days = withYear(
        date,
        years,
        known ?? null,
        YEAR.exec(text.slice(Math.max(0, date.start - SAME_BREATH), date.start))?.[0] ?? null,
      )
      if (!days) return []
      const before = text.slice(Math.max(0, date.start - 60), date.start)
      const said = SAID.test(before) || SAID_AFTER.test(text.slice(date.end, date.end + 40))
      const isLabelled = passage.where === 'lead' && LABEL.test(before)
      const isRange = days.from !== days.to
      const inWeek =
        known && number !== null ? isInWeekOf(number, days.from) && isInWeekOf(number, days.to) : null
      const after = text.slice(date.end, date.end + 40)
      const isSession =
        isLabelled ||
        TIME_AFTER.test(after) ||
        (passage.where !== 'body' && MET_ON.test(before)) ||
        DAY_OF_MEETING.test(after) ||
        (passage.where === 'heading' && text.length < 40)
      const isByline = !isRange && passage.where !== 'title' && published?.slice(0, 10) === days.from
      const score =
        WEIGHT[passage.where] +
        (isRange && !isMinutes ? IS_RANGE : 0) +
        (said ? SAID_OF_MEETING : 0) +
        (inWeek === null || isLabelled ? 0 : inWeek ? IN_ITS_WEEK : NOT_IN_ITS_WEEK) +
        (isSession ? IS_SESSION : 0) +
        (isByline && !said && !isSession ? IS_BYLINE : 0)
      const isOutside = passage.where === 'title' || passage.where === 'address'
      const span = isOutside
        ? { start: 0, end: 0 }
        : { start: passage.start + date.start, end: passage.start + date.end }
      return [{ ...days, ...span, score, isSession, rule: `${date.rule}${said ? ', of a meeting' : ''}` }]
    })
  })
}

/** "interim-03-02-2022", "Notes-Mar%202%202022": words of an address as text. */
function decodeAddress(address: string): string {
  const path = address.replace(/^\w+:\/\/[^/]+/, '')
  try {
    return decodeURIComponent(path).replace(/[_/](?!\d)/g, ' ')
  } catch {
    return path
  }
}

/** Whole dates that the page gives anywhere, for days that are written without their year. */
interface YearHints {
  readonly published: string | null
  /** "0721" -> "2025", from addresses such as "…?iso=20250721T1430". */
  readonly ofDay: ReadonlyMap<string, string>
  /** The day in the page's own address: "/2022/11/21/". */
  readonly address: string | null
  /** The year that the title gives. */
  readonly title: string | null
}

const YEAR_FOLDER = /\/((?:19|20)\d\d)(?:\/|-\d\d)/
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** How far before a date the same passage may give its year ("in 2018, it is from 17 to 23 March"), in characters. */
const SAME_BREATH = 80
const COMPACT_DATE = /(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/g

function yearHints({ metadata, blocks }: Page): YearHints {
  const addresses = [metadata.url, ...blocks.flatMap((block) => block.links.map((link) => link.href))].join(
    '\n',
  )
  const ofDay = new Map<string, string>()
  for (const [, year = '', month, day] of addresses.matchAll(COMPACT_DATE)) ofDay.set(`${month}${day}`, year)
  const address =
    parseDate(decodeAddress(metadata.url)) ?? ofYear(YEAR_FOLDER.exec(metadata.url)?.[1] ?? null)
  return {
    published: metadata.published,
    ofDay,
    address,
    title: YEAR.exec(metadata.title)?.[0] ?? null,
  }
}

function withYear(
  date: DateSpan,
  hints: YearHints,
  known: { start: string } | null,
  said: string | null,
): { from: string; to: string } | null {
  const { month, day, year } = date.from
  if (day === null) return null
  const key = `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
  const near =
    year !== null
      ? null
      : hints.ofDay.has(key)
        ? `${hints.ofDay.get(key)}-${key.slice(0, 2)}-01`
        : (ofYear(said) ?? hints.published ?? hints.address ?? ofYear(hints.title))
  // the table may settle which year near the publication is meant, never give a year of its own
  const from = isoDate(date.from, near && known ? nearer(near, known.start) : near)
  const to = isoDate(date.to, from)
  return from && to ? { from, to } : null
}

const ofYear = (year: string | null) => (year ? `${year}-07-01` : null)

const DAYS = 86_400_000
/** Publications about a meeting come within some years of it; then the meeting's own day is the better hint. */
const nearer = (near: string, start: string) =>
  Math.abs(Date.parse(near) - Date.parse(start)) < 400 * DAYS ? start : near

/** Whether `day` (ISO) is in the week of the IETF meeting, give or take a day; true for a meeting that no table has. */
export function isInWeekOf(number: number, day: string): boolean {
  const known = IETF_MEETINGS.get(number)
  return !known || (day >= shift(known.start, -2) && day <= shift(known.end, 1))
}

const shift = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * DAYS).toISOString().slice(0, 10)

/**
 * The days of the meeting. Minutes are of a session: the first day that is given, or the day of publication. A story
 * mentions many days: a range in the meeting's week counts, or days given as those of sessions.
 */
export function judgeDays(mentions: readonly DayMention[], genre: Genre | null, page: Page): MeetingDays {
  const isMinutes = genre === 'minutes'
  const first = mentions.find(({ end }) => end > 0)
  const weighed = isMinutes
    ? mentions.map((day) => (day === first ? { ...day, score: day.score + IS_FIRST } : day))
    : mentions
  const fit = weighed.filter(({ score, from, to, isSession }) =>
    isMinutes ? score >= ENOUGH.session : score >= ENOUGH.story && (from !== to || isSession),
  )
  const best = fit.reduce<DayMention | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  if (best) return best.from === best.to ? sessions(fit, best) : { start: best.from, end: best.to }
  const published = isMinutes ? (page.metadata.published?.slice(0, 10) ?? null) : null
  return { start: published, end: published }
}

/** A page with a heading, or a line of date and time, for each of several sessions spans them all. */
function sessions(fit: readonly DayMention[], best: DayMention): MeetingDays {
  const days = fit.filter(
    ({ isSession, from, to, score }) => isSession && from === to && score >= best.score - LATER_SESSION,
  )
  const dates = (days.length ? days : [best]).map(({ from }) => from).sort()
  return { start: dates[0] ?? best.from, end: dates.at(-1) ?? best.to }
}
/** What a later session's line may weigh less than the first, which stands at the top. */
const LATER_SESSION = 4
