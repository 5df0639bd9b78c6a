/** Assigns sentences that continue an account to the person before: "She referenced ...", "The talk included ...". */
import { MEETING_VERBS, SAYING_VERBS, TALKING_VERBS } from '../../../lexicon/verbs.ts'
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'
import type { Page, Sentence } from '../../../types.ts'
import { readRole } from '../affiliations/roles.ts'
import type { Mention, Piece } from '../mention.ts'
import {
  announcedFor,
  announces,
  type Introduced,
  isQuoted,
  type Quotation,
  quotationAfter,
} from './open-quotations.ts'

/** What may come before the pronoun: "Later, in the hall, she". */
const OPENING = either(
  'later|then|so|basically|however|instead|overall|finally|afterwards|in addition|also',
  'furthermore|moreover|as|when|while|once|since|after|because|although|before',
)
const PRONOUN = new RegExp(
  String.raw`^(?:(?:${OPENING})\b[^.;]{0,60}?,?\s+)?${either(
    'he|she',
    // not "il y a", "il faut"
    String.raw`elle|il(?!\s(?:y|n['’]y|faut|s['’]agit|est|semble))`,
    'er',
    'él|ella|ele|ela',
  )}(?![a-zà-ỿ'’])|^(?:他(?!们|們)|她(?!们|們)|彼(?!ら)|同氏)`,
  'i',
)
/** Pronouns that may mean a thing at the start of a new paragraph: the German "er" for a standard. */
const OF_THINGS = /^(?:er|il|elle)\s/i
const POSSESSIVE = /^(?:his|her)\s+[a-zà-ỿ]+/i
const PLURAL = /^(?:they|both|together)\b/i
const ITS_TALK =
  /^(?:the|this|that)\s+(?:talk|presentation|speech|demo|demonstration|session|proposal|main (?:focus|point)|focus)\b/i
const ACTS = anyOf(
  sequence(
    String.raw`(?<![a-zà-ỿ])(?:he|she|they|both|elle|il|er|él|ella|ele|ela)\s{1,4}`,
    String.raw`(?:(?:(?:was|were|has|had|have|a|ha|hat)|able to|also|then|later|kind enough to)\s{1,4}){0,4}([a-zà-ỿ]{1,40})`,
  ),
)
const SUBJECT = /^(?:he|she)\s(?:also\s|then\s)?([a-z]{2,20})\s/i
const IS_ROLE =
  /\b(?:he|she)\s{1,4}(?:is|was)\s{1,4}(?:currently\s{1,4}|also\s{1,4})?((?:an?|the|one of the)\s{1,4}[^,.;]{3,80})/i
/** "They say that ...", of one person who was just named. */
const THEY_SAY =
  /^they\s(?:also\s|then\s)?(?:say|said|think|thought|add|added|explained|told|feel|felt|noted)\b/i
/** A quotation whose speaker is a pronoun: "“I am honoured,” she said". */
const QUOTED_PRONOUN =
  /^["“„«][^"”“»]{3,400}[,.?!]["”“»],?\s(he|she|they)\s(?:also\s)?(?:said|says|added|adds|explained|explains|told|noted|recalled|continued|concluded)\b/i
/** A sentence that is only a quotation: "“We should have more light.”" */
const ALL_QUOTED = /^(?:["“„][^"“”„]{3,400}["”“]|«[^«»]{3,400}»)[.,]?$/
/** After this many sentences about something else, a pronoun no longer certainly means the person. */
const REACH = 6

/** What following sentences add to a mention: remarks, roles, and whether the person speaks. */
interface More {
  readonly pieces: Piece[]
  readonly roles: string[]
  speaks: boolean
}

/** The people whom the preceding sentences were about. */
interface Thread {
  /** The people whom a pronoun would mean. */
  readonly of: readonly Mention[]
  /** The block of the last sentence about them. */
  readonly near: number
  /** The number of sentences since. */
  readonly age: number
}

/** `mentions` (in page order) with the sentences that continue each. */
export function followOn(
  page: Page,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const account = new Account(page)
  let at = 0
  for (const sentence of sentences) {
    const named: Mention[] = []
    for (; at < mentions.length; at++) {
      const next = mentions[at]
      if (!next || next.start >= sentence.end) break
      if (next.start >= sentence.start && next.rule !== 'role-alone') named.push(next)
    }
    account.read(sentence, named)
  }
  return mentions.map((mention) => account.withMore(mention))
}

/** Reads sentences in page order, and collects what they add to the people before. */
class Account {
  readonly #page: Page
  readonly #more = new Map<Mention, More>()
  /** Mentions inside somebody else's quotation. */
  readonly #silent = new Set<Mention>()
  #thread: Thread = { of: [], near: 0, age: 0 }
  #quotation: Quotation | null = null
  #introduced: Introduced | null = null

  constructor(page: Page) {
    this.#page = page
  }

  /** Reads the next sentence. `named`: the mentions in it. */
  read(sentence: Sentence, named: readonly Mention[]): void {
    for (const mention of spokenOf(named, sentence)) this.#silent.add(mention)
    const here = named.filter((mention) => !this.#silent.has(mention))
    const speaking = here.filter(({ speaks }) => speaks)
    const announced = speaking.length ? null : announcedFor(this.#introduced, this.#page, sentence)
    const quoted = speaking.length ? null : (isQuoted(this.#quotation, sentence) ?? announced)
    const goesOn = quoted !== null && this.#quotation?.open === true
    this.#quotation = quotationAfter(quoted ?? speaking, sentence, goesOn)
    const follows = isFollowed(this.#thread, this.#page, sentence)
    let { of } = this.#thread
    if (quoted) extend(this.#more, quoted, sentence, '')
    else if (here.length && !(follows && !speaking.length && isPronounsAct(sentence)))
      of = subjects(here, speaking)
    else if (follows) {
      extend(this.#more, of, sentence, sentence.text)
      this.#quotation = quotationAfter(of, sentence, false)
    } else {
      this.#thread = { ...this.#thread, age: this.#thread.age + 1 }
      this.#introduced = null
      return
    }
    this.#thread = { of, near: sentence.block, age: 0 }
    this.#introduced = announces(announced ?? speaking, sentence, announced !== null)
  }

  /** `mention` with what the sentences added. */
  withMore(mention: Mention): Mention {
    if (this.#silent.has(mention)) return { ...mention, speaks: false, remarks: [] }
    const { pieces, roles, speaks } = this.#more.get(mention) ?? { pieces: [], roles: [], speaks: false }
    if (!pieces.length) return mention
    const talks = mention.speaks || speaks
    return {
      ...mention,
      speaks: talks,
      remarks: talks ? [...mention.remarks, ...pieces] : [],
      roles: [...mention.roles, ...roles],
    }
  }
}

/** Whether a sentence continues the account of the people of `thread`. */
function isFollowed(thread: Thread, page: Page, sentence: Sentence): boolean {
  if (!thread.of.length || thread.age >= REACH) return false
  return goesOnWith(thread, page, sentence) || isQuotedOn(thread, sentence) || isToldNext(thread, sentence)
}

/**
 * Those of `named` inside a quotation of somebody else, who therefore do not speak: Bo in "“I asked Bo, and he told me,” she said".
 */
function spokenOf(named: readonly Mention[], { start, text }: Sentence): Mention[] {
  const told = named.length ? QUOTED_PRONOUN.exec(text) : null
  return named.filter(({ end }) => end - start < (told?.[0].length ?? 0))
}

/** The people whom a pronoun in the next sentence means: those whom the sentence names first, or those who speak in it. */
function subjects(here: readonly Mention[], speaking: readonly Mention[]): readonly Mention[] {
  const first = here.filter(({ rule }) => rule === here[0]?.rule)
  return !speaking.length || (first.length > 1 && first[0]?.rule === 'named') ? first : speaking
}

function extend(
  more: Map<Mention, More>,
  last: readonly Mention[],
  { block, start, end }: Sentence,
  text: string,
): void {
  const isQuoted = QUOTED_PRONOUN.test(text)
  const act = ACTS.exec(text)?.[1]
  const role = last.length === 1 ? IS_ROLE.exec(text)?.[1] : undefined
  for (const mention of last) {
    const entry = more.get(mention) ?? { pieces: [], roles: [], speaks: false }
    entry.pieces.push({ block, start, end })
    // a person named only by the first name may just have been there: "She started with a walk"
    if (isQuoted || (act && MEETING_VERBS.has(act) && (mention.form !== 'single' || isSpeaking(act))))
      entry.speaks = true
    if (role) entry.roles.push(...(readRole(role.replace(/^(?:an?|the)\s+/i, ''))?.roles ?? []))
    more.set(mention, entry)
  }
}

const isSpeaking = (act: string) => SAYING_VERBS.has(act) || TALKING_VERBS.has(act)

/** Is the subject a pronoun, whoever else is named: "She said that Ada’s suggestion is long"? */
const isPronounsAct = ({ text }: Sentence) => MEETING_VERBS.has(SUBJECT.exec(text)?.[1] ?? '')

/** A quotation right after a sentence about its speaker: "He reminded us of it. “We should have more light.”" */
const isQuotedOn = ({ of, near, age }: Thread, { block, text }: Sentence): boolean =>
  of.length === 1 && of[0]?.speaks === true && age === 0 && block === near && ALL_QUOTED.test(text)

/**
 * A quotation at the start of a paragraph, of the person with whom the last paragraph ended: "“We should have more light,” she
 * said."
 */
function isToldNext({ near, age }: Thread, { block, text }: Sentence): boolean {
  const pronoun = QUOTED_PRONOUN.exec(text)?.[1]
  return pronoun !== undefined && !/^they/i.test(pronoun) && age === 0 && block - near === 1
}

/** Does the sentence start with a pronoun ("She also showed it"), "his" or "her", or "the talk"? */
function goesOnWith({ of, near }: Thread, { blocks }: Page, { block, text }: Sentence): boolean {
  const [first] = of
  if (block - near > 1 || blocks[block]?.kind === 'heading') return false
  const inBlock = block === (first?.block ?? 0)
  if (of.length > 1) return inBlock && PLURAL.test(text)
  if (inBlock && QUOTED_PRONOUN.test(text)) return true
  if (inBlock && first?.form === 'full' && THEY_SAY.test(text)) return true
  if (!inBlock && block !== near && OF_THINGS.test(text)) return false
  const afterQuotation = blocks[near]?.kind === 'quote'
  return PRONOUN.test(text) || ((inBlock || afterQuotation) && (POSSESSIVE.test(text) || ITS_TALK.test(text)))
}
