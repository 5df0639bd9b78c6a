/** Who speaks on the page: the speakers, and which stretch of text is whose. */
import type { Speaker } from '../../../model.ts'
import { foldName } from '../../language/names.ts'
import type { Page, Reading, Remark, Sentence } from '../../types.ts'
import { findAnonymous } from './anonymous.ts'
import { followOn } from './follow.ts'
import { countLabels, judgeLabels, labelCandidates, sureNames } from './labels.ts'
import { findLeads } from './leads.ts'
import { linesOf } from './lines.ts'
import type { Mention } from './mention.ts'
import { findTopics } from './presenters.ts'
import { findInSentence } from './prose.ts'
import { remarksOf } from './remarks.ts'
import { type Person, resolve } from './resolve.ts'
import { findRoster } from './roster.ts'
import { saidIn } from './said.ts'
import { findTurns, isInside } from './turns.ts'
import { Vocabulary } from './vocabulary.ts'

export interface People {
  readonly speakers: readonly Speaker[]
  /** In page order; they do not overlap. */
  readonly remarks: readonly Remark[]
}

/** Finds the speakers of the page and their remarks. */
export function findPeople(reading: Reading): People {
  const { page } = reading
  const { mentions, vocabulary } = structured(page)
  const prose = findProse(reading, mentions, vocabulary)
  const all = [...mentions, ...prose].sort((a, b) => a.start - b.start)
  const { persons, unclear } = resolve(page, all)
  const speaking = persons.filter(
    (person) => person.mentions.some(({ speaks }) => speaks) && !isAuthorOnly(page, person),
  )
  const sentencesOf = sentencesByBlock(reading.sentences)
  for (const mention of all) reading.trace?.('person', mention)
  return {
    speakers: speaking.map((person) => speakerOf(reading, person, sentencesOf)),
    remarks: remarksOf(speaking, unclear),
  }
}

/** What the page's structure says: lists of people, labels, topics and bold leads. */
function structured(page: Page): { mentions: Mention[]; vocabulary: Vocabulary } {
  const lines = linesOf(page)
  const roster = findRoster(page, lines)
  const candidates = labelCandidates(page, lines)
  const counts = countLabels(candidates)
  const named = [
    ...roster.flatMap(({ name, form, also }) => [
      { text: name, form },
      ...also.map((text) => ({ text, form: 'initials' as const })),
    ]),
    ...sureNames(candidates, counts),
  ]
  const first = new Vocabulary(named)
  const rostered = new Set(roster.map(({ start }) => start))
  const labelled = judgeLabels(candidates, counts, first).filter(({ line }) => !rostered.has(line.start))
  const spoken = labelled.flatMap(({ label }) => label.people.map(({ name }) => name))
  const second = new Vocabulary([...named, ...spoken])
  const topics = findTopics(page, lines, second, new Set(labelled.map(({ line }) => line)))
  const leads = findLeads(page, second)
  const turns = findTurns(page, lines, labelled, topics)
  const vocabulary = new Vocabulary([
    ...named,
    ...spoken,
    ...[...turns, ...leads].map(({ name, form }) => ({ text: name, form })),
  ])
  return { mentions: [...roster, ...turns, ...leads], vocabulary }
}

/** People in the sentences that are nobody's labelled remark. */
function findProse(
  reading: Reading,
  structuredMentions: readonly Mention[],
  vocabulary: Vocabulary,
): Mention[] {
  const { page, sentences } = reading
  const labelled = structuredMentions
    .filter(({ rule }) => rule.startsWith('label'))
    .flatMap(({ remarks, start, end }) => [{ start, end }, ...remarks])
    .sort((a, b) => a.start - b.start)
  const free = sentences.filter((sentence) => {
    const block = page.blocks[sentence.block]
    return block && !block.foreign && block.kind !== 'heading' && !isInside(sentence, labelled)
  })
  const found = free.flatMap((sentence) => {
    const anonymous = findAnonymous(page, sentence)
    return [...(anonymous ? [anonymous] : []), ...findInSentence(page, sentence, vocabulary)]
  })
  return followOn(
    page,
    free,
    found.sort((a, b) => a.start - b.start),
  )
}

/** The page's author, speaking of themself, is no speaker; in minutes, where labels name them, they are. */
function isAuthorOnly(page: Page, { forms, mentions }: Person): boolean {
  if (
    mentions.some(({ rule }) => rule.startsWith('label') || rule.startsWith('topic') || rule === 'bold-lead')
  )
    return false
  const authors = new Set(page.metadata.authors.map(foldName))
  return [...forms].some((form) => authors.has(foldName(form)))
}

function sentencesByBlock(sentences: readonly Sentence[]): (block: number) => readonly Sentence[] {
  const byBlock = Map.groupBy(sentences, ({ block }) => block)
  return (block) => byBlock.get(block) ?? []
}

function speakerOf(
  reading: Reading,
  person: Person,
  sentencesOf: (block: number) => readonly Sentence[],
): Speaker {
  const { name, forms, mentions } = person
  const anonymous = mentions.every(({ rule }) => rule === 'role-alone')
  return {
    name,
    ...(anonymous && { anonymous }),
    aliases: [...forms].filter((form) => form !== name),
    affiliations: distinct(mentions.flatMap(({ affiliations }) => affiliations)),
    roles: distinct(mentions.flatMap(({ roles }) => roles)),
    said: saidIn(
      reading,
      mentions.flatMap(({ remarks }) => remarks),
      sentencesOf,
      name,
    ),
  }
}

function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => !seen.has(foldName(word)) && seen.add(foldName(word)))
}
