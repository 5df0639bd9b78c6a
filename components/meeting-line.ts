import { fold } from '../lib/fold.ts'
import { formatDateRange } from '../lib/i18n/format.ts'
import type { Meeting } from '../lib/model.ts'

/**
 * "IETF 115 · London · 5 – 11 Nov 2022": what the page gives of it. A side meeting is shown with the meeting it was at; what
 * the page's title already says is not repeated, if there is more to say.
 */
export function meetingLine({ name, number, place, start, end }: Meeting, title = ''): string {
  const isNamed = number === null || name.match(/\d+/g)?.includes(String(number))
  const at = isNamed ? null : `IETF ${number}`
  const more = [place, formatDateRange(start, end)]
  const named = besidesTitle(name, title)
  return [at, named ?? ([at, ...more].some(Boolean) ? null : name), ...more].filter(Boolean).join(' · ')
}

/** A meeting's name to show next to a page's title; null if there is none, or it is the same as the title. */
export function besidesTitle(name: string | null, title: string): string | null {
  return name !== null && fold(name) !== fold(title) ? name : null
}
