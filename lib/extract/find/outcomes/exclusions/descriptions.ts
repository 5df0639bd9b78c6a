/** Patterns that describe what a group is for, what a thing can do, and what happened by itself. */
import { anyOf, atStart, either, sequence } from '../../../patterns/alternatives.ts'

/** Not followed by what was settled all the same: ", and the room agreed". */
const AND_SETTLED = String.raw`(?![^.]{0,200}(?:[;,] (?:and |but |so )?|\band )(?:[a-z]{1,12} ){0,3}?(?:adopted|agreed|approved|concluded|confirmed|consensus|decided|supported)\b)`

/** "This group works on lamps", "The group was formed to agree on a format". */
const GROUP = atStart(
  sequence(
    String.raw`\W{0,4}(?:the |this |our )?(?:[a-z\d-]{2,20} ){0,2}?`,
    either('(?:working |research )?group|wg|rg|(?:design )?team|board|committee|council|directorate'),
    ' ',
    either(
      '(?:is|was) (?:also )?(?:charged with|dedicated to|responsible for|the (?:body|forum|group|place|venue)\\b)',
      '(?:has been|is|was) (?:created|established|formed|founded|set up) (?:for|to)',
      '(?:coordinates?|deals with|develops|exists to|focuses on|handles|looks (?:after|at|into)|maintains|oversees|standardi[sz]es|studies|works on)',
    ),
    String.raw`\b${AND_SETTLED}`,
  ),
  String.raw`\W{0,4}[a-z\d-]{2,20} (?:is|was) (?:an?|the) (?:body|forum|(?:working |research )?group|place|venue|wg|rg) (?:for|in which|of|that|to|where|which)\b${AND_SETTLED}`,
)
/** What things can do, and what any of a kind is: "Folders can be managed apart, but assigned to a board". */
const ABLE = anyOf(
  sequence(
    String.raw`^(?:(?!\b(?:charter|documents?|drafts?|errat\w{1,3}|group|hums?|issues?|milestones?|prs?|pull requests?|review|room|section|text|wg)\b)[^.;:]){2,60}? `,
    String.raw`(?:can|may) (?:also |then )?be [a-z]{2,20}(?:ed|en|wn)\b[^.;:]{0,60}?\b(?:and|but|or|then|yet) (?:also |later |then )?[a-z]{2,20}ed\b${AND_SETTLED}`,
  ),
  String.raw`\b(?:allows?|enables?|lets|makes it (?:easy|possible) for|permits?) [^.;:,]{2,60}\b(?:to )?be [a-z]{2,20}ed\b${AND_SETTLED}`,
  // "The timeline has been structured to ensure that both go on together"
  String.raw`^[^.;:]{0,60} (?:is|are|was|were|has been|have been) (?:arranged|designed|structured) to (?:ensure|guarantee|make sure)\b${AND_SETTLED}`,
  // "It is meant for a page that is selected by the resolver"
  sequence(
    String.raw`^(?:(?!\b(?:adopt|agree|approv|consensus|decid|decision|accept|clos|merg|reject)[a-z]{0,3}\b)[^.;:]){0,100}?`,
    String.raw`\b(?:an?|any|each|every) (?:[a-z-]{2,20} ){1,2}(?:that|which|who) (?:are|is|was|were|has been|have been) `,
    either('accepted|adopted|agreed|approved|chosen|confirmed|elected|merged|rejected|selected'),
    String.raw`\b${AND_SETTLED}`,
  ),
)
/** What fell, came or closed by itself: "-24 dropped so late that two teams were not ready", "The bar closed at ten". */
const BY_ITSELF = anyOf(
  String.raw`\b(?:came|dropped|landed) (?:out )?(?:only |quite |rather |so |too |very )?(?:late|recently)\b`,
  String.raw`\b(?:bar|building|doors?|gates?|harbour|hotel|office|restaurant|shop|station|venue)s? closed\b`,
  // of what, it does not say
  String.raw`^\W{0,4}actions?(?: items?)?\s{0,2}[:–—-]\s{0,2}(?:closed|completed?|done|dropped|finished|merged|resolved)\W{0,3}$`,
)
/** All of these patterns. */
export const DESCRIBED: readonly RegExp[] = [GROUP, ABLE, BY_ITSELF]
