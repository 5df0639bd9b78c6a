/** Recognises what a page tells of the time long before it. */
import type { Page } from '../../types.ts'

const YEAR = /\b(?:in|since|until) ((?:19|20)\d\d)\b/i
/** A post is about its own year and the one before. */
const LONG_AGO = 2

const MEETING = /\bIETF[ -]?(\d{2,3})\b/i
/** Where something happened: "adopted at IETF 120". */
const AT_MEETING = /\b(?:at|before|during|in) IETF[ -]?(\d{2,3})\b/gi

/**
 * A test whether a text names a year long before the page was published, or an IETF meeting before the one in the page's
 * title, and none that is not.
 */
export function longBefore({ metadata: { title, published } }: Page): (text: string) => boolean {
  const own = Number(MEETING.exec(title)?.[1] ?? 0)
  return (text) => isYearsBefore(text, published) || isAtEarlierMeeting(text, own)
}

function isYearsBefore(text: string, published: string | null): boolean {
  const year = published && YEAR.exec(text)?.[1]
  return Boolean(year) && Number(published?.slice(0, 4)) - Number(year) >= LONG_AGO
}

function isAtEarlierMeeting(text: string, own: number): boolean {
  if (!own) return false
  const numbers = [...text.matchAll(AT_MEETING)].map(([, number]) => Number(number))
  return numbers.length > 0 && numbers.every((number) => number < own)
}
