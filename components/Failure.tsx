import type { ComponentChildren } from 'preact'
import { failureSentence } from '../lib/i18n/failures.ts'

interface FailureProps {
  /** What was thrown; `children` say it where this is left out. */
  error?: unknown
  children?: ComponentChildren
}

/** Why something did not work: the sentence on `error`, and what can be done about it. Screen readers tell it at once. */
export function Failure({ error, children }: FailureProps) {
  return (
    <div class="notice failed" role="alert">
      {error !== undefined && <p>{failureSentence(error)}</p>}
      {children}
    </div>
  )
}
