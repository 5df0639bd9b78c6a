/** What looks like an action by its words, and is none. */
import { matchesAny } from '../../language/compile.ts'
import type { Statement } from '../../types.ts'

/** What is going to happen, whoever does what: "The next meeting will be held in March." */
const EVENT =
  /^[^a-zà-ỿ]{0,4}(?:[a-zà-ỿ\d'’-]{1,30},? ){0,5}?(?:meeting|session|workshop|hackathon|conference|registration|interim|event|IETF(?:[ -]?\d{2,3})?|deadline|cut-?off)\b[^.;]{0,30} (?:will|shall|is going to|are going to) (?:be (?:held|in|at|on)|take place|open|close|start|begin|follow|happen)\b/i
/** What a document or a protocol is for. */
const PURPOSE =
  /^[^.;:]{0,60}\b(?:draft|document|specification|protocol|proposal|extension|mechanism|group|project|work|talk|session|meeting) (?:also )?(?:aims?|intends?|is intended|is meant|seeks?) to\b/i
/** What those who build or run things will be up to, whoever they are. */
const ANYBODY =
  /^\W{0,4}(?:all |most |some |many )?(?:implementers|implementors|operators|users|clients|servers|developers|vendors|people|networks) (?:will |would |may )?(?:also )?(?:need|have) to\b/i
/** How a session goes on. */
const SESSION =
  /\b(?:take|answer|have time for) (?:your |some |more )?questions\b|\bwill (?:be )?(?:covered?|presented?|discuss(?:ed)?|speak|talk|hear)\b[^.;]{0,30}\b(?:later|next|today|this session|afternoon|tomorrow|now)\b/i
/** What the reader of the post is asked to do. */
const TO_READERS =
  /^\W{0,4}(?:so,? )?(?:please,? )?(?:contact|write to|email me|get in touch|reach out|feel free|subscribe|stay tuned|read more|don['’]t hesitate|let['’]s see|hope to see)\b/i
/** What the writer looks forward to. */
const PLANS =
  /\b(?:I|we)(?:['’]ll| will| hope to| plan to| would love to|['’]d love to)(?: [a-zà-ỿ]{1,20}ly| also| surely)? (?:go (?:again|back|there)|be (?:back|there)|attend|return|come|travel|visit|see you|write (?:more|about|another)|blog|miss)\b/i

const NEVER: readonly RegExp[] = [EVENT, PURPOSE, ANYBODY, SESSION, TO_READERS, PLANS]

/** Whether a statement is no action whatever its words weigh. */
export const isNever = ({ text, cues }: Statement): boolean =>
  cues.has('furniture') || matchesAny(NEVER, text)
