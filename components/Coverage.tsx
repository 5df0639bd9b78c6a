import { t } from '../lib/i18n/index.ts'
import type { Extraction } from '../lib/model.ts'
import { warningSentence } from '../lib/summary/warnings.ts'

import './coverage.css'

/** If a smaller share of the remarks could be attributed to a person, that is a warning. */
const MOST = 0.8

/** What the summary may have missed, in plain words: a truncated summary must not look complete. */
export function Coverage({ coverage, warnings }: Pick<Extraction, 'coverage' | 'warnings'>) {
  const { attributed = 0, remarks = 0 } = coverage ?? {}
  const sentences = warnings.map((warning) => warningSentence(warning, t))
  if (attributed < remarks) sentences.push(t('page.partly', { attributed, remarks }))
  if (!sentences.length) return null
  const isCaution = warnings.length > 0 || attributed < remarks * MOST
  return (
    <aside class={isCaution ? 'coverage caution' : 'coverage'} aria-label={t('page.warnings')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </aside>
  )
}
