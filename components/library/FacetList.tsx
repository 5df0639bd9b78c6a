import { formatNumber, t } from '../../lib/i18n/index.ts'
import type { Facet } from '../../lib/store/search/index/terms.ts'

export interface FacetEntry {
  value: string
  label: string
  count: number
  isOn: boolean
  /** Is it part of the one before it? */
  isPart: boolean
  /** Where clicking it leads. */
  href: string
}

interface FacetListProps {
  facet: Facet
  entries: FacetEntry[]
  /** How many more there are to show. */
  more: number
  isWide: boolean
  onWiden: (isWide: boolean) => void
}

/** One facet: its values, each a link that narrows the list by it or removes it again. */
export function FacetList({ facet, entries, more, isWide, onWiden }: FacetListProps) {
  if (!entries.length) return null
  return (
    <section class="facet">
      <h2 class="eyebrow" id={`facet-${facet}`}>
        {t(`facet.${facet}`)}
      </h2>
      <ul aria-labelledby={`facet-${facet}`}>
        {entries.map((entry) => (
          <li key={entry.value} class={entry.isPart ? 'part' : undefined}>
            <a
              href={entry.href}
              class={entry.isOn ? 'on' : ''}
              aria-current={entry.isOn ? 'true' : undefined}
            >
              <span>{entry.label}</span>
              <span class="count">{formatNumber(entry.count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {(more > 0 || isWide) && (
        <button type="button" class="plain more" aria-expanded={isWide} onClick={() => onWiden(!isWide)}>
          {isWide ? t('page.showFewer') : t('read.more', { count: more })}
          <span class="unseen"> {t(`facet.${facet}`)}</span>
        </button>
      )}
    </section>
  )
}
