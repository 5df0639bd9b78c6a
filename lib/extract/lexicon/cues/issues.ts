/** Words for what becomes of issues, changes and questions. */
import { anyOf, asWord, either, optional, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'

export const ISSUES = cues({
  closed: /\bclos(?:ed|es|ing)\b(?! (?:to|remarks|words)\b)|\bclose (?:this|it|the|with|and|issue|#)/i,
  'issue closed': anyOf(
    String.raw`\bwon['’]?t[- ]?fix\b|\bno (?:other |further )?action (?:needed|required|at this)`,
    String.raw`\bclos(?:e|ed|es|ing|ure)\b(?! to\b)[^.;]{0,25}\b(?:issues?|#\d{1,9}|\d{1,4}|it|this|with no action|that)\b(?! (?:possibility|gap))`,
    String.raw`^\s{0,4}(?:can )?clos(?:e|ed|ing)\b(?! (?:remarks|words|to)\b)`,
    String.raw`(?:^\W{0,4}|[,;:] |\botherwise )(?:clear|good|ok(?:ay)?|ready|safe) to (?:be )?merged?(?: (?:after|once) [^.;?]{2,60})?[^\w?]{0,3}$`,
    String.raw`^\W{0,4}merge(?: (?:it|this|the pr|pr|both))?(?: ?#\d{1,5}(?:,| and)?){0,4}\W{0,3}$`,
    String.raw`\bissues? (?:is |was |can be )?closed\b|\bno action\b|\bOBE\b|\bovertaken by events\b`,
  ),
  deferred: anyOf(
    asWord(
      // "Defer to the experts" puts nothing off
      sequence(
        'deferred|deferr?',
        '(?! to (?:the |an? )?(?!',
        either(
          'after|another|end|future|ietf|interim|later|lists?|mailing|next|off-?line|later versions?|when',
        ),
        ')[a-z])',
      ),
      'postponed?|tabled|table (?:this|it|for now|the (?:issue|discussion))',
      'parked|park (?:it|that|this)|put (?:it|that|(?:this|the)(?: [a-z]{2,20})?) off|punt(?:ed)?|on hold|deep freeze|pushed (?:back|out|to)|revisit(?:ed)?',
      'cancel(?:l?ed)|delayed|shelved?|out of time|ran out of time',
      sequence(
        'moved to (?:(?:the|an?) )?(?:another|appendix|future|ietf|interim|later|list|mailing|off-?line|tomorrow|',
        'friday|monday|thursday|tuesday|wednesday|next (?:call|day|ietf|interim|meeting|revision|session|version|week))',
      ),
      String.raw`(?:roll(?:s|ed)?|carr(?:y|ies|ied|ying)) (?:\w{1,20} )?over`,
    ),
  ),
  dropped: anyOf(
    asWord(
      'drop(?:ped)?|remov(?:e|ed|ing)|abandon(?:ed|ing)?|withdrawn?|dead|discard(?:ed|ing)?',
      "kill(?:ed)?|left out|off the table|will not|won't|out of scope|not going to|rejected",
      'declined|no longer|reverted?',
    ),
  ),
  merged: anyOf(
    asWord(
      'merg(?:e|ed|ing)|split(?:ting)?|combin(?:e|ed)|rename[sd]?|renaming|replac(?:e|ed)',
      'move[sd]? (?:the|to|forward|ahead|into)|integrated|incorporated?',
    ),
  ),
  'pull request taken': anyOf(
    String.raw`\b(?:accept|merge|adopt|land|approve|take|reject|close)(?:d|ed|s|ing)? (?:[a-zà-ỿ]{1,40} ){0,2}(?:prs?|pull requests?)\b`,
    sequence(
      String.raw`\b(?:prs?|pull requests?) ?#?\d{0,9}(?: [a-zà-ỿ]{1,40})? `,
      optional('(?:will|to|should|can|was|were|is|are|has|have) (?:be |been )?'),
      String.raw`(?:merged|accepted|adopted|landed|approved|rejected)\b`,
    ),
  ),
  'stays open': anyOf(
    String.raw`\b(?:remains?|still|left|stays?|is|are|currently) (?:an? )?(?:open|unresolved|undecided|unclear|to be (?:decided|determined|seen))\b`,
    String.raw`\bnothing (?:was )?(?:settled|decided)\b`,
    String.raw`\bneeds? (?:more|further) (?:discussion|work|thought)\b`,
    String.raw`\bnot (?:yet )?(?:ready|resolved|decided|settled|locked)\b|\btentative\b`,
  ),
  'belongs elsewhere': anyOf(
    sequence(
      String.raw`\b(?:should|would|to|could|will|better|best) (?:be |go )?`,
      sequence(
        either('done |handled |addressed |discussed |worked on |taken |merged |moved |in |into |as '),
        '{1,4}(?:in |into |to |by )?(?:the |a |an |another |its |their )?(?:[a-zà-ỿ]{1,40} )?',
        either('separate|different|wg|rg|group|document|draft|tsvwg|area'),
        String.raw`\b`,
      ),
    ),
    String.raw`\bnot the (?:right )?(?:place|venue)\b`,
    String.raw`\b(?:separate|another|different) (?:document|draft|extension|wg|group)\b`,
  ),
  'taken to list': anyOf(
    sequence(
      String.raw`\b`,
      either(
        'tak(?:e|en|ing)|bring|brought|mov(?:e|ed|ing)|go(?:ing)?|back|discuss(?:ion|ed)?',
        'continue[sd]?|follow up|confirm(?:ed)?|ask(?:ed)?|finish|sent?|propose[sd]?|raise[sd]?',
        'call|post(?:ed|ing)?|announce[d]?|resolve[d]?',
      ),
      String.raw` ?(?:\w{1,40} ){0,7}(?:on|to|at|in|via) (?:the |our |its )?(?:\w{1,40} )?(?:mail(?:ing)?[- ]?lists?|lists?|ml|github)\b`,
    ),
    String.raw`\bon[- ]?list\b|\bon the (?:mailing[- ]?)?list\b|\boffline\b`,
  ),
  'to be confirmed': anyOf(
    String.raw`\b(?:to|be|will|then|needs? to|we['’]ll|should|must) (?:be )?(?:re)?confirm(?:ed)?\b[^.;]{0,60}\b(?:lists?|ml)\b`,
    String.raw`\bto be (?:re)?confirmed\b|\bpending (?:confirmation|no objections?)\b`,
  ),
})
