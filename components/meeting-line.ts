import { fold } from '../lib/fold.ts'
import { formatDateRange } from '../lib/i18n/format.ts'
import type { Meeting } from '../lib/model.ts'

/**
 * "IETF 115 · London · 5 – 11 Nov 2022": what the page gives of it. A side meeting is told with the meeting it was at; what
 * the title of the page says is not said again, where there is more to say.
 */
export function meetingLine({ name, number, place, start, end }: Meeting, title = ''): string {
  const isNamed = number === null || name.match(/\d+/g)?.includes(String(number))
  const at = isNamed ? null : `IETF ${number}`
  const more = [place, formatDateRange(start, end)]
  const isSaid = fold(name) === fold(title) && [at, ...more].some(Boolean)
  return [at, isSaid ? null : name, ...more].filter(Boolean).join(' · ')
}
