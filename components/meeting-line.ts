import { formatDateRange } from '../lib/i18n/format.ts'
import type { Meeting } from '../lib/model.ts'

/** "IETF 115 · London · 5 – 11 Nov 2022": what the page gives of it. A side meeting is told with the meeting it was at. */
export function meetingLine({ name, number, place, start, end }: Meeting): string {
  const isNamed = number === null || name.match(/\d+/g)?.includes(String(number))
  const at = isNamed ? null : `IETF ${number}`
  return [at, name, place, formatDateRange(start, end)].filter(Boolean).join(' · ')
}
