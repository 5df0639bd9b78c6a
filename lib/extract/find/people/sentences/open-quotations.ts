/** Quotations that go over several sentences, and those that a colon announces: whose they are. */
import type { Page, Sentence } from '../../../types.ts'
import type { Mention } from '../mention.ts'
import { countMarks, endsQuotation } from './quotations.ts'

const OPENS_QUOTATION = /^["“”„«»]/

/** Whose quotation the sentences of a block are in, or just were. */
export interface Quotation {
  readonly of: readonly Mention[]
  readonly block: number
  readonly open: boolean
}

/** Whose words the next block is, or this one still is: a sentence of theirs ended in a colon. */
export interface Introduced {
  readonly of: readonly Mention[]
  readonly block: number
}

/** Who was about to be quoted, where the sentence stands in a quotation of its own right after the colon. */
export function announcedFor(
  introduced: Introduced | null,
  page: Page,
  { block, text }: Sentence,
): readonly Mention[] | null {
  if (!introduced || block - introduced.block > 1) return null
  return page.blocks[block]?.kind === 'quote' || OPENS_QUOTATION.test(text) ? introduced.of : null
}

/** What a sentence of `of` lets expect: a quotation after its colon, or more of the one it stands in. */
export function announces(
  of: readonly Mention[],
  { block, text }: Sentence,
  goesOn: boolean,
): Introduced | null {
  return of.length === 1 && (goesOn || text.endsWith(':')) ? { of, block } : null
}

/** Whose words a sentence without a speaker of its own is: it stands in a quotation that goes on, or opens one after it. */
export function isQuoted(quotation: Quotation | null, { block, text }: Sentence): readonly Mention[] | null {
  if (quotation?.block !== block) return null
  return quotation.open || OPENS_QUOTATION.test(text) ? quotation.of : null
}

/** The quotation that a sentence of `of` leaves; null where it holds none. */
export function quotationAfter(
  of: readonly Mention[],
  { block, text }: Sentence,
  wasOpen: boolean,
): Quotation | null {
  const marks = countMarks(text)
  if (of.length !== 1 || !(marks || wasOpen)) return null
  return { of, block, open: (wasOpen || endsQuotation(text)) !== (marks % 2 === 1) }
}
