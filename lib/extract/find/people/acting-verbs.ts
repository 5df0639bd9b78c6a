/** The verb that people are the subject of: "also presented", "and I gave", "a montré". */
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS, TALKING_VERBS } from '../../lexicon/verbs.ts'
import { readBefore } from './appositives.ts'

/** What may stand between a person and the verb. */
const ADVERBS =
  "(?:\\((?:in|via|on|from|as|remotely|online)[^)]{0,30}\\)\\s{0,4})?(?:(?:then|also|both|all|again|briefly|later|now|first|next|just|still|each|finally|in turn|\\p{Ll}{2,12}ly|d['’]ailleurs|aussi|ensuite|enfin|\\p{Ll}{4,14}ment)\\s{1,4}){0,2}"
/** "Ada Finn and I gave", "Ada and her team presented". */
const COMPANY =
  ',?\\s(?:and|with|along with|together with)\\s(?:I|me|others|(?:his|her|their|the)\\s(?:\\p{Ll}{1,20}\\s)?(?:team|colleagues?|co-?authors?|students?|co-?workers?))\\s'
const VERB = new RegExp(
  `^(?:${COMPANY})?[\\s\\]]{0,8}(?:who\\s{1,4})?${ADVERBS}(?:(has|have|had|is|are|was|were|a|ont|ha|han|hat|haben|heeft)\\s{1,4}${ADVERBS})?(\\p{Ll}[\\p{Ll}-]{1,40})`,
  'u',
)
/** "received the prize and gave a talk": the second of two verbs. */
const SECOND =
  /^\s\p{Ll}{2,20}\s[^.;:]{1,110}?\s(?:and|before|then)\s(?:also\s|then\s|later\s)?(\p{Ll}{3,20})\s/u
/** Past forms that look like their base. */
const IRREGULAR_PAST = new Set(['set', 'put', 'lead'])

/** What stands around people in a sentence, and how many they are. */
interface Around {
  readonly before: string
  readonly rest: string
  readonly count: number
}

/** The verb of a meeting that people are the subject of; null where there is none. */
export const actsIn = ({ before, rest, count }: Around): string | null =>
  verbAt(rest, count, before) ?? secondVerb(rest, before)

const isTalking = (verb: string) =>
  TALKING_VERBS.has(verb) || (SAYING_VERBS.has(verb) && !BASE_VERBS.has(verb))

function secondVerb(rest: string, before: string): string | null {
  const verb = /^(?:[\W\d]|(?:Dr|Prof|Mr|Ms|Mrs)\b)*$/.test(before) ? SECOND.exec(rest)?.[1] : undefined
  return verb && isTalking(verb) && !verb.endsWith('ing') ? verb : null
}

function verbAt(rest: string, count: number, before: string): string | null {
  const [, auxiliary, verb] = VERB.exec(rest) ?? []
  if (!verb || !MEETING_VERBS.has(verb)) return null
  if (count > 1 && verb.endsWith('s')) return null
  const progressive = verb.endsWith('ing')
  if (auxiliary && /^(?:is|are|was|were)$/.test(auxiliary) && !progressive) return null
  if (!auxiliary && progressive && !/^[\W\d]*$/.test(before) && !readBefore(before.trimEnd())) return null
  return BASE_VERBS.has(verb) && count === 1 && !auxiliary && !IRREGULAR_PAST.has(verb) ? null : verb
}
