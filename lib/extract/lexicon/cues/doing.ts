/** Words for who is to do what. */
import { cues } from './cue.ts'

export const DOING = cues({
  'action marker':
    /(?:^|[\s[({>*-])(?:action(?: items?| points?)?|a\.?i\.?|todo|to-do|to do|ap|next steps?|follow[- ]?ups?|homework|task)s?\s*(?:#?\d+)?\s*(?:is|are|\))?\s*[:\]–—]|^\s*(?:\*\*)?\[?(?:ACTION|TODO|AI|AP|TO DO)\b/i,
  'action word':
    /\baction (?:item|point|on|to|for|is)\b|\b(?:an|the|took(?: the)?) action\b|\btodo\b|\bnext steps?\b|\bhomework\b|\bassign(?:ed)?\b/i,
  'no action': /\bno (?:further )?actions?\b/i,
  'name to do':
    /^\s*(?:[-*>•]\s*)?(?:action:?\s*)?(?:(?:the )?(?:chairs?|authors?|editors?|ads?|wg|co-?chairs?|secretar(?:y|iat)|presenter|group|everyone|all)|\p{Lu}[\p{L}.'’-]*(?:(?:,| and| &|\/|,? or)? ?\p{Lu}[\p{L}.'’-]*){0,4})(?: \([^)]{1,30}\))? to (?!the\b|a\b|an\b|this\b|be\b|that\b|which\b|me\b|\p{Lu})\p{Ll}+/u,
  'someone to do': /\b(?:chairs?|authors?|editors?|ads?|co-?chairs?|secretary|group) to \p{Ll}+/iu,
  'name will do':
    /(?:^|[.;,]\s+|\band |\bthat |\()(?:(?:the )?(?:wg |working group )?(?:chairs?|authors?|editors?|ads?|wg|rg|co-?chairs?|presenter|group|team|working group|iesg|iab|secretariat)|\p{Lu}[\p{L}.'’-]+(?:(?:,| and| &|\/|,? or)? ?\p{Lu}[\p{L}.'’-]+){0,4})(?: \([^)]{1,30}\))? (?:will|shall|is going to|are going to|'ll|’ll|can|plans? to|intends? to|needs? to|has to|have to|should|offered|volunteered|agreed to|promised|took)\b/u,
  'name said would':
    /\b(?:said|says|mentioned|confirmed|noted|indicated|offered|volunteered|promised|agreed|committed|suggested)\b[^.;]{0,20}\b(?:he|she|they|it|we)(?:['’]d| would| will|['’]ll) /i,
  'I will': /\b(?:i|we)(?:['’]ll| will| can| shall| could)\b(?! (?:not|see\b|be able|say|just say))/i,
  'I plan':
    /\b(?:i|we)(?:['’]m| am|['’]re| are) (?:going to|planning|hoping|happy to|willing to|working on)\b|\b(?:i|we) (?:plan|intend|hope|want|need|have|expect) to\b|\bhappy to \p{Ll}+/iu,
  'bare will':
    /^\s*(?:[-–—*>]+\s*)?(?:yes[,.]? |ok(?:ay)?[,.]? |sure[,.]? )?(?:will|can|going to|happy to|would) (?:also |then |now |just )?(?!be\b|the\b|that\b|this\b|it\b|we\b|you\b|they\b|there\b|people\b|go to WG)\p{Ll}+/iu,
  'we should':
    /\b(?:we|wg|group|authors?|they|chairs?|you|people|someone|somebody) (?:should|need(?:s)? to|must|have to|ought to|has to)\b|\blet['’]?s\b/i,
  'need noun':
    /^\s*(?:\p{L}+ )?needs? (?:more|to|another|a|an|some|for|review|reviewers?|volunteers?|feedback)\b|\b(?:need|needs|needed|requires?|lacks?|looking for|seeking|asking for|call for|want|wants)\b[^.;]{0,20}\b(?:reviews?|reviewers?|volunteers?|feedback|comments|help|input|work|text|authors?|implementers?|implementors?|examples?|contributors?|update)\b/iu,
  please: /\bplease\b|\bpls\b/i,
  imperative:
    /^\s*(?:[-*>•]\s*)?(?:please )?(?:add|allocate|ask|begin|bring|check|clarify|close|collect|consider|contact|continue|coordinate|create|define|develop|discuss|document|do|draft|ensure|explore|file|find|fix|follow|get|identify|improve|incorporate|investigate|invite|join|keep|let|look|make|merge|move|open|organi[sz]e|plan|post|prepare|propose|provide|publish|put|raise|reach|read|reconcile|remove|reply|report|request|resolve|respond|review|revise|schedule|send|set|share|start|submit|take|talk|think|try|update|verify|watch|work|write)\b(?! (?:was|were|is|are|of)\b)/i,
  'do verb':
    /\b(?:will|to|can|['’]ll|should|must) (?:also |then |now |further |try to |help |go (?:back|and|to) ?(?:to )?)?(?:add|address|ask|bring|check|clarify|close|confirm|contact|continue|coordinate|create|develop|discuss|document|draft|ensure|explore|file|find|finish|fix|follow|get|help|identify|implement|incorporate|investigate|issue|look|make|merge|open|organi[sz]e|post|prepare|produce|propose|provide|publish|raise|reach|report|request|resolve|respond|review|revise|schedule|send|set|share|start|submit|take|talk|test|think|try|update|verify|work|write)\b/i,
  volunteered:
    /\b(?:volunteer(?:s|ed|ing)?|offer(?:s|ed)? (?:to|help)|willing to|happy to help|sign(?:ed)? up|took (?:the|an) action)\b/i,
  'asked to do':
    /\b(?:asked|advised|encouraged?|invited?|requested|urged|suggested|recommended|directed|tasked|told)\b[^.;]{0,40}\b(?:to|that)\b|\b(?:advised|encouraged|suggested|recommended) (?:to|sending|asking|going)\b/i,
  suggestion: /\b(?:suggest(?:s|ed|ion)?|propos(?:e|es|ed|al)|recommend(?:s|ed|ation)?)\b/i,
  deadline:
    /\b(?:by|before|until|due|deadline|end of|in the next|within|next|early|mid-?|late)\s?(?:the )?(?:end of |next |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|week|month|year|ietf ?\d*|meeting|interim|\d{4})\b|\bsoon\b/i,
  'future time':
    /\b(?:next (?:week|month|meeting|ietf|interim|version|revision|year|step|days?)|soon|tomorrow|later|upcoming|future|in \d+ (?:weeks?|months?|days?))\b/i,
})
