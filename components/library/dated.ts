/** The day that a saved post goes by in a list. */
import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'

/** Days, or dates and times, of ISO 8601; null where the page does not say. */
interface Dates {
  published: string | null
  meetingStart: string | null
  savedAt: string
}

/** When the post was published, or else its meeting was; else the day on which it was saved, and that it is that one. */
export function dated({ published, meetingStart, savedAt }: Dates): string {
  const day = published ?? meetingStart
  return day ? formatDate(day) : t('read.savedOn', { date: formatDate(savedAt) })
}
