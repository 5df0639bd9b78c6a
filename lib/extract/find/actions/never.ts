/** What looks like an action by its words, and is none. */
import type { Statement } from '../../types.ts'

/** What is going to happen, whoever does what: "The next meeting will be held in March." */
const EVENT =
  /^[^\p{L}]{0,4}(?:[\p{L}\d'’-]{1,30},? ){0,5}?(?:meeting|session|workshop|hackathon|conference|registration|interim|event|IETF(?:[ -]?\d{2,3})?|deadline|cut-?off)\b[^.;]{0,30} (?:will|shall|is going to|are going to) (?:be (?:held|in|at|on)|take place|open|close|start|begin|follow|happen)\b/iu
/** What the reader of the post is asked to do. */
const TO_READERS =
  /^\W{0,4}(?:so,? )?(?:please,? )?(?:contact|write to|email me|get in touch|reach out|feel free|subscribe|stay tuned|read more|don['’]t hesitate)\b/i
/** What the writer looks forward to. */
const PLANS =
  /\b(?:I|we)(?:['’]ll| will| hope to| plan to| would love to|['’]d love to)(?: \p{L}{1,20}ly| also| surely)? (?:go (?:again|back|there)|be (?:back|there)|attend|return|come|travel|visit|see you|write (?:more|about|another)|blog|miss)\b/iu

/** Whether a statement is no action whatever its words weigh. */
export const isNever = ({ text }: Statement): boolean =>
  EVENT.test(text) || TO_READERS.test(text) || PLANS.test(text)
