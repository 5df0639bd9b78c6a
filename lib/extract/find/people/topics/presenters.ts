/** Presenters: named in the headings of topics, under them, at the head of nested items, or by "presented by". */
import { countStretches } from '../../../language/words.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import { anyOf, anyOfCased, anyOfWith, either, sequence } from '../../../lexicon/ways.ts'
import type { Page } from '../../../types.ts'
import type { Line } from '../lines.ts'
import { type LabelledPerson, readPeople } from '../people-list.ts'
import { isQualifier, merge, NO_QUALITIES, readQualities } from '../qualifiers.ts'
import type { PresentersInLines } from './presenters-in-line.ts'
import { DURATION, type Found, isGroupHead, type Place, type Topic, toTopic } from './topics.ts'
import { underDocument } from './under-document.ts'

const PRESENTER_WORD = anyOf(
  sequence(
    either(
      'present[eo]rs?|speakers?|presented by|presenting|presentation by|led by|talk by',
      'moderators?|moderated by|panell?ists?',
    ),
    String.raw`\s{0,4}[:：]?\s{1,4}(.{1,400})$`,
  ),
)
/** "演讲人：Ada Finn @ Tidewater". */
const PRESENTER_ABROAD =
  /^\W{0,4}(?:演讲人|演讲者|主讲人|报告人|分享人|分享嘉宾|主持人|発表者|講演者|話者|登壇者|講師|司会|モデレーター?|スピーカー?)\s{0,2}[:：]\s{0,2}(\S.{1,80})$/u
const PRESENTED_BY = /\b(?:presented|talk|presentation) by\s/i
const SPEAKER_HEADING =
  /^\W{0,40}(?:speakers?|presenters?|panell?ists?|演讲人|主讲人|报告人|演講者|発表者|講演者|登壇者|話者)\W{0,40}$/iu
const TALK_HEADING =
  /^\W*(?:presentation|presenter|talk|speaker|invited talk|keynote|lightning talk)(?:\W*\d+)?\W*$/i
/** "Talk: a new header (Ada Finn)", "Presentation and discussion on a new header (Ada Finn)". */
const TALK_LINE = anyOfWith(
  'iu',
  sequence(
    String.raw`^\W{0,4}(?:(?:invited |lightning )?talk|presentation|demo|keynote)`,
    String.raw`(?:(?:\W{0,3}\d{1,3})?\s{0,4}[:：]|\s(?:and discussion\s)?(?:on|of|about)\s.{3,120}\)$)`,
  ),
)
/** A title, a dash, names and a colon before what is told. */
const TITLE_LEAD = /^\p{Lu}[^:.?!]{10,120}?\s[-–—]\s(\p{Lu}[^:.?!–—]{4,60}):\s/u
/** Names joined by "and", "&" or a comma, at the head of a line. */
const OPENING_NAMES = anyOfCased(
  sequence(
    String.raw`^\p{Lu}[\p{L}.'’-]{1,40}(?:\s(?:van|von|de|der|bin|al|del|di)){0,2}\s\p{Lu}[\p{L}'’-]{1,40}`,
    String.raw`(?:\s?(?:,|&|and)\s?\p{Lu}[\p{L}.'’-]{1,40}(?:\s(?:van|von|de|der|bin|al|del|di)){0,2}\s\p{Lu}[\p{L}'’-]{1,40}){0,8}`,
  ),
)
/** What the chairs do first. */
const CHAIRS_SLOT = /\b(?:agenda|administriv\w{0,6}|welcome|note well|chairs?)\b/i
/** "10 min Ada Finn", alone in its line. */
const TIMED_NAME = /^\d{1,3}\s?min(?:ute)?s?[.:,]?\s(?:[-–—]\s)?(\p{Lu}[^\d:]{3,80})$/u
const REFERENCES =
  /^\W*(?:see also|references?|related|further reading|links?|related posts|bibliography|reading)\b/i
/** Actions, and sentences of some length, are no topics. */
const ACTION = /^\W*(?:action|ai|todo|note|decision|conclusion)\b[^:]{0,12}:/i
/** A mail's address first: who can be written to, and no talk. */
const ADDRESS = /^\S{1,60}@[\w-]+\.\w/
const SENTENCE_END = /\S[.?!]$/
const SENTENCE_WORDS = 13
/** A question, and a name or more right behind it. */
const ANSWERED = /\?\s\p{Lu}/u
/** "Speaking Queue Manager (Ada Finn)": what somebody does at the session, and no talk. */
const OFFICE = /\b(?:manager|monitor|scribe|taker|secretary|minutes|notes)s?\s{1,4}\(\p{Lu}[^()]{2,60}\)$/iu
const LISTED_ANSWER = /\?\s\p{Lu}[^?]{1,160},/u
/** The longest line that can name a topic and its presenters, in characters. */
const LONGEST_TOPIC = 200

/** The topics of the page whose presenters it names. `taken` are the starts of lines that are lists of people. */
export function findTopics(
  page: Page,
  lines: readonly Line[],
  names: PresentersInLines,
  labelled: ReadonlySet<Line>,
  taken: ReadonlySet<number>,
): Topic[] {
  const places = lines.flatMap((line, index) => {
    if (labelled.has(line) || taken.has(line.start) || line.kind === 'cell') return []
    return { page, lines, index, line, text: line.text, labelled, names }
  })
  const mayBe = places.map(({ text }) => mayBeTopic(text))
  const headed = places.map(afterHeading)
  const topics = places.flatMap((place, at) => {
    const told = mayBe[at] ? (atHeading(place) ?? inBody(place)) : null
    const found = headed[at] ?? told ?? ledByTitle(place)
    return found ? [toTopic(place, found)] : []
  })
  return withoutDoubtful(page, topics)
}

/** Leaves out what only the names' shape speaks for, unless a sibling is beyond doubt. */
const withoutDoubtful = (page: Page, topics: readonly Topic[]): Topic[] =>
  topics.filter(
    (topic) => !topic.doubtful || topics.some((other) => !other.doubtful && areSiblings(page, topic, other)),
  )

/** "A new header - Ada Finn: what the talk was about". */
function ledByTitle({ line, text, names }: Place): Found | null {
  if (line.kind === 'heading' || !text.slice(0, LONGEST_TOPIC).includes(': ')) return null
  const words = TITLE_LEAD.exec(text)?.[1]
  const people = words ? names.trusted(words) : null
  if (people) return { rule: 'title-lead', people }
  const shaped = words ? names.shaped(words) : null
  return shaped && { rule: 'title-lead', people: shaped, doubtful: true }
}

function mayBeTopic(text: string): boolean {
  if (text.length > LONGEST_TOPIC || ACTION.test(text) || ADDRESS.test(text)) return false
  return !SENTENCE_END.test(text) || countStretches(text, SENTENCE_WORDS) < SENTENCE_WORDS
}

/** Lines of the same list or section, found by the same rule. */
function areSiblings({ blocks }: Page, a: Topic, b: Topic): boolean {
  const rule = ({ presenters }: Topic) => presenters[0]?.rule
  const [one, other] = [blocks[a.line.block], blocks[b.line.block]]
  const beside = one?.kind === 'heading' ? one.depth === other?.depth : one?.section === other?.section
  return rule(a) === rule(b) && beside
}

/** Right under a heading: its speakers alone, or a talk that opens with them. */
function afterHeading(place: Place): Found | null {
  const { page, lines, index, text, line, names } = place
  const above = lines[index - 1]
  if (above?.kind !== 'heading' || line.kind === 'heading') return null
  const heading = above.text
  const level = page.blocks[above.block]?.depth ?? 1
  if (SPEAKER_HEADING.test(heading)) {
    const people = readPeople(text)
    if (people?.every(({ name }) => name.form !== 'nick'))
      return { rule: 'speaker-heading', people, level: level - 1, indent: -1 }
  }
  if (TALK_HEADING.test(heading) && !/^[-*•]/.test(text)) {
    const people = opensWith(text)
    if (people) return { rule: 'topic-opening', people, level, indent: -1 }
  }
  const timed = CHAIRS_SLOT.test(heading) ? undefined : TIMED_NAME.exec(text)?.[1]
  const timely = timed ? (names.trusted(timed) ?? names.shaped(timed)) : null
  if (timely?.every(({ name }) => name.form === 'full'))
    return { rule: 'topic-under', people: timely, level, indent: -1, title: above }
  if (text.length > 100 || /[.?!:]$/.test(text) || line.kind === 'item') return null
  const people = names.trusted(text) ?? (DURATION.test(text) ? names.shaped(text) : null)
  return people && { rule: 'topic-under', people, level, indent: -1, title: above }
}

function atHeading({ page, line, text, names }: Place): Found | null {
  if (line.kind !== 'heading' || REFERENCES.test(text)) return null
  const named = names.inHeading(text) ?? ownSection(text, names) ?? names.beforeColon(text)
  const people = named ?? names.shapedInBrackets(text) ?? timed(text, names) ?? names.shapedAfterBy(text)
  if (!people) return null
  const level = page.blocks[line.block]?.depth ?? 1
  if (isGroupHead(text)) return { rule: 'group-heading', people, speaks: false, level }
  const isSlot = DURATION.test(text) || PRESENTED_BY.test(text)
  const isDoubtful = !named && !(isSlot && !people.some(({ name }) => holdsCommonWord(name.text)))
  return { rule: 'topic-heading', people, level, indent: -1, doubtful: isDoubtful }
}

/** "A new header - Quillon Zefirov, 10 minutes": with a duration, the shape of full names is enough beside siblings. */
const timed = (text: string, names: PresentersInLines) =>
  DURATION.test(text) ? (names.inHeading(text) ?? names.shapedAtEnd(text)) : null

/** "Ada Finn", "Ada's thoughts": the heading of one person's own section. */
function ownSection(text: string, names: PresentersInLines): readonly LabelledPerson[] | null {
  const bare = text.replace(
    /['’]s?\s+(?:thoughts|notes|comments?|views?|talk|presentation|report|update|feedback|remarks)$/i,
    '',
  )
  return bare.length <= 40 ? names.trusted(bare) : null
}

function inBody(place: Place): Found | null {
  const { line, text, names } = place
  if (line.kind === 'heading' || inReferences(place) || answersAbove(place)) return null
  const word = PRESENTER_ABROAD.exec(text) ?? PRESENTER_WORD.exec(text)
  const named = word?.[1] && text.length < 160 ? (names.trusted(word[1]) ?? names.shaped(word[1])) : null
  if (named)
    return {
      rule: 'presenter',
      people: named,
      ...(underTitle(place)
        ? { indent: -1, level: 6 }
        : { indent: line.indent - Number(line.kind === 'item') }),
    }
  if (opensTopic(place) || TALK_LINE.test(text)) {
    const people = namedInLine(text, names) ?? (TALK_LINE.test(text) ? names.shapedAfterBy(text) : null)
    const isOver = TALK_LINE.test(text) && line.kind === 'paragraph'
    if (people) return { rule: 'topic-line', people, ...(isOver && { indent: -1 }) }
    const talker = opensDeeper(place) ? names.shapedAtEnd(text) : null
    if (talker) return { rule: 'topic-line', people: talker, doubtful: !DURATION.test(text) }
    const head = line.kind === 'item' && line.gap && opensDeeper(place) ? names.atStart(text) : null
    if (head) return { rule: 'item-head', people: head }
  }
  const beside = underDocument(place) ?? inSlot(place) ?? overParagraph(place)
  if (beside) return beside
  if (line.kind !== 'item' && line.gap) return null
  const by = names.afterBy(text)
  if (by) return { rule: 'topic-by', people: by }
  const people = names.shapedAfterBy(text)
  return people && { rule: 'topic-by', people, doubtful: true }
}

/** "Who will write it? Ada Finn, Mara Tolland, ...": those who answered a question present nothing. */
function namedInLine(text: string, names: PresentersInLines): readonly LabelledPerson[] | null {
  const people = OFFICE.test(text) || isGroupHead(text) ? null : names.inHeading(text)
  const isList = people && people.length > 1 ? ANSWERED : LISTED_ANSWER
  return isList.test(text) ? null : people
}

/** A line that goes on with the names of those who answered a question in the line above. */
function answersAbove({ lines, index, line }: Place): boolean {
  const above = lines[index - 1]
  return !line.gap && above?.block === line.block && ANSWERED.test(above.text)
}

/** Directly below a heading, or below the first line under one. */
const underTitle = ({ lines, index }: Place) =>
  lines[index - 1]?.kind === 'heading' || lines[index - 2]?.kind === 'heading'

function inReferences({ page, line }: Place): boolean {
  const section = page.blocks[line.block]?.section
  const heading = section === null || section === undefined ? undefined : page.blocks[section]
  return heading !== undefined && REFERENCES.test(page.text.slice(heading.start, heading.end))
}

/** A line that something deeper, or a labelled line, follows; and that no sibling follows at once. */
function opensTopic(place: Place): boolean {
  const { lines, index, line, labelled } = place
  const next = lines[index + 1]
  if (!next || next.kind === 'heading') return false
  if (opensDeeper(place)) return true
  return labelled.has(next) && line.gap && next.kind !== 'item'
}

/** "Lantern keys (Ada Finn, 10 min)" over what is told of it: in an agenda other such lines stand beside it. */
function inSlot(place: Place): Found | null {
  const { page, lines, index, line, text, names } = place
  const isSlot = (other: Line | undefined) =>
    other !== undefined && other.kind !== 'heading' && DURATION.test(page.text.slice(other.start, other.end))
  const [before, next] = [lines[index - 1], lines[index + 1]]
  if (!DURATION.test(text) || isSlot(before) || isSlot(next)) return null
  const people = names.inBrackets(text) ?? (isOverList(place) ? endsWithNames(text, names) : null)
  const doubtful = next === undefined || next.kind === 'heading'
  return people && { rule: 'topic-line', people, doubtful, indent: line.kind === 'item' ? line.indent : -1 }
}

/** "- Lantern keys [Ada Finn]" over a paragraph: in a list of topics what is told of each stands between its items. */
function overParagraph({ lines, index, line, text, names }: Place): Found | null {
  const next = lines[index + 1]
  if (line.kind !== 'item' || next?.kind !== 'paragraph' || !/\]\s{0,4}$/.test(text)) return null
  const people = names.inBrackets(text)
  if (people) return { rule: 'topic-line', people }
  const shaped = names.shapedInBrackets(text)
  return shaped && { rule: 'topic-line', people: shaped, doubtful: true }
}

/** The people at the end of a timed line, be it by their names' shape, where those hold no common word. */
function endsWithNames(text: string, names: PresentersInLines): readonly LabelledPerson[] | null {
  const shaped = names.shapedAtEnd(text)
  const isDoubtful = shaped?.some(({ name }) => holdsCommonWord(name.text))
  return names.inHeading(text) ?? (isDoubtful ? null : shaped)
}

/** True for a paragraph that a list follows at once. */
const isOverList = ({ lines, index, line }: Place) =>
  line.kind === 'paragraph' && lines[index + 1]?.kind === 'item'

function opensDeeper({ lines, index, line }: Place): boolean {
  const next = lines[index + 1]
  return next !== undefined && next.kind !== 'heading' && (!next.gap || next.indent > line.indent)
}

/** "Ada Finn (Tidewater) a new header ...", "Ada Finn & Mara Tolland from Tidewater on ...". */
function opensWith(text: string): LabelledPerson[] | null {
  const head = OPENING_NAMES.exec(text)?.[0]
  const people = head ? readPeople(head) : null
  if (!head || !people?.every(({ name }) => name.form === 'full')) return null
  const bracket = /^\s*\(([^()]{2,60})\)/.exec(text.slice(head.length))
  const from = /^\s+(?:from|of|at)\s+(\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,3})/u.exec(
    text.slice(head.length + (bracket?.[0].length ?? 0)),
  )
  const beside = bracket?.[1] ? readQualities(bracket[1]) : NO_QUALITIES
  const said =
    bracket?.[1] && isQualifier(bracket[1])
      ? beside
      : { affiliations: bracket?.[1] ? [bracket[1]] : [], roles: [] }
  const qualities = merge(said, { affiliations: from?.[1] ? [from[1]] : [], roles: [] })
  return people.map(({ name }) => ({ name, qualities }))
}
