/** Finds presenters in lines below a heading: "Presenter: Ada Finn", a talk's line, an agenda slot above the account of it. */
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import { anyOf, anyOfWith, either, sequence } from '../../../patterns/alternatives.ts'
import type { Line } from '../lines.ts'
import type { LabelledPerson } from '../names/people-list.ts'
import type { PresentersInLines } from './presenters-in-line.ts'
import { type Announcement, DURATION, isGroupHead, type Place, REFERENCES } from './topics.ts'
import { underDocument } from './under-document.ts'

const PRESENTER_WORD = anyOf(
  sequence(
    either(
      String.raw`present[eo]r(?:s|\(s\))?|speaker(?:s|\(s\))?|presented by|presenting|presentation by|led by|talk by`,
      String.raw`moderator(?:s|\(s\))?|moderated by|panell?ists?|facilitat(?:ors?|ed by)|discussants?|session chairs?`,
    ),
    String.raw`\s{0,4}[:：]?\s{1,4}(.{1,400})$`,
  ),
)
/** "Panel: Ada Finn", "Champions: Ada Finn"; a topic or a company may be named so as well. */
const PANEL = /^\W{0,4}(?:champions?|panel)\s{0,4}[:：]\s{1,4}(.{1,400})$/iu
const SPEAKER_ABROAD = either(
  '演讲人|演讲者|演讲嘉宾|主讲人|报告人|報告人|分享人|分享嘉宾|主持人|講者|讲者',
  '発表者?|講演者?|報告者|話者|話し手|聞き手|登壇者|講師|司会(?:者|進行)?|座長|進行|モデレーター?|スピーカー?|パネリスト|パネラー',
  'ファシリテーター?|プレゼンター|コメンテーター?',
)
/** "演讲人：Ada Finn @ Tidewater", "【司会】山田太郎", "講師 山田太郎氏", "開会（司会：山田太郎）". */
const PRESENTER_ABROAD = anyOfWith(
  'u',
  sequence(
    String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:本日|今回)の|基調)?${SPEAKER_ABROAD}`,
    either(
      String.raw`\s{0,2}[:：\]】]\s{0,2}`,
      String.raw`\s{1,2}(?=[^\s].{1,20}(?:氏|さん|先生)(?:\s?[（(]|$))`,
    ),
    String.raw`(\S.{1,120})$`,
  ),
  String.raw`[（(]${SPEAKER_ABROAD}[:：]\s{0,2}([^（）()]{2,40}(?:[（(][^（）()]{2,40}[）)])?)[）)]$`,
)
/** The longest line that names presenters after such a word, in characters. */
const LONGEST_LABELLED = 160
/** "Talk: a new header (Ada Finn)", "Presentation and discussion on a new header (Ada Finn)". */
const TALK_LINE = anyOfWith(
  'iu',
  sequence(
    String.raw`^\W{0,4}(?:(?:invited |lightning )?talk|presentation|demo|keynote)`,
    String.raw`(?:(?:\W{0,3}\d{1,3})?\s{0,4}[:：]|\s(?:and discussion\s)?(?:on|of|about)\s.{3,120}\)$)`,
  ),
)
/** A question, followed directly by one or more names. */
const ANSWERED = /\?\s\p{Lu}/u
const LISTED_ANSWER = /\?\s\p{Lu}[^?]{1,160},/u
/** "Speaking Queue Manager (Ada Finn)": a job at the session, not a talk. */
const OFFICE = /\b(?:manager|monitor|scribe|taker|secretary|minutes|notes)s?\s{1,4}\(\p{Lu}[^()]{2,60}\)$/iu

/** The presenters whom a line that is not a heading names for what is below it; null if it names none. */
export function inBody(place: Place): Announcement | null {
  if (place.line.kind === 'heading' || inReferences(place) || answersAbove(place)) return null
  return (
    labelled(place) ??
    opening(place) ??
    underDocument(place) ??
    inSlot(place) ??
    overParagraph(place) ??
    bylined(place)
  )
}

/** "Presenter: Ada Finn". */
function labelled(place: Place): Announcement | null {
  const { line, text, names } = place
  const presenters = (PRESENTER_ABROAD.exec(text) ?? PRESENTER_WORD.exec(text))?.slice(1).find(Boolean)
  const words = presenters ?? PANEL.exec(text)?.[1]
  if (!words || text.length >= LONGEST_LABELLED) return null
  const people = names.trusted(words) ?? (presenters ? names.shaped(words) : null)
  const reach = underTitle(place)
    ? { indent: -1, level: 6 }
    : { indent: line.indent - Number(line.kind === 'item') }
  return people && { rule: 'presenter', people, ...reach }
}

/** "Lantern keys (Ada Finn)" above the account of it, "Talk: lantern keys (Ada Finn)" anywhere. */
function opening(place: Place): Announcement | null {
  const { line, text, names } = place
  const isTalk = TALK_LINE.test(text)
  if (!isTalk && !opensTopic(place)) return null
  const people = namedInLine(text, names) ?? (isTalk ? names.shapedAfterBy(text) : null)
  const isOver = isTalk && line.kind === 'paragraph'
  if (people) return { rule: 'topic-line', people, ...(isOver && { indent: -1 }) }
  if (!opensDeeper(place)) return null
  const talker = names.shapedAtEnd(text)
  if (talker) return { rule: 'topic-line', people: talker, doubtful: !DURATION.test(text) }
  const head = line.kind === 'item' && line.gap ? names.atStart(text) : null
  return head && { rule: 'item-head', people: head }
}

/** Names the writer of a text, not a presenter: "Taken by Ada Finn", "with changes by Ada and Mara". */
const WRITTEN_BY = anyOf(
  String.raw`\b${either(
    'taken|recorded|scribed|compiled|edited|noted|typed|written|prepared|submitted|minutes|notes|scribe',
    'changes?|edits?|corrections?|amendments?|review(?:ed|s)?|approved|endorsed|hosted|sponsored|organi[sz]ed',
  )}\s{1,4}by\s`,
)

/** "Lantern keys by Ada Finn". */
function bylined({ line, text, names }: Place): Announcement | null {
  if ((line.kind !== 'item' && line.gap) || WRITTEN_BY.test(text)) return null
  const by = names.afterBy(text)
  if (by) return { rule: 'topic-by', people: by }
  const people = names.shapedAfterBy(text)
  return people && { rule: 'topic-by', people, doubtful: true }
}

/** "Who will write it? Ada Finn, Mara Tolland, ...": those who answered a question are not presenters. */
function namedInLine(text: string, names: PresentersInLines): readonly LabelledPerson[] | null {
  const people = OFFICE.test(text) || isGroupHead(text) ? null : names.inHeading(text)
  const isList = people && people.length > 1 ? ANSWERED : LISTED_ANSWER
  return isList.test(text) ? null : people
}

/** A line that continues the names of those who answered a question in the line above. */
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

/** A line followed by something deeper, or by a labelled line, but not directly by a sibling. */
function opensTopic(place: Place): boolean {
  const { lines, index, line, labelled } = place
  const next = lines[index + 1]
  if (!next || next.kind === 'heading') return false
  if (opensDeeper(place)) return true
  return labelled.has(next) && line.gap && next.kind !== 'item'
}

/** "Lantern keys (Ada Finn, 10 min)" above the account of it: in an agenda, there are other such lines next to it. */
function inSlot(place: Place): Announcement | null {
  const { page, lines, index, line, text, names } = place
  const isSlot = (other: Line | undefined) =>
    other !== undefined && other.kind !== 'heading' && DURATION.test(page.text.slice(other.start, other.end))
  const [before, next] = [lines[index - 1], lines[index + 1]]
  if (!DURATION.test(text) || isSlot(before) || isSlot(next)) return null
  const people = names.inBrackets(text) ?? (isOverList(place) ? endsWithNames(text, names) : null)
  const doubtful = next === undefined || next.kind === 'heading'
  return people && { rule: 'topic-line', people, doubtful, indent: line.kind === 'item' ? line.indent : -1 }
}

/** "- Lantern keys [Ada Finn]" above a paragraph: in a list of topics, the account of each is between its items. */
function overParagraph({ lines, index, line, text, names }: Place): Announcement | null {
  const next = lines[index + 1]
  if (line.kind !== 'item' || next?.kind !== 'paragraph' || !/\]\s{0,4}$/.test(text)) return null
  const people = names.inBrackets(text)
  if (people) return { rule: 'topic-line', people }
  const shaped = names.shapedInBrackets(text)
  return shaped && { rule: 'topic-line', people: shaped, doubtful: true }
}

/** The people at the end of a timed line, even just by their names' shape, if those contain no common word. */
function endsWithNames(text: string, names: PresentersInLines): readonly LabelledPerson[] | null {
  const shaped = names.shapedAtEnd(text)
  const isDoubtful = shaped?.some(({ name }) => holdsCommonWord(name.text))
  return names.inHeading(text) ?? (isDoubtful ? null : shaped)
}

/** True for a paragraph directly followed by a list. */
const isOverList = ({ lines, index, line }: Place) =>
  line.kind === 'paragraph' && lines[index + 1]?.kind === 'item'

function opensDeeper({ lines, index, line }: Place): boolean {
  const next = lines[index + 1]
  return next !== undefined && next.kind !== 'heading' && (!next.gap || next.indent > line.indent)
}
