import type { VNode } from 'preact'
import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import { type Difference, Differences } from '../Differences.tsx'
import { RenderedPost } from './RenderedPost.tsx'
import { Unfolding } from './Unfolding.tsx'

interface RevisionEntry {
  id: number
  /** ISO 8601 date and time: until when it was the latest. */
  replacedAt: string
  title: string
  content: string | null
  /** What the current version says and this one did not, and vice versa. */
  differences: readonly Difference[]
}

/** Earlier versions of the page: how each differs from the current one, and its post. */
export function Revisions({ entries }: { entries: readonly RevisionEntry[] }): VNode[] {
  const words = { added: t('revisions.added'), gone: t('revisions.gone'), changed: t('revisions.changed') }
  return entries.map((entry) => (
    <section key={entry.id} class="revision">
      <h3>{t('revisions.until', { date: formatDate(entry.replacedAt) })}</h3>
      <p class="quiet">{entry.title}</p>
      {entry.differences.length === 0 && <p>{t('revisions.samePoints')}</p>}
      <Differences differences={entry.differences} words={words} />
      {entry.content && (
        <Unfolding title={t('read.post')}>
          <RenderedPost markdown={entry.content} />
        </Unfolding>
      )}
    </section>
  ))
}
