/** Finds people by the structure of a page: lists, tables, labels, topics, bold leads, quoted mails. */
import { initialsOf } from '../../language/names.ts'
import type { Page } from '../../types.ts'
import { Labels } from './labels/label-candidates.ts'
import { countLabels, judgeLabels, type LabelledLine, sureNames } from './labels/labels.ts'
import { findOfficeLabels, type Officers, officersIn } from './labels/officers.ts'
import { splitLines } from './labels/split.ts'
import { findTaskLabels } from './labels/task-lists.ts'
import { findTurns } from './labels/turns.ts'
import { type Line, linesOf } from './lines.ts'
import { findKeys } from './lists/keys.ts'
import { findRoster } from './lists/roster.ts'
import { findInTables } from './lists/tables.ts'
import type { Mention } from './mention.ts'
import { Vocabulary } from './names/vocabulary.ts'
import type { PageWords } from './page-words.ts'
import { findInterview } from './quoted/interviews.ts'
import { findQuoted } from './quoted/mails.ts'
import { findProjects } from './quoted/projects.ts'
import { findSigned } from './quoted/signed-quotations.ts'
import { findLeads } from './sentences/leads.ts'
import { findHeadingOwners } from './topics/heading-owners.ts'
import { findTopics } from './topics/presenters.ts'
import { PresentersInLines } from './topics/presenters-in-line.ts'

/** The rules for presenters that need no knowledge of the page's labels. */
const STANDS_ALONE = new Set([
  'topic-heading',
  'topic-under',
  'topic-by',
  'topic-led',
  'topic-listed',
  'group-heading',
  'presenter',
  'speaker-heading',
])

/** The people that a page's structure gives, the names known from them, and who is the only holder of an office. */
export interface Structure {
  readonly mentions: readonly Mention[]
  readonly vocabulary: Vocabulary
  readonly officers: Officers
}

/** The people in the page's lists, tables, labels, topics, bold leads and quoted mails. */
export function findInStructure(page: Page, words: PageWords): Structure {
  const whole = linesOf(page)
  const roster = findRoster(whole)
  const tables = findInTables(page)
  const quoted = [
    ...findQuoted(page),
    ...findSigned(page),
    ...findInterview(page),
    ...findKeys(whole),
    ...findProjects(whole),
  ]
  const taken = new Set(roster.map(({ start }) => start))
  const listed = [...roster, ...tables, ...quoted]
  // the names in lists and on lines of their own distinguish a label from other words before a colon
  const listedNames = new PresentersInLines(vocabularyOf(listed))
  const headed = findTopics(page, whole, listedNames, new Set(), taken).flatMap(
    ({ presenters }) => presenters,
  )
  const named = vocabularyOf([...listed, ...headed.filter(({ rule }) => STANDS_ALONE.has(rule))])
  const labels = new Labels({
    initials: initialsIn(listed),
    given: new Set(listed.flatMap(({ also }) => also)),
  })
  const { lines, labelled: byName, vocabulary } = readLabels(labels, whole, named, taken, words)
  const officers = officersIn(roster)
  const labelled = [...byName, ...findOfficeLabels(lines, officers, taken)]
  const spoken = new Set(labelled.map(({ line }) => line))
  const topics = findTopics(page, lines, new PresentersInLines(vocabulary), spoken, taken)
  const starts = new Set(labelled.map(({ line }) => line.start))
  const leads = findLeads(page, vocabulary).filter(({ start }) => !starts.has(start))
  const tasks = findTaskLabels(lines, labelled)
  const turns = findTurns(page, lines, { labelled, topics, taken, tasks, vocabulary })
  const owners = findHeadingOwners(page, vocabulary)
  const mentions = [...roster, ...tables, ...quoted, ...turns, ...leads, ...owners]
  return {
    mentions,
    officers,
    vocabulary: vocabulary.with([...turns, ...leads].map(({ name, form }) => ({ text: name, form }))),
  }
}

/** The initials of those whom `mentions` name in full. */
const initialsIn = (mentions: readonly Mention[]) =>
  new Set(mentions.flatMap(({ name, form }) => (form === 'full' ? [initialsOf(name)] : [])))

/** The names of `mentions` and the other forms that they give. */
function vocabularyOf(mentions: readonly Mention[]): Vocabulary {
  return new Vocabulary(
    mentions.flatMap(({ name, form, also }) => [
      { text: name, form },
      ...also.map((text) => ({ text, form: /\s/.test(text) ? ('full' as const) : ('initials' as const) })),
    ]),
  )
}

/** Lines whose labels are read, and the names that are known then. */
interface LabelsRead {
  readonly labelled: LabelledLine[]
  readonly vocabulary: Vocabulary
}

/**
 * The lines of a page, cut where several turns share one, with those that are labelled. Labels are read twice: such turns can
 * only be told apart if their names are known; and once more if names that only occur inside a line separate more of them.
 */
function readLabels(
  labels: Labels,
  whole: readonly Line[],
  named: Vocabulary,
  taken: ReadonlySet<number>,
  words: PageWords,
): LabelsRead & { readonly lines: readonly Line[] } {
  const known = findLabels(labels, whole, named, taken, words).vocabulary
  const first = splitLines(whole, known)
  const read = findLabels(labels, first, known, taken, words)
  if (first.length <= whole.length || read.vocabulary === known) return { lines: first, ...read }
  const lines = splitLines(whole, read.vocabulary)
  return { lines, ...findLabels(labels, lines, read.vocabulary, taken, words) }
}

/** The labelled lines, and the vocabulary with the names in their labels. */
function findLabels(
  labels: Labels,
  lines: readonly Line[],
  known: Vocabulary,
  taken: ReadonlySet<number>,
  { ordinary, reported }: PageWords,
): LabelsRead {
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
