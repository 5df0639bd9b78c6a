/** Turns persons into speakers: which of them spoke, what the page says about each, and what they said. */
import type { Speaker } from '../../../../model.ts'
import { nameWords } from '../../../language/name-match.ts'
import { foldName } from '../../../language/names.ts'
import { REPORTED_BY } from '../../../lexicon/bylines.ts'
import type { Page, Reading, Sentence, Span } from '../../../types.ts'
import { isChair } from '../affiliations/qualifiers.ts'
import type { Mention, Piece } from '../mention.ts'
import type { Person } from '../resolve/index.ts'
import { firstFrom } from '../spans.ts'
import { isAccount } from './remarks.ts'
import { saidIn } from './said.ts'

/** Letters of scripts whose names are also given in Latin letters by pages in Latin letters. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hangul}]/u

/** A sentence that reports what one person said or did. */
interface Told extends Span {
  readonly of: Person
}

/** Those of `persons` who said, showed or presented something. `isAhead`: the page announces an event that is still to come. */
export function speakingOf(page: Page, persons: readonly Person[], isAhead: boolean): Person[] {
  const has = isAhead ? hasSpoken : isSaid
  return persons.map(withTalks).filter((person) => person.mentions.some(has) && !isAuthorOnly(page, person))
}

/** `persons` as speakers, with what each said. */
export function speakersOf(reading: Reading, persons: readonly Person[]): Speaker[] {
  const sentencesOf = sentencesByBlock(reading.sentences)
  const told = toldIn(persons)
  const shared = sharedBy(persons)
  return persons.map((person) => speakerOf(reading, person, { told, shared }, sentencesOf))
}

/** A presenter about whom nothing else is reported gets the titles of their talks. */
function withTalks(person: Person): Person {
  if (person.mentions.some(({ remarks }) => remarks.length)) return person
  return {
    ...person,
    mentions: person.mentions.map((mention) => ({ ...mention, remarks: mention.talk ? [mention.talk] : [] })),
  }
}

/** Whether the mention reports something said. Not a label without words after it, which the scribe did not complete. */
const isSaid = ({ speaks, remarks, rule }: Mention) =>
  speaks && (remarks.length > 0 || !rule.startsWith('label'))

/**
 * Rules that name the presenter of a topic or talk. On a page that announces a session, nobody has presented yet. (The programme of
 * a day, which stays online afterwards, is read by other rules and counts.)
 */
const PRESENTS =
  /^(?:topic-|title-|talk-by|(?:presenter|possessive-talk|item-head|(?:speaker|group)-heading|will-speak)$)/

const hasSpoken = (mention: Mention) => isSaid(mention) && !PRESENTS.test(mention.rule)

/** Is the person only the author of the page? In minutes, where labels name them, authors may be speakers too. */
function isAuthorOnly(page: Page, { forms, mentions }: Person): boolean {
  if (mentions.some(({ rule }) => /^(?:label|topic|bold-lead)/.test(rule))) return false
  const authors = new Set(page.metadata.authors.map(foldName))
  if (![...forms].some((form) => authors.has(foldName(form)))) return false
  const acts = mentions.filter(({ rule }) => /^verb-of/.test(rule)).length
  // who reported on a session may also have spoken there
  return acts === 0 || (acts === 1 && !REPORTED_BY.test(page.text))
}

function sentencesByBlock(sentences: readonly Sentence[]): (block: number) => readonly Sentence[] {
  const byBlock = Map.groupBy(sentences, ({ block }) => block)
  return (block) => byBlock.get(block) ?? []
}

/** The sentences that report about persons, in page order, without accounts of whole topics. */
function toldIn(persons: readonly Person[]): Told[] {
  return persons
    .flatMap((person) =>
      person.mentions.flatMap(({ rule, remarks }) =>
        remarks.flatMap(({ start, end }, index) =>
          isAccount(rule, index) ? [] : [{ start, end, of: person }],
        ),
      ),
    )
    .sort((a, b) => a.start - b.start)
}

/** The pieces that several people share, such as the slides of two chairs, which speak for the group. */
function sharedBy(persons: readonly Person[]): Set<Piece> {
  const seen = new Set<Piece>()
  const shared = new Set<Piece>()
  for (const { mentions } of persons)
    for (const piece of new Set(mentions.flatMap(({ remarks }) => remarks)))
      if (seen.has(piece)) shared.add(piece)
      else seen.add(piece)
  return shared
}

/** The parts of an account of a person's topic without the sentences about other people in it. */
function withoutOthers(piece: Piece, person: Person, told: readonly Told[]): Piece[] {
  const left: Piece[] = []
  let start = piece.start
  for (let at = firstFrom(piece.start, told); at < told.length; at++) {
    const other = told[at]
    if (!other || other.start >= piece.end) break
    if (other.of === person || other.start < start) continue
    if (other.start > start) left.push({ ...piece, start, end: other.start })
    start = Math.min(other.end, piece.end)
  }
  if (start < piece.end) left.push({ ...piece, start })
  return left
}

function speakerOf(
  reading: Reading,
  person: Person,
  { told, shared }: { told: readonly Told[]; shared: ReadonlySet<Piece> },
  sentencesOf: (block: number) => readonly Sentence[],
): Speaker {
  const { name, forms, mentions } = person
  const anonymous = mentions.every(({ rule }) => rule === 'role-alone')
  const chairs = mentions.some(({ roles }) => roles.some(isChair))
  const pieces = mentions.flatMap(({ rule, remarks }) =>
    remarks.flatMap((piece, index) => {
      if (!isAccount(rule, index)) return [piece]
      return chairs && shared.has(piece) ? [] : withoutOthers(piece, person, told)
    }),
  )
  const shown = IDEOGRAPHIC.test(name) ? inScriptOf(reading.page.text, name, mentions) : name
  return {
    name: shown,
    ...(anonymous && { anonymous }),
    aliases: [...forms].filter((form) => form !== shown),
    affiliations: withoutShorter(mentions.flatMap(({ affiliations }) => affiliations)),
    roles: withoutShorter(mentions.flatMap(({ roles }) => roles)),
    said: saidIn(reading, pieces, sentencesOf, shown),
  }
}

/** The form of a name in the script of the page, if the page gives it in two scripts. */
function inScriptOf(text: string, name: string, mentions: readonly Mention[]): string {
  const han = text.match(new RegExp(IDEOGRAPHIC, 'gu'))?.length ?? 0
  const other = mentions.flatMap(({ also }) => also)[0]
  return other && han < text.length / 20 ? other : name
}

/** `phrases` without duplicates and without those contained in a longer one: "Tidewater" besides "Tidewater Labs". */
function withoutShorter(phrases: readonly string[]): string[] {
  const wordsOf = (phrase: string) => new Set(nameWords(phrase))
  const seen = new Set<string>()
  const distinct = phrases.filter((phrase) => !seen.has(foldName(phrase)) && seen.add(foldName(phrase)))
  return distinct.filter((phrase) => {
    const words = wordsOf(phrase)
    return !distinct.some(
      (other) => other !== phrase && other.length > phrase.length && words.isSubsetOf(wordsOf(other)),
    )
  })
}
