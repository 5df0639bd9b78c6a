/** Sentences that go on with the person before: "She referenced ...", "The talk included ...", "Once there, he asked". */
import { MEETING_VERBS, SAYING_VERBS, TALKING_VERBS } from '../../../lexicon/verbs.ts'
import { anyOf, either, sequence } from '../../../lexicon/ways.ts'
import type { Page, Sentence } from '../../../types.ts'
import type { Mention, Piece } from '../mention.ts'
import { readRole } from '../roles.ts'
import { countMarks, endsQuotation } from './quotations.ts'

/** What may stand before the pronoun: "Later, in the hall, she". */
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
/** In a paragraph of its own it may mean a thing: "Er", the standard. */
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
/** "“I am honoured,” she said": words of whoever was named before. */
const QUOTED_PRONOUN =
  /^["“„«][^"”“»]{3,400}[,.?!]["”“»],?\s(he|she|they)\s(?:also\s)?(?:said|says|added|adds|explained|explains|told|noted|recalled|continued|concluded)\b/i
const OPENS_QUOTATION = /^["“”„«»]/
/** "“We should have more light.”": a sentence that is a quotation and nothing more. */
const ALL_QUOTED = /^(?:["“„][^"“”„]{3,400}["”“]|«[^«»]{3,400}»)[.,]?$/
/** After so many sentences a pronoun no longer surely means the person. */
const REACH = 6

/** What is added to a mention: more of its remarks, a role, and that it speaks. */
interface More {
  readonly pieces: Piece[]
  readonly roles: string[]
  speaks: boolean
}

/** Whose quotation the sentences of a block are in, or just were. */
interface Quotation {
  readonly of: readonly Mention[]
  readonly block: number
  readonly open: boolean
}

/** Whose words the next block is, or this one still is: a sentence of theirs ended in a colon. */
interface Introduced {
  readonly of: readonly Mention[]
  readonly block: number
}

/** Adds to each mention in prose the sentences that go on with it. `mentions` stand in page order. */
export function followOn(
  page: Page,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const more = new Map<Mention, More>()
  const silent = new Set<Mention>()
  let at = 0
  let last: readonly Mention[] = []
  let age = 0
  let near = 0
  let quotation: Quotation | null = null
  let introduced: Introduced | null = null
  for (const sentence of sentences) {
    const named: Mention[] = []
    for (; at < mentions.length; at++) {
      const next = mentions[at]
      if (!next || next.start >= sentence.end) break
      if (next.start >= sentence.start && next.rule !== 'role-alone') named.push(next)
    }
    const { text } = sentence
    for (const mention of spokenOf(named, sentence)) silent.add(mention)
    const here = named.filter((mention) => !silent.has(mention))
    const speaking = here.filter(({ speaks }) => speaks)
    const announced = speaking.length ? null : announcedFor(introduced, page, sentence)
    const quoted = speaking.length ? null : (isQuoted(quotation, sentence, text) ?? announced)
    quotation = quotationAfter(
      quoted ?? speaking,
      sentence,
      text,
      quoted !== null && quotation?.open === true,
    )
    const follows =
      last.length > 0 &&
      age < REACH &&
      (goesOn(page, sentence, text, last, near) ||
        isQuotedOn(sentence, text, last, near, age) ||
        isToldNext(sentence, text, near, age))
    if (quoted) extend(more, quoted, sentence, '')
    else if (here.length && !(follows && !speaking.length && isPronounsAct(text)))
      last = subjects(here, speaking)
    else if (follows) {
      extend(more, last, sentence, text)
      quotation = quotationAfter(last, sentence, text, false)
    } else {
      age++
      introduced = null
      continue
    }
    age = 0
    near = sentence.block
    introduced = announces(announced ?? speaking, sentence, announced !== null)
  }
  return mentions.map((mention) => {
    if (silent.has(mention)) return { ...mention, speaks: false, remarks: [] }
    const { pieces, roles, speaks } = more.get(mention) ?? { pieces: [], roles: [], speaks: false }
    if (!pieces.length) return mention
    const talks = mention.speaks || speaks
    return {
      ...mention,
      speaks: talks,
      remarks: talks ? [...mention.remarks, ...pieces] : [],
      roles: [...mention.roles, ...roles],
    }
  })
}

/** Those of `named` who say nothing in a sentence, as somebody's own words name them: "“I asked Bo, and he told me,” she said". */
function spokenOf(named: readonly Mention[], { start, text }: Sentence): Mention[] {
  const told = named.length ? QUOTED_PRONOUN.exec(text) : null
  return named.filter(({ end }) => end - start < (told?.[0].length ?? 0))
}

/** Who was about to be quoted, where the sentence stands in a quotation of its own right after the colon. */
function announcedFor(
  introduced: Introduced | null,
  page: Page,
  { block, text }: Sentence,
): readonly Mention[] | null {
  if (!introduced || block - introduced.block > 1) return null
  return page.blocks[block]?.kind === 'quote' || OPENS_QUOTATION.test(text) ? introduced.of : null
}

/** What a sentence of `of` lets expect: a quotation after its colon, or more of the one it stands in. */
function announces(of: readonly Mention[], { block, text }: Sentence, goesOn: boolean): Introduced | null {
  return of.length === 1 && (goesOn || text.endsWith(':')) ? { of, block } : null
}

/** Whose words a sentence without a speaker of its own is: it stands in a quotation that goes on, or opens one after it. */
function isQuoted(quotation: Quotation | null, { block }: Sentence, text: string): readonly Mention[] | null {
  if (quotation?.block !== block) return null
  return quotation.open || OPENS_QUOTATION.test(text) ? quotation.of : null
}

/** The quotation that a sentence of `of` leaves; null where it holds none. */
function quotationAfter(
  of: readonly Mention[],
  { block }: Sentence,
  text: string,
  wasOpen: boolean,
): Quotation | null {
  const marks = countMarks(text)
  if (of.length !== 1 || !(marks || wasOpen)) return null
  return { of, block, open: (wasOpen || endsQuotation(text)) !== (marks % 2 === 1) }
}

/** Whom a pronoun in the next sentence means: those the sentence opens with, else those who speak in it. */
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
    // whom a first name alone names may only have been there: "She started with a walk"
    if (isQuoted || (act && MEETING_VERBS.has(act) && (mention.form !== 'single' || isSpeaking(act))))
      entry.speaks = true
    if (role) entry.roles.push(...(readRole(role.replace(/^(?:an?|the)\s+/i, ''))?.roles ?? []))
    more.set(mention, entry)
  }
}

const isSpeaking = (act: string) => SAYING_VERBS.has(act) || TALKING_VERBS.has(act)

/** "She said that Ada’s suggestion is long": whoever it names, the pronoun's person acts. */
const isPronounsAct = (text: string) => MEETING_VERBS.has(SUBJECT.exec(text)?.[1] ?? '')

/** "He reminded us of it. “We should have more light.”": words of whoever the sentence right before told of. */
const isQuotedOn = (
  { block }: Sentence,
  text: string,
  last: readonly Mention[],
  near: number,
  age: number,
): boolean =>
  last.length === 1 && last[0]?.speaks === true && age === 0 && block === near && ALL_QUOTED.test(text)

/** "“We should have more light,” she said.": the next paragraph opens with words of whoever the last one ended with. */
function isToldNext({ block }: Sentence, text: string, near: number, age: number): boolean {
  const pronoun = QUOTED_PRONOUN.exec(text)?.[1]
  return pronoun !== undefined && !/^they/i.test(pronoun) && age === 0 && block - near === 1
}

/** `near` is the block of what was last said of them. */
function goesOn(
  page: Page,
  sentence: Sentence,
  text: string,
  last: readonly Mention[],
  near: number,
): boolean {
  const block = last[0]?.block ?? 0
  if (sentence.block - near > 1 || page.blocks[sentence.block]?.kind === 'heading') return false
  const inBlock = sentence.block === block
  if (last.length > 1) return inBlock && PLURAL.test(text)
  if (inBlock && QUOTED_PRONOUN.test(text)) return true
  if (inBlock && last[0]?.form === 'full' && THEY_SAY.test(text)) return true
  if (!inBlock && sentence.block !== near && OF_THINGS.test(text)) return false
  const afterQuotation = page.blocks[near]?.kind === 'quote'
  return PRONOUN.test(text) || ((inBlock || afterQuotation) && (POSSESSIVE.test(text) || ITS_TALK.test(text)))
}
