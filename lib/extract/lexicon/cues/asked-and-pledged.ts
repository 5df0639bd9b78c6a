/** Words for what people are asked to do, and for what they take on. */

import { anyOf, anyOfCased, asWord, either, sequence } from '../../patterns/alternatives.ts'
import { OFFICES } from '../offices.ts'
import { cues } from './cue.ts'
import { PERSON, TASK } from './tasks.ts'

export const ASKED_AND_PLEDGED = cues({
  /** "Reviewers: Ada, Bo", "Will review: Ada". */
  'people named': anyOfCased(
    sequence(
      String.raw`^\W{0,4}`,
      either(
        '(?:(?:[Pp]eople|[Ii]ndividuals|[Tt]hose|[Vv]olunteers) (?:to|who will|willing to)|[Ww]ill) review|(?:[Pp]ending )?[Rr]eview(?:s|ers?)',
        '[Vv]olunteers?',
      ),
      String.raw`\b[^:.]{0,30}: ?${PERSON}`,
    ),
  ),
  'starts with will':
    /^\W{0,4}(?:yes,? |ok(?:ay)?,? |sure,? |so )?(?:i |we )?(?:will|shall|would|['’]ll) (?:not )?(?:[a-zà-ỿ]{1,40}ly |also |then |now )?(?!be\b|have\b|not\b)[a-zà-ỿ]{1,40}/i,
  'will do so':
    /\bwill do(?: so| that| this| it)?\b[^.;a-zà-ỿ]{0,40}(?:$|[.;,]| by\b)|\bwe['’]ll do (?:so|that|it)\b/i,
  pledged: anyOf(
    sequence(
      String.raw`\b`,
      either(
        'pledge[sd]?|promise[sd]?|commit(?:s|ted)?|going|start(?:s|ing)|start(?:s|ed)? work',
        'intend(?:s|ing)?|plan(?:s|ning)?|hop(?:es?|ing)|aim(?:s|ing)?|wants?|willing|working',
        'work(?:s|ing)? towards?',
      ),
      ' to [a-zà-ỿ]{1,40}',
    ),
    String.raw`\bworking (?:towards|on preparing)\b`,
  ),
  'can provide': anyOfCased(
    sequence(
      String.raw`\b\p{Lu}[\p{L}’'-]{1,40} (?:can|could|may) (?:also |then |help )?`,
      either(
        'provide|suggest|send|propose|write|review|share|prepare|submit|create|add|help|take|look|present',
      ),
      String.raw`\b`,
    ),
  ),
  volunteered: anyOf(
    asWord(
      'volunteered|volunteers? to|offered|offers? to',
      'willing to (?:review|help|write|edit|work|contribute|co|read|implement|lead|take (?:on|the lead|the pen))',
      'happy to (?:help|write|review|send|contribute|work)|sign(?:ed)? up|steps? (?:up|forward)',
      'stepped (?:up|forward)|t(?:ook|akes?) it (?:up)?on (?:him|her|them)sel(?:f|ves)',
    ),
  ),
  /** "Ada takes the pen", "leave it with me", "Ada owes us text". */
  'took it on': anyOf(
    String.raw`\b(?:takes?|took|has|have|got|holds?) (?:the|an) (?:pen|token|action)\b`,
    String.raw`\b(?:is|are|was|were|(?:has|have) been) (?:assigned the (?:action|task)|given (?:the|an) action|tasked with)\b`,
  ),
  /** "Ask the area director", "Sync with the tide group". */
  'go and ask': anyOf(
    sequence(
      String.raw`^\W{0,4}(?:please |and )?`,
      either(
        '(?:follow up|check|sync|coordinate|liaise|talk|speak|consult) (?:up )?with',
        '(?:ask|ping|invite|notify|chase|remind)',
      ),
      String.raw`\b (?:the |an? )?`,
      either(
        'iana|iesg|iab|ads?|wg|rg|group|authors?|chairs?|editors?|list|people',
        String.raw`[a-zà-ỿ]{1,20} (?:wg|rg|group|chairs?|authors?|list|directorate)\b`,
      ),
    ),
  ),
  'asked to do': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'asked|advised|encouraged?|invited?|requested|urged|directed|tasked|told|suggested',
        'recommended|proposed',
      ),
      String.raw`\b(?: [^.;\s]{1,40}){0,4}?(?: to| that| sending| opening| asking)\b`,
    ),
  ),
  suggestion: /\b(?:suggest(?:s|ed|ion|ions)?|propos(?:e|es|ed|al)|recommend(?:s|ed|ation)?|advi[sc]ed?)\b/i,
  'person pledged': anyOfCased(
    sequence(
      String.raw`(?:^\W{0,4}|[.;,] )${PERSON} (?:has )?`,
      either(
        'said|says|mentioned|confirmed|noted|indicated|promised|offered|agreed|volunteered|replied',
        'answered',
      ),
      `(?: that)? (?:(?:s?he|they)(?:['’](?:d|ll)| would| will)|to) (?:also )?${TASK}`,
    ),
  ),
  reminder: anyOf(
    String.raw`^\W{0,4}(?:please )?(?:remember|don['’]t forget|do not forget) to (?:also )?${TASK}`,
  ),
  'talk with': anyOf(
    sequence(
      String.raw`^\W{0,4}`,
      either('talk|speak|check|clarify|confirm|discuss|meet|liaise|sync|coordinate|consult|get in touch'),
      String.raw` (?:(?:this|it|up|off-?line|again) )?with\b(?! (?:an?|care|examples?|more)\b)`,
    ),
    String.raw`^\W{0,4}(?:talk|speak|reach out) to\b`,
  ),
  'talk offline':
    /\b(?:discuss|talk|continue|deal with|follow[- ]up|take (?:it|this|that)|sort (?:it|this)|resolve|address)\b[^.;]{0,25}\boff[- ]?line\b/i,
  'office asked to': anyOf(
    sequence(
      String.raw`\b`,
      either(OFFICES, 'wg|group|everyone|people|participants'),
      String.raw` (?:(?:is|are|was|were|has been|have been) )?(?:asked|requested|invited|encouraged|urged|advised) to\b`,
    ),
    // "Authors, please answer"
    String.raw`^\W{0,4}(?:the )?${either(OFFICES, 'wg|group|everyone|people|participants')}[,:] (?:please|pls) [a-z]`,
  ),
  'first person will try': anyOf(
    sequence(
      String.raw`\b(?:i|we)(?:['’]ll| will) `,
      either(
        'do (?:my|our) best|try to|(?:have|take) a (?:closer |quick )?look|look (?:at|into)',
        'get back|follow up|chase|dig|think about|(?:double[- ]?)?check|verify',
        'see (?:if|whether|what)',
      ),
      String.raw`\b`,
    ),
    String.raw`(?:^\s{0,2}|[^\w\s]\s{0,2}|\b(?:and|but|ok|okay|so|then|yes) )i can (?:do|draft|handle|look (?:at|into)|own|take(?: on)?|work on|write) (?:it|that|these|this)(?: up)?\W*$`,
  ),
})
