import { t } from '../../lib/i18n/index.ts'
import { type Difference, Differences } from '../Differences.tsx'

/** What the page says now that it did not when it was saved, shown before Update adopts it. */
export function Changes({ changes }: { changes: readonly Difference[] }) {
  const words = { added: t('changes.added'), gone: t('changes.gone'), changed: t('changes.changed') }
  const isSame = changes.every(({ added, gone, changed }) => !(added.length + gone.length + changed.length))
  return (
    <section class="changes">
      <h3 class="eyebrow">{t('changes.title')}</h3>
      {isSame ? (
        <p class="quiet">{t('changes.samePoints')}</p>
      ) : (
        <Differences differences={changes} words={words} />
      )}
    </section>
  )
}
