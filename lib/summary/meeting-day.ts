import type { Meeting } from '../model.ts'

/** An IETF meeting from which the others' dates are computed, three a year. */
const KNOWN = { number: 115, start: Date.UTC(2022, 10, 5) }
const DAY = 86_400_000

/**
 * Roughly the day on which a meeting begins (ISO 8601), to order meetings by: for an IETF meeting from its number, so that all
 * pages on it are together; for another its first day; null if there is none.
 */
export function meetingDay({ number, start }: Pick<Meeting, 'number' | 'start'>): string | null {
  if (number === null) return start
  const days = Math.round(((number - KNOWN.number) * 365.25) / 3)
  return new Date(KNOWN.start + days * DAY).toJSON()?.slice(0, 10) ?? null
}
