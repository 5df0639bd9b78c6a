/** Recognises a page with the notes of several calls: headings that are alike except for their date. */
import { findDates, isoDate } from '../language/dates.ts'
import type { Page } from '../types.ts'

/** Longer headings are sentences that mention a day. In characters. */
const LONGEST = 120
/** A word that such a heading must have: changelogs and diaries have dates in their headings too. */
const OF_CALL =
  /(?<!\p{L})(?:notes?|minutes|meetings?|calls?|discussions?|status|sync|tele(?:con|conference|chat))(?!\p{L})/u
/** Words that exclude a heading: "release notes" and "call for papers" are not calls, and "next call" was not held yet. */
const NO_CALL =
  /(?<!\p{L})(?:release|calls? for|last calls?|next|upcoming|planned|approv\p{L}{1,4}|agenda)(?!\p{L})/u
/** In days: the calls of a team are at least this far apart, the sessions of one meeting are not. */
const APART = 7
const DAY_MS = 86_400_000

/**
 * Whether two headings of the page are alike except for dates at least a week apart: "Notes from 4 May 2031", "Notes from 18 May
 * 2031". `daysAlone`: a heading may also be just a date; for pages that are known to be minutes.
 */
export function isOnCalls({ blocks, text }: Page, daysAlone = false): boolean {
  const days = new Map<string, number>()
  return blocks.some(({ kind, start, end }) => {
    if (kind !== 'heading' || end - start > LONGEST) return false
    const words = text.slice(start, end)
    const [date] = findDates(words)
    const day = Date.parse((date && isoDate(date.from)) ?? '')
    if (!date || Number.isNaN(day)) return false
    const rest = (words.slice(0, date.start) + words.slice(date.end))
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
    if (NO_CALL.test(rest) || !(OF_CALL.test(rest) || (daysAlone && /^ ?(?:th|st|nd|rd)? ?$/.test(rest))))
      return false
    const other = days.get(rest) ?? day
    days.set(rest, other)
    return Math.abs(day - other) >= APART * DAY_MS
  })
}
