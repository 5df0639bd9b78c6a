/** The day shown for a saved post in a list. */
import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'

/** Days, or dates and times, in ISO 8601; null if the page does not say. */
interface Dates {
  published: string | null
  meetingStart: string | null
  savedAt: string
}

/** When the post was published, or else its meeting; otherwise the day it was saved, marked as such. */
export function dated({ published, meetingStart, savedAt }: Dates): string {
  const day = published ?? meetingStart
  return day ? formatDate(day) : t('read.savedOn', { date: formatDate(savedAt) })
}
