/** Decides whether the people whom a sentence names spoke: by a verb, by "a talk by", by a quotation and more. */
import { isTask } from '../../../../lexicon/cues/tasks.ts'
import { BASE_VERBS, SAYING_VERBS } from '../../../../lexicon/verbs.ts'
import { anyOf } from '../../../../patterns/alternatives.ts'
import { actsByShape, couldBeName, isIntroduced } from '../names/by-shape.ts'
import { pointsAbove, SAID_ABOVE } from '../quotations.ts'
import { goesToMicrophone, hasTalk, putsIt, WAYS_AFTER } from './after.ts'
import { followsVerb, isNotYet, isTalkBy, isUnderQuotation, saysBefore, WAYS_BEFORE } from './before.ts'
import { type Asked, firstOf, type Hit, type Occurrence, type Way } from './occurrence.ts'
import { isElsewhere, isLongAgo } from './positions.ts'
import { actsIn } from './verbs.ts'

/** "a talk from", "we heard from": whoever follows gave it, even if nothing else is known about the name. */
const HAS_TALK =
  /\b(?:talk|presentation|keynote|lecture|tutorial|speech|présentation|exposé|Vortrag|charla|ponencia)s?\s(?:by|from|de|von)\s$|\bheard\sfrom\s$/i
const GIVEN_BY = anyOf(
  String.raw`\b(?:presented|talk|presentation|keynote|kicked off|chaired|moderated)\s+(?:was\s+)?by\s+$`,
  String.raw`\b(?:moderad|presentad|dirigid)[oa]\s+por\s+$|\b(?:présentée?|animée?)\s+par\s+$`,
)
/** "Lantern keys was presented by": a single word is a name too. */
const PRESENTED_BY = /\b(?:was|were)\spresented\sby\s$/i
/** "The draft by Ada Finn describes": the verb is the document's. */
const WRITTEN_BY =
  /\b(?:drafts?|documents?|papers?|specifications?|specs?|posts?|articles?|books?|study|studies|code|implementations?|RFCs?|I-Ds?)\s(?:by|from)\s$/
/** "Will confirm that result": not somebody called Will. */
const MODAL = /^(?:Will|May|Can)$/
/** True if what may be a name is a verb: "Will add an example". */
export const isModal = ({ names, rest }: Pick<Occurrence, 'names' | 'rest'>): boolean =>
  names.length === 1 && MODAL.test(names[0]?.text ?? '') && isBaseVerb(/^\s(\p{Ll}+)/u.exec(rest)?.[1] ?? '')

const isBaseVerb = (word: string) => BASE_VERBS.has(word) || isTask(word) || word === 'do'

/** A quotation above, or the verb that the people are the subject of. */
const BY_VERB: readonly Way[] = [
  {
    rule: SAID_ABOVE,
    score: 0.8,
    tells: (asked) =>
      asked.isFull && !asked.possessive && pointsAbove(asked) && (asked.sure || asked.couldBeNames()),
  },
  { rule: 'verb-of-saying', score: 0.85, tells: ({ sure, verb }) => sure && SAYING_VERBS.has(verb ?? '') },
  { rule: 'verb-of-doing', score: 0.85, tells: ({ sure, verb }) => sure && verb !== null },
  { rule: 'verb-of-saying-shape', score: 0.6, tells: actsByShape },
]

/** After "a talk by" and the like, nothing else says that the people spoke. */
const OF_TALK: readonly Way[] = [
  { rule: 'talk-by', score: 0.8, tells: ({ sure }) => sure },
  {
    rule: 'talk-by-shape',
    score: 0.6,
    tells: ({ before, isFull, couldBeNames }) =>
      isFull
        ? GIVEN_BY.test(before) || (HAS_TALK.test(before) && couldBeNames())
        : PRESENTED_BY.test(before) && couldBeNames(),
  },
]

/** For people backed by something else. */
const OF_KNOWN: readonly Way[] = [...WAYS_AFTER, ...WAYS_BEFORE]

/** "Danach zeigte", "Danach stellte": what takes an object, which is then one of the capitalised words if none follows. */
const TAKES_OBJECT = /(?:^|\s)(?:stellte?|fasste|legte|zeigte?|präsentierte?|demonstrierte?|erläuterte?)\s$/i
const ENDS_CLAUSE = /^(?:\s(?:vor|zusammen|dar))?\s{0,2}(?:[.,;:!]|$)/
/** "lobte die ". */
const ARTICLE = /\s(?:der|die|das|le|la|el|o|a)\s$/

/** For full names backed by nothing else. */
const BY_SHAPE: readonly Way[] = [
  {
    rule: 'talk-by-shape',
    score: 0.6,
    tells: (asked) => HAS_TALK.test(asked.before) || hasTalk(asked),
  },
  {
    rule: 'said-by-shape',
    score: 0.6,
    tells: (asked) =>
      saysBefore(asked) ||
      isUnderQuotation(asked) ||
      // "Am Montag lobte die Gruppe Ada Finn": after an article the words are no name
      (asked.isFirst &&
        followsVerb(asked.before) &&
        !ARTICLE.test(asked.before) &&
        !(TAKES_OBJECT.test(asked.before) && ENDS_CLAUSE.test(asked.rest))),
  },
  { rule: 'verb-of-saying-shape', score: 0.6, tells: (asked) => goesToMicrophone(asked) || putsIt(asked) },
]

/** The rule by which the people of `place` spoke; null if none applies. */
export function hitOf(place: Occurrence): Hit | null {
  const hit = actOf(askedOf(place))
  if (!hit || isElsewhere(place)) return null
  return hit.rule === 'verb-of-doing' && isLongAgo(place) ? null : hit
}

function askedOf(place: Occurrence): Asked {
  const { names, manner } = place
  const possessive = names.at(-1)?.possessive ?? false
  return {
    ...place,
    possessive,
    sure: names.some((name) => name.sure) || isIntroduced(place),
    isFull: names.every(({ form }) => form === 'full'),
    verb: possessive || WRITTEN_BY.test(place.before) ? null : actsIn({ ...place, count: names.length }),
    couldBeNames: () => names.every((name) => couldBeName(name, manner)),
  }
}

function actOf(asked: Asked): Hit | null {
  const hit = firstOf(BY_VERB, asked)
  if (hit) return hit
  if (isTalkBy(asked.before) && !isNotYet(asked.before)) return firstOf(OF_TALK, asked)
  if (asked.sure) return firstOf(OF_KNOWN, asked)
  return asked.isFull && asked.couldBeNames() ? firstOf(BY_SHAPE, asked) : null
}
