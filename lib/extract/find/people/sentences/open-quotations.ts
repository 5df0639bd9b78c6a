/** Keeps track of whose quotation a sentence is in: of one that extends over several sentences, or that a colon announces. */
import type { Page, Sentence } from '../../../types.ts'
import type { Mention } from '../mention.ts'
import { countMarks, endsQuotation } from './quotations.ts'

const OPENS_QUOTATION = /^["“”„«»]/

/** The current quotation of a block and its speakers; `open` is false once it has ended. */
export interface Quotation {
  readonly of: readonly Mention[]
  readonly block: number
  readonly open: boolean
}

/** A quotation announced by a sentence that ended in a colon, and its speakers. */
export interface Introduced {
  readonly of: readonly Mention[]
  readonly block: number
}

/** The speakers of an announced quotation, if the sentence is in it: a quote block or an opening mark right after the colon. */
export function announcedFor(
  introduced: Introduced | null,
  page: Page,
  { block, text }: Sentence,
): readonly Mention[] | null {
  if (!introduced || block - introduced.block > 1) return null
  return page.blocks[block]?.kind === 'quote' || OPENS_QUOTATION.test(text) ? introduced.of : null
}

/** The quotation that may follow a sentence of `of`: announced by a colon, or the rest of the one that it is in. Null if none. */
export function announces(
  of: readonly Mention[],
  { block, text }: Sentence,
  goesOn: boolean,
): Introduced | null {
  return of.length === 1 && (goesOn || text.endsWith(':')) ? { of, block } : null
}

/** The speakers of a sentence that continues `quotation`, or starts another right after it; null if it does neither. */
export function isQuoted(quotation: Quotation | null, { block, text }: Sentence): readonly Mention[] | null {
  if (quotation?.block !== block) return null
  return quotation.open || OPENS_QUOTATION.test(text) ? quotation.of : null
}

/** The quotation after a sentence of `of`, still open or not; null if the sentence has none. `wasOpen`: whether it began in one. */
export function quotationAfter(
  of: readonly Mention[],
  { block, text }: Sentence,
  wasOpen: boolean,
): Quotation | null {
  const marks = countMarks(text)
  if (of.length !== 1 || !(marks || wasOpen)) return null
  return { of, block, open: (wasOpen || endsQuotation(text)) !== (marks % 2 === 1) }
}
