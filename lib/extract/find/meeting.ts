/** The one meeting that the page is mainly about. */
import type { Meeting } from '../../model.ts'
import type { Reading } from '../types.ts'

/** Finds the meeting, or null. First version: the IETF meeting's number. */
export function findMeeting(reading: Reading): Meeting | null {
  const number = /\bIETF[ -]?(\d{2,3})\b/.exec(`${reading.page.metadata.title}\n${reading.page.text}`)?.[1]
  return number
    ? { name: `IETF ${number}`, number: Number(number), place: null, start: null, end: null }
    : null
}
