import { t } from '../../lib/i18n/index.ts'
import type { Point } from '../../lib/model.ts'

import './changes.css'

export interface Change {
  added: Point[]
  gone: Point[]
  changed: { before: Point; after: Point }[]
}

interface Line {
  label: string
  before: string | null
  after: string | null
}

/** What the page says now and did not when it was saved, point by point, before Update takes it over. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const lines = changes.flatMap(linesOf)
  // One sentence may be an outcome and a highlight: it has changed once.
  const different = new Map(lines.map((line) => [`${line.before}\n${line.after}`, line]))
  return (
    <section class="changes">
      <h3 class="eyebrow">{t('changes.title')}</h3>
      {lines.length === 0 && <p class="quiet">{t('changes.samePoints')}</p>}
      <ul>
        {[...different].map(([key, { label, before, after }]) => (
          <li key={key}>
            <span class="quiet">{label}</span> {before && <del>{before}</del>} {after && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function linesOf({ added, gone, changed }: Change): Line[] {
  return [
    ...added.map(({ text }) => ({ label: t('changes.added'), before: null, after: text })),
    ...gone.map(({ text }) => ({ label: t('changes.gone'), before: text, after: null })),
    ...changed.map(({ before, after }) => ({
      label: t('changes.changed'),
      before: before.text,
      after: after.text,
    })),
  ]
}
