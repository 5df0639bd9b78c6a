import { t } from '../../lib/i18n/index.ts'

import './summary-parts.css'

/** A part of the open summary, by the id of its element. */
export interface SummaryPart {
  id: string
  title: string
  count: number
}

/** Goes to the part of the open summary whose element has the id: scrolls it into view, and focuses its heading. */
function goToPart(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView()
  part?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true })
}

/** The parts of a long summary with their sizes: the list stays in view, and a click goes to the part. */
export function SummaryParts({ parts }: { parts: readonly SummaryPart[] }) {
  return (
    <nav class="summary-parts" aria-label={t('read.parts')}>
      <PartButtons parts={parts} />
    </nav>
  )
}

/** A button for each part. */
export function PartButtons({ parts }: { parts: readonly SummaryPart[] }) {
  return (
    <ul>
      {parts.map(({ id, title, count }) => (
        <li key={id}>
          <button type="button" class="plain" onClick={() => goToPart(id)}>
            <span>
              {title} <span class="quiet">{count}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
