import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Point } from '../../lib/model.ts'
import { RenderedPost } from './RenderedPost.tsx'

export interface RevisionEntry {
  id: number
  /** ISO 8601 date and time: until when it was the latest. */
  replacedAt: string
  title: string
  content: string | null
  /** What the present version says and this one did not, and the other way round. */
  differences: {
    list: 'outcomes' | 'actions' | 'said' | 'highlights'
    added: Point[]
    gone: Point[]
    changed: { before: Point; after: Point }[]
  }[]
}

/** Earlier versions of the page: how each differs from the present one, and its post. */
export function Revisions({ entries }: { entries: readonly RevisionEntry[] }) {
  if (!entries.length) return null
  return (
    <details class="revisions">
      <summary>{t('revisions.title', { count: entries.length })}</summary>
      {entries.map((entry) => (
        <section key={entry.id} class="revision">
          <h3>{t('revisions.until', { date: formatDate(entry.replacedAt) })}</h3>
          <p class="quiet">{entry.title}</p>
          {entry.differences.length === 0 && <p>{t('revisions.samePoints')}</p>}
          {entry.differences.map(({ list, added, gone, changed }) => (
            <ul key={list}>
              {added.map((point, index) => (
                <li key={index}>
                  <span class="quiet">{t('revisions.added')}</span> <ins>{point.text}</ins>
                </li>
              ))}
              {gone.map((point, index) => (
                <li key={index}>
                  <span class="quiet">{t('revisions.gone')}</span> <del>{point.text}</del>
                </li>
              ))}
              {changed.map(({ before, after }, index) => (
                <li key={index}>
                  <span class="quiet">{t('revisions.changed')}</span> <del>{before.text}</del>{' '}
                  <ins>{after.text}</ins>
                </li>
              ))}
            </ul>
          ))}
          {entry.content && (
            <details>
              <summary>{t('read.post')}</summary>
              <RenderedPost markdown={entry.content} />
            </details>
          )}
        </section>
      ))}
    </details>
  )
}
