/** Who speaks on the page: the speakers, and which stretch of text is whose. */
import type { Speaker } from '../../../model.ts'
import { opensWithCommonWord } from '../../lexicon/common-words.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { anyOfCased, sequence } from '../../lexicon/ways.ts'
import type { Page, Reading, Remark, Sentence } from '../../types.ts'
import { isPosition } from './appositives.ts'
import { withInitialed } from './initialed.ts'
import { Labels } from './labels/label-candidates.ts'
import { countLabels, judgeLabels, type LabelledLine, sureNames } from './labels/labels.ts'
import { findOfficeLabels, findOfficer, type Officers, officersIn } from './labels/officers.ts'
import { splitLines } from './labels/split.ts'
import { findTurns } from './labels/turns.ts'
import { type Line, linesOf } from './lines.ts'
import { findKeys } from './lists/keys.ts'
import { findRoster } from './lists/roster.ts'
import { findInTables } from './lists/tables.ts'
import type { Mention } from './mention.ts'
import { type PageWords, wordsOf } from './page-words.ts'
import { findBiographies } from './quoted/biographies.ts'
import { findInterview } from './quoted/interviews.ts'
import { findQuoted } from './quoted/mails.ts'
import { findProjects } from './quoted/projects.ts'
import { findSigned } from './quoted/signed-quotations.ts'
import { remarksOf } from './remarks.ts'
import { resolve } from './resolve.ts'
import { findAnonymous } from './sentences/anonymous.ts'
import { followOn } from './sentences/follow.ts'
import { findInIdeographs } from './sentences/ideographs.ts'
import { findLeads } from './sentences/leads.ts'
import { type NameInText, namesIn, WordCutter, type Wording } from './sentences/names-in-text.ts'
import { findInSentence } from './sentences/prose.ts'
import { withQuotations } from './sentences/quotations.ts'
import { isInside, overlaps } from './spans.ts'
import { speakersOf, speakingOf } from './speakers.ts'
import { findHeadingOwners } from './topics/heading-owners.ts'
import { findTopics } from './topics/presenters.ts'
import { PeopleInLines, PresentersInLines } from './topics/presenters-in-line.ts'
import { Vocabulary } from './vocabulary.ts'

/** From this many verbs of saying with a sure person before them, a page is one that tells who said what. */
const RECOUNTING = 3

/** The rules for presenters that need no knowledge of the page's labels. */
const STANDS_ALONE = new Set([
  'topic-heading',
  'topic-under',
  'topic-by',
  'group-heading',
  'presenter',
  'speaker-heading',
])

/** The rules that give somebody words in which other people speak no more. */
const SETS_APART = new Set(['quoted-mail', 'signed-quotation', 'heading-owner', 'project'])

/** The rules that read lists of people and the log of a chat, whose lines tell nothing of the people named in them. */
const NO_SENTENCES = new Set(['people-list', 'role-list', 'key', 'label-chat'])

export interface People {
  readonly speakers: readonly Speaker[]
  /** In page order; they do not overlap. */
  readonly remarks: readonly Remark[]
}

/** Finds the speakers of the page and their remarks. */
export function findPeople(reading: Reading): People {
  const { page } = reading
  const words = wordsOf(page)
  const { mentions, vocabulary, officers } = findInStructure(page, words)
  const prose = findInProse(reading, { mentions, vocabulary, officers }, words.ordinary)
  const all = [...mentions, ...prose].sort((a, b) => a.start - b.start)
  for (const mention of all) reading.trace?.('person', mention)
  const nameless = all.filter(({ name }) => !name)
  const { persons, unclear } = resolve(
    page,
    all.filter(({ name }) => name),
  )
  const speaking = speakingOf(page, withInitialed(page, persons))
  return {
    speakers: speakersOf(reading, speaking),
    remarks: remarksOf(speaking, [...unclear, ...nameless]),
  }
}

/** The people that a page's structure gives, the names known by them, and who alone holds an office. */
interface Structure {
  readonly mentions: readonly Mention[]
  readonly vocabulary: Vocabulary
  readonly officers: Officers
}

/** What the page's structure says: lists of people, tables, labels, topics, bold leads and quoted mails. */
function findInStructure(page: Page, words: PageWords): Structure {
  const whole = linesOf(page)
  const roster = findRoster(whole)
  const tables = findInTables(page, whole)
  const quoted = [
    ...findQuoted(page),
    ...findSigned(page),
    ...findBiographies(page),
    ...findInterview(page),
    ...findKeys(whole),
    ...findProjects(whole),
  ]
  const taken = new Set(roster.map(({ start }) => start))
  const listed = [...roster, ...tables, ...quoted]
  const people = new PeopleInLines()
  const presenting = (known: Vocabulary) => new PresentersInLines(people, known)
  const headed = findTopics(page, whole, presenting(vocabularyOf(listed)), new Set(), taken).flatMap(
    ({ presenters }) => presenters,
  )
  const named = vocabularyOf([...listed, ...headed.filter(({ rule }) => STANDS_ALONE.has(rule))])
  const labels = new Labels()
  const known = findLabels(labels, whole, named, taken, words).vocabulary
  const lines = splitLines(whole, known)
  const { labelled: byName, vocabulary } = findLabels(labels, lines, known, taken, words)
  const officers = officersIn(roster)
  const labelled = [...byName, ...findOfficeLabels(lines, officers, taken)]
  const spoken = new Set(labelled.map(({ line }) => line))
  const topics = findTopics(page, lines, presenting(vocabulary), spoken, taken)
  const starts = new Set(labelled.map(({ line }) => line.start))
  const leads = findLeads(page, vocabulary).filter(({ start }) => !starts.has(start))
  const turns = findTurns(page, lines, { labelled, topics, taken })
  const owners = findHeadingOwners(page, vocabulary)
  const mentions = [...roster, ...tables, ...quoted, ...turns, ...leads, ...owners]
  return {
    mentions,
    officers,
    vocabulary: vocabulary.with([...turns, ...leads].map(({ name, form }) => ({ text: name, form }))),
  }
}

/** "Zefirov asked whether", "Heuvelink said he": by the words behind it, a family name. */
const REPORTS = anyOfCased(
  sequence(
    String.raw`^(\p{Lu}\p{Ll}{2,20}) (?:then |also )?`,
    '(?:said|asked|noted|agreed|reported|explained|confirmed|replied|suggested|argued|added) ',
    String.raw`(?:that|if|whether|what|he|she|to|it|\p{Lu}\p{Ll}+ (?:to|what|if|whether|that))\s`,
  ),
)

/** How many of `sentences` open with a word that may be a name and tell what that person said. */
function countReports(sentences: readonly Sentence[]): number {
  const names = sentences.flatMap(({ text }) => REPORTS.exec(text)?.[1] ?? [])
  return names.filter((name) => !isOrganisation(name) && !opensWithCommonWord(name)).length
}

/** The names of `mentions` and the other forms that they give. */
function vocabularyOf(mentions: readonly Mention[]): Vocabulary {
  return new Vocabulary(
    mentions.flatMap(({ name, form, also }) => [
      { text: name, form },
      ...also.map((text) => ({ text, form: /\s/.test(text) ? ('full' as const) : ('initials' as const) })),
    ]),
  )
}

/** The labelled lines, and the vocabulary with the names in their labels. */
function findLabels(
  labels: Labels,
  lines: readonly Line[],
  known: Vocabulary,
  taken: ReadonlySet<number>,
  { ordinary, reported }: PageWords,
): { labelled: LabelledLine[]; vocabulary: Vocabulary } {
  const candidates = labels.candidates(lines).filter(({ line }) => !taken.has(line.start))
  const counts = countLabels(candidates)
  const labelled = judgeLabels(
    candidates,
    counts,
    known.with(sureNames(candidates, counts, reported)),
    ordinary,
  )
  return {
    labelled,
    vocabulary: known.with(labelled.flatMap(({ label }) => label.people.map(({ name }) => name))),
  }
}

/** People in the sentences that are nobody's labelled remark. */
function findInProse(
  reading: Reading,
  { mentions: structured, vocabulary, officers }: Structure,
  ordinary: ReadonlySet<string>,
): Mention[] {
  const { page, sentences } = reading
  const spoken = structured
    .filter(({ rule }) => rule.startsWith('label') || SETS_APART.has(rule))
    .flatMap(({ remarks, start, end }) => [{ start, end }, ...remarks.slice(0, 1)])
    .sort((a, b) => a.start - b.start)
  const listed = structured.filter(({ rule }) => NO_SENTENCES.has(rule)).sort((a, b) => a.start - b.start)
  const free = sentences.filter((sentence) => {
    const block = page.blocks[sentence.block]
    return (
      block &&
      !block.foreign &&
      block.kind !== 'heading' &&
      !isInside(sentence, spoken) &&
      !overlaps(sentence, listed)
    )
  })
  const cutter = new WordCutter()
  const wordings = free.map(({ text }) => cutter.wordingOf(text))
  const namesAtFirst = wordings.map((wording) => namesIn(wording, vocabulary))
  const known = vocabulary.with(fullNames(wordings, namesAtFirst))
  const namesKnown = known === vocabulary ? namesAtFirst : wordings.map((wording) => namesIn(wording, known))
  const read = (names: readonly NameInText[], at: number, recounting: boolean) => {
    const [sentence, wording] = [free[at], wordings[at]]
    if (!sentence || !wording) return []
    return findInSentence(page, sentence, wording.text, names, { recounting, ordinary })
  }
  const strict = namesKnown.map((names, at) => read(names, at, false))
  const recounting = strict.flat().filter(({ rule }) => rule === 'verb-of-saying').length
  const labels = structured.filter(({ rule }) => rule.startsWith('label')).length
  const isLoose = Math.max(recounting, labels, countReports(free)) >= RECOUNTING
  // of names that are sure, as much is known either way
  const loose = namesKnown.map((names, at) =>
    isLoose && !names.every(({ sure }) => sure) ? read(names, at, true) : (strict[at] ?? []),
  )
  const seen = loose
    .flat()
    .filter(({ rule }) => rule === 'verb-of-saying-shape')
    .map(({ name, form }) => ({ text: name, form }))
  const more = known.with(seen)
  const named = seen.length
    ? wordings.flatMap((wording, at) => read(namesIn(wording, more), at, true))
    : loose.flat()
  const byOffice = free.flatMap(
    (sentence) => findOfficer(sentence, officers) ?? findAnonymous(sentence) ?? [],
  )
  const ideographic = free.flatMap((sentence) => findInIdeographs(sentence))
  const found = [...named, ...byOffice, ...ideographic].sort((a, b) => a.start - b.start)
  return followOn(page, free, withQuotations(page, free, found))
}

/** The full names of the sentences that are sure or have a position: a part of one alone is known later. */
function fullNames(wordings: readonly Wording[], names: readonly (readonly NameInText[])[]): NameInText[] {
  return wordings.flatMap(({ text }, at) =>
    (names[at] ?? []).filter(
      ({ sure, form, end }) => form === 'full' && (sure || isPosition(text.slice(end))),
    ),
  )
}
