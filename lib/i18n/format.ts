/** Formats dates and lists in the interface's language (Intl). */
import { currentLanguage, perLanguage } from './index.ts'

const DAY = 86_400_000

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(language, options))
const DAYS = {
  medium: dates({ dateStyle: 'medium', timeZone: 'UTC' }),
  long: dates({ dateStyle: 'long', timeZone: 'UTC' }),
}
const MOMENTS = { medium: dates({ dateStyle: 'medium' }), long: dates({ dateStyle: 'long' }) }
const ages = (numeric: 'auto' | 'always') =>
  perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric, style: 'short' }))
const AGES = { named: ages('auto'), counted: ages('always') }

/**
 * '2022-11-05' or a date and time (ISO 8601) -> 'Nov 5, 2022'; a year or month alone is left as it is. A date
 * without a time is the same day in every time zone. Anything that is not a date is returned unchanged.
 */
export function formatDate(iso: string, style: 'medium' | 'long' = 'medium'): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime()) || !/^\d{4}-\d\d-\d\d/.test(iso)) return iso
  const format = iso.length === 10 ? DAYS[style] : MOMENTS[style]
  return format().format(date)
}

/** Two ISO 8601 days -> 'Nov 5 – 11, 2022'; if one is missing, the other alone. */
export function formatDateRange(start: string | null, end: string | null): string {
  if (!start || !end || start === end) return formatDate(start ?? end ?? '')
  const [from, to] = [new Date(start), new Date(end)]
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from > to) return `${start} – ${end}`
  return DAYS.medium().formatRange(from, to)
}

/** How long ago the ISO 8601 date and time was: 'now', '2 hr. ago', 'yesterday', '3 mo. ago'. */
export function formatAge(iso: string, now = new Date()): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return iso
  const [value, unit] = ageOf(then, now)
  // Not for months: a month ago is not always "last month" by the calendar.
  const isNamed = unit === 'second' || unit === 'day'
  return AGES[isNamed ? 'named' : 'counted']().format(value, unit)
}

function ageOf(then: Date, now: Date): [number, Intl.RelativeTimeFormatUnit] {
  const days = (then.getTime() - now.getTime()) / DAY
  const minutes = Math.round(days * 24 * 60)
  // "now" is shorter than "this minute"
  if (minutes === 0) return [0, 'second']
  if (Math.abs(days) < 1 / 24) return [minutes, 'minute']
  if (Math.abs(days) < 1) return [Math.round(days * 24), 'hour']
  // "yesterday" is the day before by the calendar, not up to 36 hours ago
  if (Math.abs(days) < 31) return [dayOf(then) - dayOf(now), 'day']
  if (Math.abs(days) < 365) return [Math.round(days / 30.44), 'month']
  return [Math.round(days / 365.25), 'year']
}

/** The number of the day in the reader's time zone. */
const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY

/** ['a', 'b', 'c'] -> 'a, b, and c'. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(items)
}
