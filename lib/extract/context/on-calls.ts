/** Whether a page is on several calls: it has a heading for each, the same but for its day. */
import { findDates, isoDate } from '../language/dates.ts'
import type { Page } from '../types.ts'

/** Longer headings are sentences, in which a day is told of. In characters. */
const LONGEST = 120
/** What such a heading is of: releases and diaries have days in their headings, too. */
const OF_CALL =
  /(?<!\p{L})(?:notes?|minutes|meetings?|calls?|discussions?|status|sync|tele(?:con|conference|chat))(?!\p{L})/u
/** What is no call that was held: what else there is notes and calls of, and what is still to come. */
const NO_CALL =
  /(?<!\p{L})(?:release|calls? for|last calls?|next|upcoming|planned|approv\p{L}{1,4}|agenda)(?!\p{L})/u
/** The sessions of one meeting are not so many days apart; the calls of a team are. */
const APART = 7
const DAY_MS = 86_400_000

/**
 * "Notes from 4 May 2031", "Notes from 18 May 2031": such headings, with days weeks apart; `daysAlone`: or just the days, where
 * they are known to be those of minutes.
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
