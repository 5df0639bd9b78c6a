import { t } from '../../lib/i18n/index.ts'
import type { Coverage as CoverageFigures } from '../../lib/model.ts'

export interface CoverageProps {
  coverage: CoverageFigures | null
  warnings: readonly string[]
}

/** What the summary may have missed, in plain words. */
export function Coverage({ coverage, warnings }: CoverageProps) {
  const { attributed = 0, remarks = 0 } = coverage ?? {}
  const sentences = [...warnings]
  if (attributed < remarks) sentences.push(t('page.partly', { attributed, remarks }))
  if (!sentences.length) return null
  return (
    <aside class="coverage" aria-label={t('page.warnings')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </aside>
  )
}
