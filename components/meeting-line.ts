import { formatDateRange } from '../lib/i18n/format.ts'
import type { Meeting } from '../lib/model.ts'

/** "IETF 115 · London · 5 – 11 Nov 2022": what the page gives of it. */
export function meetingLine({ name, place, start, end }: Meeting): string {
  return [name, place, formatDateRange(start, end)].filter(Boolean).join(' · ')
}
