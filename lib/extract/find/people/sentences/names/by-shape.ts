/** Judges by the words around it whether something is a name that nothing else on the page backs. */
import { opensWithCommonWord } from '../../../../lexicon/common-words.ts'
import { knownGroup } from '../../../../lexicon/groups.ts'
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS } from '../../../../lexicon/verbs.ts'
import { anyOf, anyOfCased, either, sequence } from '../../../../patterns/alternatives.ts'
import type { Asked, Manner, Occurrence } from '../speech-acts/occurrence.ts'
import { reports } from '../speech-acts/verbs.ts'
import type { NameInText } from './in-text.ts'

const PRESENTS =
  /^\s+(?:also\s+)?presented\s+(?:an?|the|his|her|their|on|about|draft|two|three|four|several|some)\b/
const US = String.raw`(?:us|everybody|everyone|attendees|participants|the\s(?:audience|group|room|wg|WG))`
/** "gave a lightning talk", "both gave demos". */
const GAVE_TALK = anyOfCased(
  sequence(
    String.raw`^\s(?:(?:also|both|then)\s)?(?:gave|delivered)\s(?:(?:an?|the|his|her|their|two)\s)?(?:[\p{Ll}-]{2,15}\s){0,3}?`,
    either('talk|presentation|overview|demo|demonstration|introduction|keynote|lecture|tutorial'),
    String.raw`s?\b`,
  ),
  // "walked us through", "updated the group on", "went over the slides", "led a discussion", "kicked off the session"
  sequence(
    String.raw`^\s(?:(?:also|both|then)\s)?`,
    either(
      String.raw`(?:updated|briefed)\s${US}\b|(?:walked|took|guided)\s${US}\s(?:over|through)\b`,
      String.raw`(?:ran\sthrough|went\s(?:over|through))\s(?:the|his|her|their|some)\s(?:\p{Ll}{2,15}\s){0,2}?(?:agenda|changes|comments|issues|questions|slides)\b`,
      String.raw`(?:led|moderated)\s(?:an?|the)\s(?:\p{Ll}{2,15}\s)?(?:discussion|session|panel)\b`,
      String.raw`kicked\soff\s(?:an?|the|our)\s(?:\p{Ll}{2,15}\s)?(?:day|discussion|hackathon|meeting|session)\b`,
    ),
  ),
)
/** "one attendee,", "our own", "my colleague": the person whose name follows. */
const INTRODUCED = anyOf(
  sequence(
    String.raw`\b`,
    either(
      'our own',
      sequence(
        String.raw`(?:our|my|his|her|their|one|another|an?)\s(?:[a-zà-ỿ]{2,15}\s)?`,
        either(
          'colleague|co-?author|attendee|participant|operator|friend|student|fellow|newcomer',
          'delegate|intern|mentor|supervisor|boss',
        ),
      ),
    ),
    String.raw`,?\s$`,
  ),
)
/** What may start a clause of its own in the middle of a sentence. */
const OPENS_CLAUSE =
  /(?:[,;:]|(?:^|\s)(?:and|but|while|that|which|as|whereas|where|because|since|when|after|then))\s+$/i
/** "...,” Ada says": the speaker of a quotation. */
const ENDS_QUOTATION = /[,.?!]["”’»]\s+$/u

/** True if full names that nothing else backs have a role or an affiliation, or words that introduce them. */
export function isIntroduced({ names, before, qualified, manner }: Occurrence): boolean {
  if (!qualified && !INTRODUCED.test(before)) return false
  return names.every((name) => name.form === 'full' && couldBeName(name, manner))
}

/** True if a name that nothing backs is credible before the verb that follows it. */
export function actsByShape({ before, rest, verb, isFull, manner, couldBeNames }: Asked): boolean {
  const presents = PRESENTS.test(rest) || (isFull && GAVE_TALK.test(rest))
  if (verb === null && !presents) return false
  const says = verb !== null && SAYING_VERBS.has(verb)
  const quoted = says && !BASE_VERBS.has(verb) && ENDS_QUOTATION.test(before)
  const clause = isFull && /^,\s{1,4}who\s/.test(rest)
  const tells =
    quoted ||
    clause ||
    presents ||
    (says && isFull) ||
    (verb !== null && manner.recounting && reports(rest, verb))
  if (!tells) return false
  const opens =
    isOpening(before) || quoted || clause || ((says || presents) && isFull && OPENS_CLAUSE.test(before))
  return opens && couldBeNames()
}

/** False for what starts sentences without being a name: a verb, a group, a word of the page. */
export function couldBeName({ text, form }: NameInText, { ordinary }: Manner): boolean {
  if (form === 'initials') return true
  const words = text.toLowerCase().split(/\s+/)
  if (opensWithCommonWord(text)) return false
  return !words.some((word) => ordinary.has(word) || MEETING_VERBS.has(word)) && !knownGroup(text)
}

/** True if no word comes before. */
export const isOpening = (before: string) => /^[\W\d]*$/.test(before)
