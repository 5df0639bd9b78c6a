/** Selects what a summary says about one subject: a meeting, a group, a person, a document. Pure. */

import { nameKey } from '../../fold.ts'
import { rfcNumber } from '../../links/documents.ts'
import type { Action, Outcome, OutcomeKind, Point, Summary } from '../../model.ts'
import { groupOfPage, groupsOfPoints } from '../../summary/group-of.ts'
import { ownerKey, ownersOf } from '../owners.ts'
import { withoutMarkup } from './markup.ts'
import type { Query } from './query.ts'

export type Subject =
  | { type: 'meeting' | 'group'; name: string }
  /** `keys`: all names of this person, folded; of 'RFC 9000' or 'draft-ietf-quic-multipath', all names of it. */
  | { type: 'person' | 'document'; name: string; keys: readonly string[] }

/** A point about the subject. `said`: a remark; `named`: a paragraph of the post that mentions the document. */
export interface AboutPoint {
  kind: OutcomeKind | 'action' | 'said' | 'named'
  point: Point
}

/** The query for the summaries that may say something about the subject. */
export function queryAbout({ type, name }: Pick<Subject, 'type' | 'name'>): Query {
  const rfc = type === 'document' ? rfcNumber(name) : null
  const field = type === 'document' ? (rfc ? 'rfc' : 'draft') : type
  return {
    clauses: [{ type: 'filter', field, value: rfc ?? name, exact: true, negated: false }],
    problems: [],
  }
}

/**
 * The outcomes, actions and remarks of `summary` about the subject, in this order; for a person, their remarks come first. If no
 * point is about a document, the first paragraphs of the post that mention it.
 */
export function pointsAbout(summary: Summary, subject: Subject): AboutPoint[] {
  const outcomes = summary.outcomes.map((point) => ({ kind: point.kind, point }))
  const actions = summary.actions.map((point) => ({ kind: 'action' as const, point }))
  if (subject.type === 'person') {
    const isThem = (name: string | null | undefined) => !!name && subject.keys.includes(nameKey(name))
    const owners = new Set(subject.keys.map(ownerKey))
    const isTheirs = ({ owner }: Action) => ownersOf(owner).some((name) => owners.has(ownerKey(name)))
    const said = summary.speakers.filter(({ name }) => isThem(name)).flatMap((speaker) => speaker.said)
    return [
      ...said.map((point) => ({ kind: 'said' as const, point })),
      ...outcomes.filter(({ point }) => isThem(point.speaker)),
      ...actions.filter(({ point }) => isTheirs(point) || isThem(point.speaker)),
    ]
  }
  const mentions = mentionOf(subject)
  const typed = [...outcomes, ...actions]
  if (isWholly(summary, subject, mentions)) return typed
  const said = summary.speakers
    .flatMap((speaker) => speaker.said)
    .map((point) => ({ kind: 'said' as const, point }))
  if (subject.type === 'group') return aboutGroup({ summary, typed, said, name: subject.name, mentions })
  const paragraphs = subject.type === 'document' ? paragraphsNaming(summary.content) : []
  const naming = paragraphs.filter(({ words }) => mentions(words))
  const about = naming.filter(({ words }) => isAbout(words, namesOf(subject), mentions))
  const sections = sectionsOn(paragraphs, mentions)
  const points = [...typed, ...said].filter(
    ({ point: { text, section } }) =>
      mentions(text) ||
      mentions(section ?? '') ||
      sections.has(section) ||
      about.some(({ words }) => words.includes(text)),
  )
  return points.length ? points : naming.slice(0, MOST_NAMED).map(asNamed)
}

interface OfSeveralGroups {
  summary: Summary
  typed: readonly AboutPoint[]
  said: readonly AboutPoint[]
  name: string
  mentions: (text: string) => boolean
}

/**
 * On a page about several groups, what names the group, stands under its heading or names its drafts; if the title names it, also
 * what is decided and owed without being about another.
 */
function aboutGroup({ summary, typed, said, name, mentions }: OfSeveralGroups): AboutPoint[] {
  const points = [...typed, ...said].map(({ point }) => point)
  const groups = groupsOfPoints(points, summary)
  const isIts = ({ point }: AboutPoint) =>
    mentions(`${point.section ?? ''}\n${point.text}`) || groups.get(point) === name.toLowerCase()
  const isNobodys = ({ point }: AboutPoint) => !groups.get(point)
  const isInTitle = mentions(summary.source.title)
  return [...typed.filter((one) => isIts(one) || (isInTitle && isNobodys(one))), ...said.filter(isIts)]
}

/** How many paragraphs that merely mention a document are shown, and how much of each (in UTF-16 units). */
const MOST_NAMED = 2
const LONGEST_NAMED = 500

/** A paragraph of a post that mentions a document, as plain text. */
interface Naming {
  words: string
  /** The heading it is under; null for headings themselves, and above the first. */
  under: string | null
}

/** The paragraph as a point with a quote; a long one is cut at the end of a word. */
function asNamed({ words, under }: Naming): AboutPoint {
  const isLong = words.length > LONGEST_NAMED
  const exact = isLong ? words.slice(0, LONGEST_NAMED).replace(/\s\S*$/, '') : words
  const text = isLong ? `${exact} …` : exact
  return { kind: 'named', point: { text, speaker: null, section: under, quote: { exact } } }
}

function paragraphsNaming(content: string | null): Naming[] {
  const found: Naming[] = []
  let heading: string | null = null
  for (const line of content?.split('\n') ?? []) {
    const isHeading = line.startsWith('#')
    if (isHeading) heading = withoutMarkup(line)
    if (line.search(DOCUMENT) >= 0)
      found.push({ words: withoutMarkup(line), under: isHeading ? null : heading })
  }
  return found
}

const DOCUMENT = /\b(?:draft-[\w-]+|rfc ?\d+)/gi

/** Is a paragraph about the document with these names? It is if it begins with one or mentions no other document. */
function isAbout(paragraph: string, names: readonly string[], mentions: (text: string) => boolean): boolean {
  const lower = paragraph.toLowerCase()
  return names.some((name) => lower.startsWith(name)) || (paragraph.match(DOCUMENT) ?? []).every(mentions)
}

/** Is a line only a document's name or address, perhaps after a label: 'Draft: draft-ietf-quic-multipath-03'? */
function isName(line: string): boolean {
  const [name = '', label = ':', ...more] = line
    .replace(/\brfc (?=\d)/gi, 'RFC')
    .split(/\s+/)
    .reverse()
  return name.search(DOCUMENT) >= 0 && label.endsWith(':') && more.length === 0
}

/** The headings under which the document is on a line of its own, and no other one is: their sections are about it. */
function sectionsOn(
  paragraphs: readonly Naming[],
  mentions: (text: string) => boolean,
): ReadonlySet<string | null> {
  const alone = paragraphs.filter(({ words, under }) => under !== null && isName(words))
  const sections = [...Map.groupBy(alone, ({ under }) => under)]
  const isOn = ({ words }: Naming) => (words.match(DOCUMENT) ?? []).every(mentions)
  return new Set(sections.flatMap(([heading, names]) => (names.every(isOn) ? heading : [])))
}

/** Is the whole page about the subject, so that all its outcomes and actions are too? */
function isWholly(summary: Summary, subject: Subject, mentions: (text: string) => boolean): boolean {
  if (subject.type === 'meeting') return true
  if (subject.type !== 'group') return mentions(summary.source.title)
  return summary.groups.length === 1 || groupOfPage(summary) === subject.name.toLowerCase()
}

/** The names of the subject, in lower case. */
function namesOf(subject: Subject): readonly string[] {
  return subject.type === 'document' ? subject.keys : [subject.name.toLowerCase()]
}

/** A test whether a text mentions the subject as a word of its own. */
function mentionOf(subject: Subject): (text: string) => boolean {
  const rfc = subject.type === 'document' ? rfcNumber(subject.name) : null
  const words = rfc ? [`rfc ${rfc}`, `rfc${rfc}`] : namesOf(subject)
  return (text) => {
    const lower = text.toLowerCase()
    return words.some((word) => containsWord(lower, word))
  }
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]]
    // After a hyphen and a letter it is a longer name; after a hyphen and a digit, the revision.
    const isLonger = /^-\p{L}/u.test(text.slice(at + word.length, at + word.length + 3))
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && !isLonger) return true
  }
  return false
}

/** The owner of a point that is an action; null for other points. */
export function ownerOf(point: Point | Outcome | Action): string | null {
  return 'owner' in point ? point.owner : null
}
