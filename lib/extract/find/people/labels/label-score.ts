/** How likely a label is to be a person's: its spelling and words, how often it occurs, and what follows it. */
import { nameWords } from '../../../language/name-match.ts'
import { foldName, isGivenName, type Name, opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { countStretches } from '../../../language/words.ts'
import { isAcronym } from '../../../lexicon/acronyms.ts'
import { holdsCommonWord, isCommonWord } from '../../../lexicon/common-words.ts'
import { MEETING_VERBS } from '../../../lexicon/verbs.ts'
import { looksLikeOrganisation } from '../affiliations/qualifiers.ts'
import type { Vocabulary } from '../names/vocabulary.ts'
import { isInCapitals, type Label } from './label.ts'
import type { LabelCandidate } from './label-candidates.ts'

/** The evidence for and against a label being a person's; the sum decides. */
const WEIGHTS = {
  givenAndMore: 3,
  fullShape: 1.2,
  givenAlone: 2,
  /** A given name in lower case, which may be a word: "mark", "will", "rich text". */
  givenNick: 1.3,
  inVocabulary: 3,
  lowerCase: -0.3,
  digit: -2,
  ordinary: -1.5,
  /** Several words, one of which the page also writes in lower case. */
  ordinaryWords: -2.5,
  topical: -1.5,
  /** "DPI", "MTU": something being discussed. */
  acronym: -2.5,
  capitals: -1.5,
  /** "ORLA FENNIMORE" where others are labelled so: transcripts write all names in capitals. */
  capitalsThroughout: 0.5,
  recurs: 0.8,
  recursOften: 0.7,
  saysSomething: 0.6,
  saysNothing: -1,
  saysNoWords: -2,
  qualities: 0.7,
  bracket: -0.5,
  dash: -1.2,
  chat: 2.5,
} as const

/** What is known about a page's labels as a whole. */
interface Knowledge {
  /** True if few labels are certainly people's: then those of unknown shape are topics. */
  readonly topical: boolean
  /** True if somebody who is certainly a person is labelled in capitals: then everyone is. */
  readonly inCapitals: boolean
  /** How often each name occurs in a label. */
  readonly counts: ReadonlyMap<string, number>
  readonly vocabulary: Vocabulary
  /** The words that the page also writes in lower case. */
  readonly ordinary: ReadonlySet<string>
  /** Cache of scores by name, since most labels recur. */
  readonly scores: Map<string, number>
}

/** The evidence for and against the candidate's label, summed up. */
export function scoreOf({ label, remark }: LabelCandidate, knowledge: Knowledge): number {
  const weakest = Math.min(...label.people.map(({ name }) => scoreName(name, knowledge)))
  const qualified = label.people.some(
    ({ qualities }) => qualities.affiliations.length + qualities.roles.length > 0,
  )
  return (
    weakest +
    scoreRemark(remark, label.mark) +
    (qualified ? WEIGHTS.qualities : 0) +
    (label.mark === 'colon' ? 0 : WEIGHTS[label.mark])
  )
}

function scoreName(name: Name, knowledge: Knowledge): number {
  const known = knowledge.scores.get(name.text)
  if (known !== undefined) return known
  const score = judgeName(name, knowledge)
  knowledge.scores.set(name.text, score)
  return score
}

function judgeName(name: Name, { counts, vocabulary, ordinary, topical, inCapitals }: Knowledge): number {
  const count = counts.get(foldName(name.text)) ?? 0
  const recurring = (count > 1 ? WEIGHTS.recurs : 0) + (count > 2 ? WEIGHTS.recursOften : 0)
  if (vocabulary.knows(name.text)) return WEIGHTS.inVocabulary + recurring
  const words = nameWords(name.text)
  const given = isGivenName(words[0] ?? '')
  const small = name.form === 'nick' && (words.length === 1 || name.text.includes(' '))
  if (given && small) return WEIGHTS.givenNick + recurring
  if (words.length > 1 && given && (name.form === 'full' || name.form === 'nick'))
    return WEIGHTS.givenAndMore + recurring
  if (given && words.length === 1 && name.form === 'single') return WEIGHTS.givenAlone + recurring
  const shape = name.form === 'full' ? WEIGHTS.fullShape : 0
  return (
    shape +
    recurring +
    (topical && name.form !== 'initials' ? WEIGHTS.topical : 0) +
    (inCapitals && isInCapitals(name) ? WEIGHTS.capitalsThroughout : scoreSpelling(name.text)) +
    scoreWords(name, words, { count, ordinary })
  )
}

/** Endings of words that are not handles. */
const WORD_ENDING = /(?:ing|ed|ly|tion|ment|able|ive|ous|ity)$/

/** Endings of single capitalised words, and of the first of several, that are not names: "Wording", "Urls", "Tradeoff". */
const ENDS_AS_WORD = /^\p{L}+(?:tion|ment|able|ive|ous|ity|ware|word|off|ness|lines|[^aeiou]ls|ing)$/u

/** "Timing", "Padding", "Extracted": a topic, however often it occurs; a Fielding would also be named in full. Not Wilfred, Jamshed. */
const ACTIVITY = /^\p{Lu}\p{Ll}{2,}(?:ing|\p{Ll}[^aeiou](?<!fr|msh|rsh|mm)ed)$/u

function scoreWords(
  name: Name,
  words: readonly string[],
  { count, ordinary }: { count: number; ordinary: ReadonlySet<string> },
): number {
  if (name.form === 'initials' && isAcronym(name.text)) return WEIGHTS.acronym
  if (isWording(name, words, ordinary)) return words.length > 1 ? WEIGHTS.ordinaryWords : WEIGHTS.ordinary
  if (ACTIVITY.test(name.text)) return WEIGHTS.ordinaryWords
  return count === 1 && ENDS_AS_WORD.test(name.text) ? WEIGHTS.ordinary : 0
}

/** Words that the page, or any page, also writes in lower case; at the start of several also a form in "-ing". */
const isWording = ({ text }: Name, words: readonly string[], ordinary: ReadonlySet<string>) =>
  /^\p{Lu}/u.test(text) &&
  (words.some((word) => ordinary.has(word)) ||
    holdsCommonWord(text) ||
    (words.length > 1 && /...ing$/.test(words[0] ?? '')))

/** Lower case, digits and runs of capitals speak against a person: "qlog", "FFV1", "NOTICE", "IoTSF". */
function scoreSpelling(text: string): number {
  if (/\d/.test(text)) return WEIGHTS.digit
  if (/\p{Lu}{4,}|\s\p{Lu}{3,}|\p{Ll}\p{Lu}{2}|\p{Lu}{2}\p{Ll}/u.test(text)) return WEIGHTS.capitals
  if (!/^\p{Ll}/u.test(text)) return 0
  return MEETING_VERBS.has(text) || WORD_ENDING.test(text) || isCommonWord(text)
    ? WEIGHTS.ordinary
    : WEIGHTS.lowerCase
}

const NO_WORDS = /^(?:https?:|www\.|[\d\W]+$)/i

/** "Ada Finn" after a label: who holds an office, not what that person said. */
const isFullName = (remark: string) => opensWithGivenName(remark) && readPersonName(remark)?.form === 'full'

function scoreRemark(remark: string, mark: Label['mark']): number {
  if (!remark) return WEIGHTS.saysNothing
  if (NO_WORDS.test(remark) || isFullName(remark)) return WEIGHTS.saysNoWords
  // "Ada Finn - Tidewater": one of those present
  if (mark === 'dash' && looksLikeOrganisation(remark)) return WEIGHTS.saysNoWords
  return countStretches(remark, 3) >= 3 ? WEIGHTS.saysSomething : 0
}
