/** The result of the rules that find people: a mention, which name resolution assigns to a person. */
import type { Name, NameForm } from '../../language/names.ts'
import type { BlockSpan, Finding } from '../../types.ts'

/** A place where the page names a person; its span is the name. */
export interface Mention extends Finding, BlockSpan {
  /** The name as the page has it, tidied. */
  readonly name: string
  readonly form: NameForm
  /** False if the place only names the person: a list of participants, a key of initials, an author. */
  readonly speaks: boolean
  /** What this person said or did there, without the label, with the block that each piece is in. */
  readonly remarks: readonly Piece[]
  /** The title of the talk that the place announces: what a presenter is known for if nothing else is reported. */
  readonly talk?: Piece
  readonly affiliations: readonly string[]
  readonly roles: readonly string[]
  /** Other forms that the place itself gives: "Ada Finn (AF)". */
  readonly also: readonly string[]
}

/** A stretch of a remark within one block. */
export type Piece = BlockSpan

type Given = Pick<Mention, 'block' | 'rule' | 'score' | 'start' | 'end'> &
  Partial<Omit<Mention, 'name' | 'form'>> & { readonly name: Pick<Name, 'text' | 'form'> }

/** A mention with what a rule knows; all other fields are empty. */
export function mention({ name: { text, form }, ...given }: Given): Mention {
  return { name: text, form, speaks: false, remarks: [], affiliations: [], roles: [], also: [], ...given }
}
