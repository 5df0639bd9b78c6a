/** Facts as people of the reader's language write them. */
import type { Meeting } from '../lib/model.ts'

/** ISO dates -> "5 – 11 Nov 2022"; one date where the other is missing or the same; null where both are. */
export function formatDates(start: string | null, end: string | null, language: string): string | null {
  const days = [start, end].flatMap((day) => (day && !Number.isNaN(Date.parse(day)) ? [new Date(day)] : []))
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const [first, last] = days
  if (!first) return null
  return last ? format.formatRange(first, last) : format.format(first)
}

/** "IETF 115 · London · 5 – 11 Nov 2022": what the page gives of it. */
export function formatMeeting(meeting: Meeting, language: string): string {
  const dates = formatDates(meeting.start, meeting.end, language)
  return [meeting.name, meeting.place, dates].filter(Boolean).join(' · ')
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** An ISO date and time -> "2 days ago", in the largest unit that fits; "now" under a minute. */
export function formatAgo(at: string, language: string, now = Date.now()): string {
  const seconds = (Date.parse(at) - now) / 1000
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'narrow' })
  const unit = UNITS.find(([, length]) => Math.abs(seconds) >= length)
  return unit ? format.format(Math.round(seconds / unit[1]), unit[0]) : format.format(0, 'second')
}
