/** The day that a saved post goes by in a list. */
import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'

/**
 * When the post was published; where the page does not say, the day on which it was saved, and that it is that one.
 * Both are ISO 8601.
 */
export function dated({ published, savedAt }: { published: string | null; savedAt: string }): string {
  return published ? formatDate(published) : t('read.savedOn', { date: formatDate(savedAt) })
}
