/** What minutes say in plain words of what stays as it is: ruled out, put off, left open, unchanged. */
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'
import { LEAD, NOT_REACHED } from './parts.ts'

export const LEFT_AS_IT_IS = cues({
  'ruled out': anyOf(
    either(
      String.raw`\b(?:ruled|voted|carved|scoped) out\b`,
      sequence(
        String.raw`\b(?:was|were|been|has|have) (?:[a-zà-ỿ]{1,20}ly )?`,
        either('eliminated|discarded|scrapped|set aside|turned down|abandoned|thrown out'),
        String.raw`\b`,
      ),
    ),
    sequence(
      String.raw`\b(?:we|chairs)(?:['’]ll| will| are going to) (?:then |now |just )?(?:abandon|reject|withdraw) `,
      String.raw`(?:both|it|that|the(?! (?:client|connection|message|packet|request)s?\b)|this|prs?|#)(?![a-z])`,
    ),
    String.raw`\b(?:we|chairs|group|wg|rg) (?:are|is|were|was) not (?:going to (?:accept|adopt)|accepting|adopting|taking on)\b`,
    either(
      String.raw`\b(?:not|no longer) (?:be |being |going to )?(?:pursued?|considered (?:any )?further)\b`,
      String.raw`\bnon-?starter\b|\boff the table\b|\bnot an option\b`,
      String.raw`\b(?:draft|document|work|proposal|effort)\b[^.;]{0,40} (?:was|were|(?:has|have) been) (?:(?:officially|now) )?(?:declared dead|put on (?:hold|ice)|frozen|shelved)\b`,
    ),
    String.raw`^\W{0,4}[^.;:?!]{1,40} (?:is|are) out(?: for now)?[.!]?$`,
  ),
  'still an option': anyOf(
    sequence(
      String.raw`\b`,
      either('remains?|stays?|(?:is|are) still|(?:appears?|seems?)(?: to be)?'),
      ' ',
      either('an?|the only|the (?:best|preferred|most [a-zà-ỿ]{1,20})'),
      ' (?:(?:viable|possible|real|good|useful) ){0,2}',
      either('options?|candidates?|possibility|alternatives?|way (?:to go|forward)|choice'),
      String.raw`\b`,
    ),
    either(
      String.raw`\b(?:still|remains?|back) on the table\b|\b(?:is|was|be|seems?) the way to go\b`,
      String.raw`\b(?:appears?|seems?) to be (?:an? )?(?:useful|acceptable|reasonable|workable|good enough)\b`,
    ),
  ),
  'nothing to change': anyOf(
    sequence(
      String.raw`\b`,
      either('leave|leaving|left|keep|keeping|kept|stays?|remains?|be'),
      ' (?:[a-zà-ỿ]{1,20} ){0,4}?',
      either('as[- ]is|as (?:it is|it stands|it was|they are)|alone|unchanged'),
      String.raw`\b`,
    ),
    sequence(
      `${LEAD}(?:so )?no `,
      either('(?:further|more|protocol|wire|spec|normative|other|text|additional|technical) '),
      '{0,2}(?:changes?|modifications?|additions?)',
      either(
        sequence(
          ' (?:to|in) (?:the |this )?',
          either('specs?|specifications?|draft|document|protocol|text|charter|wire|format|registry|base'),
        ),
        String.raw` (?:is |are |was |were )?(?:needed|required|necessary)|\W{0,4}$`,
      ),
    ),
    sequence(
      String.raw`\bno `,
      either('(?:further|more|additional|other|special|protocol|spec|text|charter) '),
      '{1,2}',
      either('discussions?|work|actions?|changes?|text|review|updates?|clarification'),
      String.raw` (?:is |are |was |were |seems? )?(?:needed|required|necessary)\b`,
    ),
    sequence(
      String.raw`\b`,
      either('specs?|specification|protocol|draft|document|text|charter'),
      '(?: [a-zà-ỿ]{1,20})? ',
      either("(?:do|does|did)(?: not|n['’]t) need to|need(?:s)? not|(?:do|does)(?: not|n['’]t) have to"),
      ' (?:be )?(?:chang|updat|modif|amend|alter)',
    ),
    String.raw`\bnothing (?:(?:more|else|further) )?(?:needs? to|has to|to) (?:be )?(?:done?|changed?|added?|fix(?:ed)?)\b`,
  ),
  'put off': anyOf(
    String.raw`\b(?:(?:will|to|should|can) be|was|were|been) (?:deferred|postponed|put off|held over|parked|shelved|tabled)\b`,
    sequence(
      String.raw`\b(?:we(?:['’]ll)?|let['’]?s|to|will|and|chairs?) (?:will |should |can |need to )?`,
      '(?:defer|postpone|park|shelve|put off|hold off(?: on)?) ',
      String.raw`(?:it|this|that|the|these|any|further|until)\b`,
    ),
    either(
      sequence(
        String.raw`\b`,
        either('left|saved|kept|leave (?:it|this|that)|keep (?:it|this|that)'),
        String.raw` for (?:a |the |an |some )?(?:future|later|another|next|further|separate)\b`,
      ),
      String.raw`\bfor further study\b`,
      // and no caller is, whose telephone plays music
      String.raw`\b(?:drafts?|documents?|issues?|items?|proposals?|work|it|this|that)\b[^.;]{0,40} (?:is|are|put|kept) on hold\b`,
    ),
    String.raw`\b(?:come|get|go|came|circle) back to (?:this|it|that|these)(?: [a-zà-ỿ]{1,20})? (?:after|when|once|later|at|in|next|on)\b`,
  ),
  'left open': anyOf(
    NOT_REACHED,
    sequence(
      String.raw`\b`,
      either('we|group|wg|rg|room|chairs|meeting|discussion|authors'),
      ' (?:still )?',
      either("(?:have|has|had|did|could)(?:n['’]t| not)|have yet to|has yet to"),
      ' (?:(?:really|yet|fully|still|quite) )?',
      either('come to|reach(?:ed)?|resolved?|settled?|chosen?|concluded?|decided?|picked|converged?'),
      String.raw`\b`,
    ),
    either(
      sequence(
        String.raw`\b`,
        either('this|that|it|which|(?:question|issue|point|matter|choice|decision|topic)s?'),
        ' (?:is|was|were|are|remains?|remained|stays?)(?: still| left)? ',
        String.raw`(?:open|unresolved|undecided|unsettled|unanswered)\b`,
      ),
      String.raw`\b(?:was|were) left open\b|\bleft (?:it |this |that )open\b`,
    ),
    either(
      sequence(
        String.raw`\b(?:has|have|was|were|could)(?:n['’]t| not) (?:yet )?(?:been |be )?`,
        String.raw`(?:resolved|settled|decided|agreed|concluded|reached)\b`,
      ),
      sequence(
        String.raw`\bno (?:clear |final |firm |real )?(?:conclusion|resolution|winner|agreement|decision) `,
        String.raw`(?:was|has been|on|reached)\b`,
      ),
    ),
  ),
  'not to be done': anyOf(
    sequence(
      `${LEAD}(?:(?:so|then|we) )?`,
      either("do not|don['’]t|should not|shouldn['’]t|won['’]t|will not|no need to"),
      ' ',
      either(
        'add|change|include|remove|define|adopt|specify|merge|touch|mention|bother|pursue',
        'standardi[sz]e|publish|split',
      ),
      String.raw`\b`,
    ),
  ),
  'too early': anyOf(
    String.raw`\b(?:too early|too soon|too late|premature) (?:to|for)\b|\bout of charter\b|\bnot (?:yet )?(?:ready|mature enough|ripe) (?:for|to)\b`,
  ),
  'came to nothing': anyOf(
    String.raw`\b(?:did not|didn['’]t|does not|failed to) (?:result in|lead to|end (?:in|with)|produce|yield|go (?:well|anywhere))\b`,
  ),
})
