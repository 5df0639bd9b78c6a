/** The patterns that exclude an outcome, each with the statements that it applies to. */
import type { Exclusion } from '../../statements/exclusions.ts'
import { HUM_TO_COME } from '../../statements/in-general.ts'
import { CONDITIONS } from './conditions.ts'
import { AGENDA_KEPT, COURSE } from './course-of-session.ts'
import { BEFORE } from './decided-before.ts'
import { DESCRIBED } from './descriptions.ts'
import { EXPLAINED, MACHINES, PROCESS } from './in-general.ts'
import { NOT_YET, NOTHING_DECIDED, OPEN } from './not-settled.ts'
import { ASIDES, HELD_READY, VIEWS } from './of-one-participant.ts'
import { OWN } from './of-others.ts'

/** "Let's look at the agenda": the writer of a post leads its readers on. In minutes it is the room's intention. */
const TO_READERS = /^\W{0,4}(?:(?:so|but|now|first),? )?let['’]?s\b/i

/** "No objection, good idea": one person's answer, not yet the room's. */
const ONES_ANSWER =
  /^\W{0,4}(?:i have )?no (?:strong )?objections?\b(?! (?:was|were|raised|heard|voiced|in the|from (?:the|any)))/i
/** "Ada has no objections": but not the board or the room. */
const ONE_HAS_NONE =
  /^(?:(?!\b(?:board|body|everyone|group|iab|iesg|meeting|rg|room|wg)\b)[^.;:]){1,60} (?:had|has) no (?:strong )?objections?\b/i

/** An item that completes the sentence above it: "The proponents are to show: - That there is support". */
const COMPLEMENT = /^\W{0,4}that (?:an?|it|the|their|there|they|we)\b/i

/** How the session went, how things are done in general, what happened before or is yet to, what others decided. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { patterns: [...COURSE, ...OWN, NOTHING_DECIDED, HUM_TO_COME], isAsked: () => true },
  { patterns: [AGENDA_KEPT], isAsked: ({ cues }) => cues.has('under agenda') },
  {
    patterns: [COMPLEMENT],
    isAsked: ({ cues }) =>
      cues.has('in item') && !cues.has('led by outcomes') && !cues.has('decision marker'),
  },
  { patterns: [TO_READERS], isAsked: ({ cues }) => !cues.has('genre minutes') },
  { patterns: EXPLAINED, isAsked: ({ cues }) => cues.has('genre article') },
  { patterns: [ONE_HAS_NONE], isAsked: ({ cues }) => !cues.has('decision marker') },
  { patterns: [ONES_ANSWER], isAsked: ({ cues }) => cues.has('has speaker') && !cues.has('chair speaks') },
  {
    patterns: [...BEFORE, ...NOT_YET, ...CONDITIONS, ...DESCRIBED, ...HELD_READY, ...ASIDES],
    isAsked: ({ cues }) => !cues.has('decision marker'),
  },
  {
    patterns: VIEWS,
    isAsked: ({ cues }) =>
      cues.has('has speaker') && !cues.has('chair speaks') && !cues.has('decision marker'),
  },
  {
    patterns: [MACHINES],
    // but under "we agreed on the following:" it is what was agreed
    isAsked: ({ cues }) => !cues.has('decision marker') && !cues.has('led by outcomes'),
  },
  {
    patterns: [OPEN, ...PROCESS],
    isAsked: ({ cues }) => !cues.has('decision marker') && !cues.has('tally'),
  },
]
