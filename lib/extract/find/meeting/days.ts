/** Determines when the meeting or session was. */
import type { Genre } from '../../../model.ts'
import { type DayMention, shift } from './day-mentions.ts'

/** The first and the last day, as ISO dates; null where the page does not say. */
export interface MeetingDays {
  readonly start: string | null
  readonly end: string | null
}

/** The minimum weight of a day of a session in minutes, and of a day in a story. */
const ENOUGH = { minutes: 3, story: 5 }
/** Added for the first day that minutes give. */
const IS_FIRST = 2
/** The day of a later session may weigh this much less than the first, which is at the top. */
const LATER_SESSION = 4

/** The sessions of one group at a meeting are at most this many days apart. */
const LONGEST_WEEK = 6

/**
 * The days of the meeting. Minutes are for a session: the first day given, or the day of publication. A story
 * mentions many days: a range in the meeting's week counts, or days given as those of sessions.
 */
export function judgeDays(
  mentions: readonly DayMention[],
  genre: Genre | null,
  publishedAt: string | null,
): MeetingDays {
  const isMinutes = genre === 'minutes'
  const first = mentions.find(({ end }) => end > 0)
  const weighed = isMinutes
    ? mentions.map((day) => (day === first ? { ...day, score: day.score + IS_FIRST } : day))
    : mentions
  const titled = isMinutes
    ? weighed.filter(({ where, score }) => where === 'title' && score >= ENOUGH.minutes)
    : []
  const fit = (titled.length ? titled : weighed).filter(({ score, evidence }) =>
    isMinutes
      ? score >= ENOUGH.minutes
      : score >= ENOUGH.story && (evidence.includes('range') || evidence.includes('session')),
  )
  const best = fit.reduce<DayMention | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  const published = isMinutes ? (publishedAt?.slice(0, 10) ?? null) : null
  if (!best) return { start: published, end: published }
  if (best.evidence.includes('range')) return { start: best.from, end: best.to }
  const { start, end } = sessions(fit, best)
  // minutes are not published before the session: the day at the top is that of the first session
  const isEarlier = published !== null && published < start && published >= shift(start, -LONGEST_WEEK)
  return { start: isEarlier ? published : start, end }
}

/** A page with a heading, or a date and time line, for each of several sessions spans them all. */
function sessions(fit: readonly DayMention[], best: DayMention): { start: string; end: string } {
  const days = fit.filter(
    ({ evidence, score }) =>
      evidence.includes('session') && !evidence.includes('range') && score >= best.score - LATER_SESSION,
  )
  // a table of contents gives the day of a session too
  const isSession = days.some(({ from }) => from === best.from)
  const dates = (isSession ? days : [best]).map(({ from }) => from).sort()
  return { start: dates[0] ?? best.from, end: dates.at(-1) ?? best.to }
}
