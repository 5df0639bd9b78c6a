/** Finds topics and their presenters: in headings, under them, at the start of nested items, or after "presented by". */
import { endsSentence } from '../../../language/sentence-end.ts'
import { countStretches } from '../../../language/words.ts'
import { REPORTED_BY } from '../../../lexicon/bylines.ts'
import { TASK_WORD } from '../../../lexicon/markers.ts'
import { anyOf } from '../../../patterns/alternatives.ts'
import type { Page } from '../../../types.ts'
import { isMarkedTask } from '../labels/marked-task.ts'
import type { Line } from '../lines.ts'
import { afterHeading, atHeading, inSpeakersList } from './at-headings.ts'
import { inBody } from './in-body.ts'
import { inListOfTalks } from './in-list-of-talks.ts'
import type { PresentersInLines } from './presenters-in-line.ts'
import { inProgramme } from './programme.ts'
import { type Announcement, type Place, type Topic, toTopic } from './topics.ts'

/** A title, a dash, names and a colon before the account. */
const TITLE_LEAD = /^\p{Lu}[^:.?!]{10,120}?\s[-–—]\s(\p{Lu}[^:.?!–—]{4,60}):\s/u
/** "Scope (Ada Finn): suggested to ...": a word on the matter, names in brackets and a colon before the account. */
const BRACKETED_LEAD = /^[^:.?!()]{3,60}\s\((\p{Lu}[^():]{2,80})\):\s/u
/** Actions, and longer sentences, are not topics; "AI Agents:" is one. */
const ACTION = anyOf(
  String.raw`^\W*(?!a[ip] (?!for|on|to)[a-z])(?:${TASK_WORD}|note|decision|conclusion)\b[^:]{0,12}:`,
)
/** A mail address first: somebody to write to, not a talk. */
const ADDRESS = /^\S{1,60}@[\w-]+\.\w/
const SENTENCE_WORDS = 13
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
    if (labelled.has(line) || taken.has(line.start) || line.kind === 'cell' || isMarkedTask(line.text))
      return []
    return { page, lines, index, line, text: line.text, labelled, names }
  })
  const mayBe = places.map((place) => mayBeTopic(place.text) && !isInSentence(place))
  const headed = places.map(
    (place) => inProgramme(place) ?? afterHeading(place) ?? inSpeakersList(place) ?? inListOfTalks(place),
  )
  const topics = places.flatMap((place, at) => {
    const told = mayBe[at] ? (atHeading(place) ?? inBody(place)) : null
    const found = headed[at] ?? told ?? ledByTitle(place)
    return found ? [toTopic(place, found)] : []
  })
  return withoutDoubtful(page, topics)
}

/** Leaves out what only the names' shape suggests, unless a sibling is beyond doubt. */
const withoutDoubtful = (page: Page, topics: readonly Topic[]): Topic[] =>
  topics.filter(
    (topic) => !topic.doubtful || topics.some((other) => !other.doubtful && areSiblings(page, topic, other)),
  )

/** "A new header - Ada Finn: what the talk was about". */
function ledByTitle({ line, text, names }: Place): Announcement | null {
  if (line.kind === 'heading' || !text.slice(0, LONGEST_TOPIC).includes(': ')) return null
  const bracketed = line.kind === 'item' ? BRACKETED_LEAD.exec(text)?.[1] : undefined
  const words = bracketed ?? TITLE_LEAD.exec(text)?.[1]
  const people = words ? names.trusted(words) : null
  if (people) return { rule: 'title-lead', people }
  const shaped = words ? names.shaped(words) : null
  return shaped && { rule: 'title-lead', people: shaped, doubtful: true }
}

/** A shorter line was not wrapped, in characters. */
const WRAPPED = 50
/** "by Ada Finn", below the title of her talk. */
const BYLINE = /^by\s\p{Lu}[^.,;:]{2,60}$/u
/** What ends a sentence or a title. */
const ENDS = /[.:;?!)\]]["”’*_]{0,2}$/

/** True for a line of wrapped text in the middle of a sentence: it continues the one above, or continues in the next. */
function isInSentence({ page, lines, index, line }: Place): boolean {
  const [above, next] = [lines[index - 1], lines[index + 1]]
  if (!line.gap && above && !BYLINE.test(line.text) && goesOn(page, above, line)) return true
  return next !== undefined && !next.gap && GOES_ON.test(next.text) && goesOn(page, line, next)
}

/** How the next line of a sentence starts: with a lower-case letter, or with the rest of a name: "Tolland, who keeps it". */
const GOES_ON = /^(?:\p{Lu}[\p{L}'’-]{1,30},?\s)?\p{Ll}/u

/** An explicit line end is not wrapping. */
const goesOn = ({ text }: Page, above: Line, line: Line) =>
  above.block === line.block &&
  above.text.length >= WRAPPED &&
  !ENDS.test(above.text) &&
  !text.slice(above.end, line.start).includes('\n')

function mayBeTopic(text: string): boolean {
  if (text.length > LONGEST_TOPIC || ACTION.test(text) || ADDRESS.test(text)) return false
  if (REPORTED_BY.test(text)) return false
  return !endsSentence(text) || countStretches(text, SENTENCE_WORDS) < SENTENCE_WORDS
}

/** Lines of the same list or section, found by the same rule. */
function areSiblings({ blocks }: Page, a: Topic, b: Topic): boolean {
  const rule = ({ presenters }: Topic) => presenters[0]?.rule
  const [one, other] = [blocks[a.line.block], blocks[b.line.block]]
  const beside = one?.kind === 'heading' ? one.depth === other?.depth : one?.section === other?.section
  return rule(a) === rule(b) && beside
}
