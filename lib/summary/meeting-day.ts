import type { Meeting } from '../model.ts'

/** An IETF meeting from which the approximate dates of the others are computed; there are three a year. */
const KNOWN = { number: 115, start: Date.UTC(2022, 10, 5) }
const DAY = 86_400_000

/**
 * The approximate first day of a meeting (ISO 8601), for sorting. For an IETF meeting it is computed from its number, so that all
 * pages on one meeting have the same. Null if the meeting has neither a number nor a date.
 */
export function meetingDay({ number, start }: Pick<Meeting, 'number' | 'start'>): string | null {
  if (number === null) return start
  const days = Math.round(((number - KNOWN.number) * 365.25) / 3)
  return new Date(KNOWN.start + days * DAY).toJSON()?.slice(0, 10) ?? null
}
