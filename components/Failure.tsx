import type { ComponentChildren } from 'preact'
import { failureSentence } from '../lib/i18n/failures.ts'

interface FailureProps {
  /** What was thrown; if left out, `children` say it. */
  error?: unknown
  children?: ComponentChildren
}

/** Why something did not work: a sentence about `error`, and what can be done. Screen readers announce it at once. */
export function Failure({ error, children }: FailureProps) {
  return (
    <div class="notice failed" role="alert">
      {error !== undefined && <p>{failureSentence(error)}</p>}
      {children}
    </div>
  )
}
