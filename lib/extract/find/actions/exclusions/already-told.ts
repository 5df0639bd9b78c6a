/** Patterns of what somebody was told before, of how things work, and of the room: worded like tasks, and nobody's. */
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'
import { START } from '../parts.ts'

const THEM =
  '(?:authors?|chairs?|editors?|newcomers|operators|participants|people|presenters|reviewers|speakers)'
/** Not followed by what is still to be done about it. */
const NOTHING_LEFT = String.raw`(?![^.]{0,200}\b(?:needs? to|next|pending|still|to do|will)\b)`

/** "The chairs gave guidance the authors should meet", "At the last meeting the editors were asked". */
const BEFORE = anyOf(
  String.raw`\b(?:gave|had given|provided) (?:some |the |them )?(?:advice|feedback|guidance)\b${NOTHING_LEFT}`,
  // "last time" alone may tell whose task is still open
  sequence(
    String.raw`\b(?:at|during|in) (?:our|the) (?:last|previous) (?:[a-z]{1,12} )?(?:call|interim|meeting|session)\b[^.;:]{0,80}?`,
    String.raw`\b(?:should|to|(?:was|were) (?:advised|asked|told))\b${NOTHING_LEFT}`,
  ),
  String.raw`${START}last time\b[^.;:]{0,60} (?:said|(?:was|were) (?:advised|asked|told))\b${NOTHING_LEFT}`,
)
/** "Best effort, for editors to share status", "The wiki is for editors to post updates". */
const FOR_THEM = anyOf(
  String.raw`${START}(?!actions?\b)(?:[a-z]{2,12} ){1,2}(?:basis|effort|way), for ${THEM} to\b`,
  sequence(
    `${START}(?:(?:an?|this|that|the) )?(?:[a-z]{2,12} )?`,
    either(
      'chance|channel|forum|occasion|offer|opportunity|option|page|place|slot|space|template|tool|venue|way|wiki',
    ),
    String.raw` (?:is )?(?:meant |there )?for ${THEM} to\b`,
  ),
  String.raw`\bmakes it (?:easier|easy|possible|simple) for\b`,
  String.raw`${START}(?:all|any|both|each|every) (?:[a-z]{2,12} )?[a-z]{2,20} (?:can|may|will be able to)\b`,
  // "Updates are being made, which will allow it to go on": what comes of it
  String.raw`\b(?:once|when) (?:accepted|adopted|approved|done|published),? (?:it )?(?:can|will|would) (?:allow|go)\b`,
  String.raw`\bwill be discussed only (?:after|if|once|when)\b`,
)
/** "Prefix it with MIC: and I will read it out", "Please join the queue": for the time of the session. */
const IN_THE_ROOM = anyOf(
  String.raw`\b(?:MIC:|prefix (?:it|them|this|your)\b|(?:relay|read|watch(?:ing)?|monitor(?:ing)?) [^.;:]{0,30}\bchat\b)`,
  String.raw`\b(?:add yourself|add yourselves|get|join|put yourself|raise your hand) (?:in|into|on|to)? ?the (?:mic |speaker )?queue\b`,
  String.raw`\bread (?:it|that|them|this) (?:aloud|out)\b`,
  String.raw`${START}(?:@(?:all|everybody|everyone)|all),? ?:? ?(?:please,? )?(?:if you|mute|remember|state your|use)\b`,
)
/** All of these patterns. */
export const TOLD: readonly RegExp[] = [BEFORE, FOR_THEM, IN_THE_ROOM]
