import { t } from '../../lib/i18n/index.ts'
import type { Point } from '../../lib/model.ts'

export interface Change {
  added: Point[]
  gone: Point[]
  changed: { before: Point; after: Point }[]
}

/** What the page says now and did not when it was saved, point by point, before Update takes it over. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const lines = changes.flatMap(({ added, gone, changed }) => [
    ...added.map(({ text }) => ({ label: t('changes.added'), before: null, after: text })),
    ...gone.map(({ text }) => ({ label: t('changes.gone'), before: text, after: null })),
    ...changed.map(({ before, after }) => ({
      label: t('changes.changed'),
      before: before.text,
      after: after.text,
    })),
  ])
  return (
    <section class="page-section changes">
      <h3 class="eyebrow">{t('changes.title')}</h3>
      {lines.length === 0 && <p class="quiet">{t('changes.samePoints')}</p>}
      <ul>
        {lines.map(({ label, before, after }, index) => (
          <li key={index}>
            <span class="quiet">{label}</span> {before && <del>{before}</del>} {after && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </section>
  )
}
