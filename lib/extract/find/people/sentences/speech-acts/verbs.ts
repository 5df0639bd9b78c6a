/** Finds the verb of which people are the subject: "also presented", ", who has since shown", "hat … vorgestellt". */
import { BASE_VERBS, MEETING_VERBS, SAYING_VERBS, TALKING_VERBS } from '../../../../lexicon/verbs.ts'
import { anyOfCased, either, optional, sequence } from '../../../../patterns/alternatives.ts'
import { readBefore } from '../../affiliations/appositives.ts'

/** What may come between a person and the verb. */
const ADVERBS = sequence(
  optional(String.raw`\((?:in|via|on|from|as|remotely|online)[^)]{0,30}\)\s{0,4}`),
  // "Ada as an individual says"
  optional(String.raw`as\s(?:an?\s)?(?:AD|author|chair|co-author|editor|individual|participant)\s`),
  either(
    sequence(
      either(
        'then|also|both|all|again|briefly|later|now|further|first|next|just|still|each|finally',
        String.raw`in turn|\p{Ll}{2,12}ly|d['’]ailleurs|aussi|ensuite|enfin`,
      ),
      String.raw`\s{1,4}`,
    ),
  ),
  '{0,2}',
)
/** "Ada Finn and I gave", "Ada and her team presented". */
const COMPANY = sequence(
  String.raw`,?\s(?:and|with|along with|together with)\s`,
  either(
    'I|me|others',
    sequence(
      String.raw`(?:his|her|their|the)\s(?:\p{Ll}{1,20}\s)?`,
      either('team|colleagues?|co-?authors?|students?|co-?workers?'),
    ),
  ),
  String.raw`\s`,
)
const VERB = new RegExp(
  sequence(
    String.raw`^(?:${COMPANY})?[\s\]]{0,8}(?:(?:who|qui|che)\s{1,4})?(?:(?:se|si|nos|nous)\s)?${ADVERBS}`,
    optional(
      String.raw`(has|have|had|is|are|was|were|a|ont|ha|han|hat|haben|heeft)\s{1,4}${ADVERBS}(?:\p{Ll}{4,14}ment\s{1,4})?`,
    ),
    String.raw`(\p{Ll}[\p{Ll}-]{1,40})`,
  ),
  'u',
)
/** "Ada hat den neuen Rahmen vorgestellt": the participle is at the end. */
const PERFECT =
  /^\s(?:hat|haben|heeft|hebben)\s(?:[^\s.;:,]{1,40}\s){1,12}?((?:ge|vor|hin)[\p{Ll}]{3,20}(?:t|en)|\p{Ll}{3,20}iert)(?=[.,;:!]|$)/u
/** ", who explained": a clause of its own, in which only what was said or shown is about the event. */
const CLAUSE = /^,\s{1,4}(?=(?:who|qui)\s)/
/** The comma after a name that one stands before: "One of them, Ada Finn, raised". */
const CLOSES_APPOSITION = /^,(?=\s)/
/** "received the prize and gave a talk": the second of two verbs. */
const SECOND =
  /^\s\p{Ll}{2,20}\s[^.;:]{1,110}?\s(?:and|before|then)\s(?:also\s|then\s|later\s)?(\p{Ll}{3,20})\s/u
const PROGRESSIVE_AFTER = /\b(?:with|by|from|to)\s{1,4}$|\bwith\b[^.;]{0,160}\band\s{1,4}$/i
/** ", Ada Finn providing a summary of the report, and": one talk of several that a sentence lists. */
const GIVES_TALK = anyOfCased(
  sequence(
    String.raw`^\s(?:giving|providing|offering|presenting)\s(?:an?|the|his|her|their)\s(?:\p{Ll}{2,15}\s){0,2}`,
    String.raw`(?:talk|presentation|summary|overview|update|introduction|demo|keynote|report)\b`,
  ),
)
/** "wrote to the list", "wrote in a blog post": this counts as saying, but writing a draft does not. */
const WROTE = anyOfCased(
  sequence(
    String.raw`^(?:wrote|writes)\s(?:to|on|in)\s(?:an?|the|his|her|their|its|\S{1,20}['’]s)\s(?:[\p{L}-]{1,20}(?:['’]s)?\s){0,3}?`,
    either(
      'lists?|mailing-list|e-?mails?|messages?|blogs?|posts?|comments?|statements?|letters?|colleagues?',
    ),
    String.raw`\b`,
  ),
)
/** "“It was dark,” Ada Finn wrote." */
const AFTER_QUOTATION = /["”»]\s$/
const WROTE_IT = /^(?:wrote|writes)\b/
/** "wrote that the lamp is lit", but not "wrote that draft". */
const WROTE_THAT =
  /^(?:wrote|writes)\sthat\s(?:an?|the|all|both|each|every|he|her|his|I|it|its|many|most|no|our|she|some|their|there|these|they|this|those|we|you)\s/
const hasWritten = (act: string, before: string) =>
  WROTE.test(act) || WROTE_THAT.test(act) || (AFTER_QUOTATION.test(before) && WROTE_IT.test(act))
/** Past forms that look like their base. */
const IRREGULAR_PAST = new Set(['set', 'put', 'lead'])

/** "Ada confirmed as chair", "Ada accepted the post", "Ada sent regrets": nothing that somebody said or did at the event. */
const APART = anyOfCased(
  String.raw`^sen(?:ds|t)\s(?:\p{Ll}{2,8}\s)?(?:regrets|apologies)\b`,
  String.raw`^(?:confirmed|introduced|named|announced|proposed|welcomed|recommended|invited|suggested)\sas\s`,
  sequence(
    String.raw`^accept(?:s|ed)\s(?:[\p{L}-]{1,20}\s){1,4}?`,
    either(
      'position|role|post|job|office|seat|award|prize|nomination|offer|invitation|appointment|chairmanship',
    ),
    String.raw`\b`,
  ),
)

/** "Ada maintains that", but not "Ada maintains the server". */
const MAINTAINS = /^maintain(?:s|ed|ing)?$/

/** "Ada and Mara co-chairs": what several people are; for one person it is a verb. */
const OFFICE_OF_SEVERAL = /^(?:co-?)?chairs$/

/** What surrounds the people in a sentence, and how many there are. */
interface Around {
  readonly before: string
  readonly rest: string
  readonly count: number
  /** True if a comma comes before the names. */
  readonly apposed: boolean
}

/** The verb of a meeting that people are the subject of; null if there is none. */
export function actsIn({ before, rest, count, apposed }: Around): string | null {
  const clause = CLAUSE.exec(rest)?.[0].length ?? 0
  if (clause) {
    const verb = verbAt(rest.slice(clause - 1), count, before)
    return verb && isTalking(verb) ? verb : null
  }
  const closed = apposed ? rest.replace(CLOSES_APPOSITION, '') : rest
  return verbAt(closed, count, before) ?? secondVerb(rest, before)
}

const isTalking = (verb: string) =>
  TALKING_VERBS.has(verb) || (SAYING_VERBS.has(verb) && !BASE_VERBS.has(verb))

function secondVerb(rest: string, before: string): string | null {
  const verb = /^(?:[\W\d]|(?:Dr|Prof|Mr|Ms|Mrs)\b)*$/.test(before) ? SECOND.exec(rest)?.[1] : undefined
  return verb && isTalking(verb) && !verb.endsWith('ing') ? verb : null
}

function verbAt(rest: string, count: number, before: string): string | null {
  const match = VERB.exec(rest)
  const verb = PERFECT.exec(rest)?.[1] ?? match?.[2]
  if (!match || !verb) return null
  if (!MEETING_VERBS.has(verb) && !hasWritten(rest.slice(rest.indexOf(verb)), before)) return null
  if (MAINTAINS.test(verb) && !/^(?:\sthat\s|[,.])/.test(rest.slice(rest.indexOf(verb) + verb.length)))
    return null
  if (count > 1 && OFFICE_OF_SEVERAL.test(verb)) return null
  const auxiliary = match[1]
  const progressive = verb.endsWith('ing')
  if (auxiliary && /^(?:is|are|was|were)$/.test(auxiliary) && !progressive) return null
  if (
    !auxiliary &&
    progressive &&
    !/^[\W\d]*$/.test(before) &&
    !PROGRESSIVE_AFTER.test(before) &&
    !(/,\s$/.test(before) && GIVES_TALK.test(rest)) &&
    !readBefore(before.trimEnd())
  )
    return null
  if (APART.test(rest.slice(rest.indexOf(verb)))) return null
  const isBase = BASE_VERBS.has(verb) && count === 1 && !auxiliary && !IRREGULAR_PAST.has(verb)
  if (isBase && !saysInBase(before, rest, verb)) return null
  return verb
}

/** "Ada elaborate on the key": a scribe who is in a hurry, or foreign, leaves the ending out. */
const saysInBase = (before: string, rest: string, verb: string) =>
  /^[\W\d]*$/.test(before) &&
  SAYING_VERBS.has(verb) &&
  /^\s(?:that|if|whether|how|why|on)\s/.test(rest.slice(rest.indexOf(verb) + verb.length))

/** True if what follows `verb` is what was said: "that", "if", "to", "for", a pronoun, an article. */
export function reports(rest: string, verb: string): boolean {
  const after = rest.slice(rest.indexOf(verb) + verb.length)
  return (
    /^\s+(?:that|if|whether|why|how|what|when|to|about|for|against|on|the|an?|we|he|she|it|they|this|these|some|not|no|more|adding|using|out)\b/i.test(
      after,
    ) ||
    (/ed$/.test(verb) && SAYING_VERBS.has(verb))
  )
}
