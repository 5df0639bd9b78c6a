/** What looks like an action by its words, and is none. */
import { matchesAny } from '../../language/compile.ts'
import type { Statement } from '../../types.ts'
import { isApparatus } from '../statements/apparatus.ts'
import { ANYONE_MAY, CHARTERED, WHENEVER } from '../statements/in-general.ts'

/** Each says of a kind of statement why it is nobody's task. */
const NEVER: readonly RegExp[] = [
  CHARTERED,
  WHENEVER,
  ANYONE_MAY,
  // What is going to happen, whoever does what: "The next meeting will be held in March."
  /\bnext (?:[a-z]{1,20} ){0,2}(?:meeting|call|session|interim)s?\b[^.;]{0,30}(?:\bis\b|:|planned|scheduled)|^[^a-zà-ỿ]{0,4}(?:[a-zà-ỿ\d'’-]{1,30},? ){0,5}?(?:meeting|session|workshop|hackathon|conference|registration|interim|event|IETF(?:[ -]?\d{2,3})?|deadline|cut-?off)\b[^.;]{0,30} (?:will|shall|is going to|are going to) (?:be (?:held|in|at|on)|take place|open|close|start|begin|follow|happen)\b/i,
  // What somebody is going to tell the room.
  /\b(?:presentations?|talks?|tutorials?|panels?|speakers?|session|topics?|agenda|course|episode) (?:will|would|is going to|are going to)\b|\bwill (?:speak|talk|give an? (?:talk|presentation|keynote))\b|\b(?:will|to) be presented\b|\b(?:drafts|documents|topics|items) to be discussed\b/i,
  // What is on the agenda of a session that is still to come.
  /^\W{0,4}we(?:['’]ll| will) (?:also )?discuss\b(?![^.;]{0,80}\b(?:list|off-?line|interim|github|issue|chairs?|authors?|ads?)\b)/i,
  // An adoption: what was decided, and nobody's task.
  /^[^.;]{0,40}\bagreed to (?:adopt\b|take (?:on|up)\b[^.;]{0,80} as an? (?:wg|rg|working group|research group|group)\b)/i,
  // What somebody asked, as it is told.
  /^\W{0,4}(?:the |a )?question (?:was|is|arose|came|raised)\b|\b(?:asked|asks|wondered|wonders|questioned) (?:whether|if)\b/i,
  // What something is there for.
  /^\W{0,4}(?:(?:the|our|one|two|three|main|its) ){0,3}(?:goals?|intention|intent|motivations?|purpose|aim|objective)s?\b[^.:]{0,50}?(?:\b(?:is|are|was|were|for)\b|:)/i,
  // How things are done in general.
  /^\W{0,4}(?:all |most |any )?(?:[a-z]{1,20} ){0,2}(?:issues|documents|drafts|requests|changes|comments|questions|decisions) (?:(?:that|which) (?:are|were|is|have)|for all)\b|^[^.;:]{0,60}\b(?:usually|typically|normally|often|allows? the (?:IETF|group|community))\b/i,
  // What a document or a protocol is for.
  /^[^.;:]{0,60}\b(?:draft|document|specification|protocol|proposal|extension|mechanism|group|project|work|talk|session|meeting|list|page) (?:also )?(?:aims?|intends?|is intended|is meant|seeks?) to\b/i,
  // What those who build or run things will be up to, whoever they are.
  /^\W{0,4}(?:all |most |some |many )?(?:implementers|implementors|operators|users|clients|servers|developers|vendors|people|networks|devices|routers|relays|browsers|resolvers|endpoints|registries|registrars) (?:(?:will |would |may )?(?:also )?(?:need|have) to|should|must)\b/i,
  // How a session goes on.
  /\b(?:take|answer|have time for) (?:your |some |more )?questions\b|\b(?:later|point) (?:in|at|during|of) (?:this|the) (?:[a-zà-ỿ]{1,20} )?(?:session|meeting|agenda|call|slides?)\b|\b(?:come|get) back to (?:this|that|it) later\b|^\W{0,4}(?:(?:ok|okay|yes|so|we can|we should|we['’]ll|i['’]ll),? )?(?:let['’]?s )?(?:take|discuss) (?:it|this|that) offline\W*$|\bwill (?:be )?(?:covered?|presented?|discuss(?:ed)?|speak|talk|hear)\b[^.;]{0,30}\b(?:later|next|today|this session|afternoon|tomorrow|now)\b/i,
  // What the reader of the post is asked to do.
  /^\W{0,4}(?:so,? )?(?:please,? )?(?:contact|write to|email me|get in touch|reach out|feel free|subscribe|stay tuned|read more|don['’]t hesitate|let['’]s see|hope to see|see you)\b/i,
  // What the room is asked to do while it is there, or to know.
  /^\W{0,4}(?:also )?note that\b|^\W{0,4}please,? (?:note|be (?:nice|kind|aware|patient)|also see|do\b\W*$|don['’]t|ask [^.]{1,40} if|attend|join us|come to|show up|write your|(?:add|put|write|sign|enter) (?:down )?(?:your|my) name|(?:take|have) a look\W*$|read the whole)|\bplease (?:sign (?:the|in)|take it away|mute|turn|speak|state|keep|come to|go to the mic|use the (?:mic|queue)|join the queue)\b/i,
  // What announces next steps without telling any: "Next steps: Chairs", and the subject of a message.
  /^\W{0,4}(?:next steps?(?: is| are)?\W{1,4}(?:[a-zà-ỿ\d'’-]{1,30}\W{1,3}){0,2}(?:[a-zà-ỿ\d'’-]{1,30})?\W{0,3}$|(?:re|fwd?|aw): )/i,
  // A slot of an agenda, or of a page's list of facts.
  /^\W{0,4}(?:contents?|references?|location|contact|time|links?|topics?|title|abstract|presenters?)(?: to [a-z]{1,12}(?: [a-z]{1,12})?)?:/i,
  // What only announces a list of tasks.
  /\b(?:actions?|tasks?|steps|(?:action|work) items):\s{0,4}$/i,
  // What the writer looks forward to.
  /\b(?:I|we)(?:['’]ll| will| hope to| plan to| would love to|['’]d love to)(?: [a-zà-ỿ]{1,20}ly| also| surely)? (?:go (?:again|back|there)|be (?:back|there)|attend|return|come|travel|visit|see you|write (?:more|about|another)|blog|miss)\b/i,
  // What a design has to do: "Need to provide a way to turn the lamp off".
  /^\W{0,4}(?:also |still |we |you )?needs? (?:to )?(?:allow|avoid|be able|enable|guarantee|have|know|make sure|prevent|provide|support|understand)\b/i,
  // What somebody suggests: nobody has taken it on.
  /^\W{0,4}(?:i |we |he |she |they )?(?:also )?(?:suggests?|recommends?|(?:would|['’]d) (?:suggest|recommend|encourage|propose|expect))\b/i,
  // What may be so, or may come.
  /^\W{0,4}(?:so )?(?:maybe|perhaps)\b|^\W{0,4}(?:it|this|that) (?:might|may|could|would|sounds|looks)\b|\b(?:it looks? like|most probably|unlikely)\b|^\W{0,4}if we\b|^\W{0,4}(?:i |we )?(?:hope|hoping|hopefully)\b(?! to (?:finish|go|have|post|publish|send|start|submit))/i,
  // What somebody wishes for, finds easy or has no plans for: nobody has taken it on.
  /^\W{0,4}(?:i |we )?(?:would|['’]d) (?:like|love|prefer|want) (?:to|an?|some|more)\b|^\W{0,4}so (?:many|much)\b|\b(?:should|would|could|might) be (?:easy|nice|fun|interesting)\b|^\W{0,4}(?:i |we )?needs? (?:some |more )?help(?: (?:here|with (?:this|it)))?\W*$|^\W{0,4}no (?:immediate |current |real )?(?:plans?|intention|desire)\b/i,
  // How a speaker goes on.
  /^\W{0,4}(?:i|we)(?:['’]ll| will) (?:(?:now|first|then|next) (?:look|start|begin|present|talk|discuss|see|turn|show)|start with|begin with|show you|go through|walk (?:you )?through|move on|turn to|skip|present (?:the|our|my|some) (?:results?|slides?))\b/i,
  // What was to be done once, or is done.
  /^\W{0,4}there (?:was|were)\b|\b(?:was|were) going to\b|\b(?:has|have) (?:already |just |now )?(?:completed|finished|published|started|submitted)\b/i,
  // A question, however much its words are those of a task, and though its mark is missing.
  /^\W{0,4}(?:so,? )?(?:do|does|did|should|can|could|would) (?:we|i|it|they)\b|^\W{0,4}(?:should|can|could|would|will|do|does|did|is|are|was|were|have|has|how|what|when|where|who|why|which|any)\b[^.!?]*\?\W*$/i,
]

/** Whether a statement is no action whatever its words weigh. */
export const isNever = ({ text, cues }: Statement): boolean => isApparatus(cues) || matchesAny(NEVER, text)
