/** What the ways of introduction hand to resolution. */
import type { NameForm } from '../../language/names.ts'
import type { Finding, Span } from '../../types.ts'

/** One place where the page names a person; its span is the name. */
export interface Mention extends Finding {
  /** The name as the page has it, tidied. */
  readonly name: string
  readonly form: NameForm
  readonly block: number
  /** False where the place only names the person: a list of participants, a key of initials, an author. */
  readonly speaks: boolean
  /** What this person said there, without the label. */
  readonly remark?: Span
  readonly affiliations?: readonly string[]
  readonly roles?: readonly string[]
}
