/** Presenters: named in the headings of topics, under them, or by "Presenter:" and "presented by". */
import type { Page } from '../../types.ts'
import { type LabelledPerson, readPeople } from './label.ts'
import type { Line } from './lines.ts'
import { type Mention, mention } from './mention.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Topic {
  readonly line: Line
  readonly presenters: readonly Mention[]
}

/** Times, durations, addresses and marks that stand around presenters in an agenda. */
const CLUTTER =
  /\(?\[?\b\d{1,3}\s*(?:min(?:ute)?s?|m|'|mi\d?)\b\.?\s*\]?\)?|\b\d{1,2}[:.h]\d\d(?:\s*[-–]\s*\d{1,2}[:.h]\d\d)?(?:\s*(?:am|pm|utc|cest|cet))?\b|https?:\/\/\S+|\b(?:remote(?:ly)?|onsite|in person|slides?(?: here)?|\+ q&a|q&a)\b/gi
const PRESENTER_WORD =
  /(?:presenters?|speakers?|presented by|presented|presenting|presentation by|led by|lead|talk by|moderators?|moderated by|champions?(?:\(s\))?|演讲人|主讲人|报告人|演講者|発表者|講演者|登壇者)\s*[:：]?\s+(.+)$/i
const REFERENCES =
  /^\W*(?:see also|references?|related|further reading|links?|related posts|bibliography|reading)\b/i

/** The topics of the page whose presenters it names. */
export function findTopics(
  page: Page,
  lines: readonly Line[],
  vocabulary: Vocabulary,
  labelled: ReadonlySet<Line>,
): Topic[] {
  const topics: Topic[] = []
  for (const [index, line] of lines.entries()) {
    if (labelled.has(line)) continue
    const text = page.text.slice(line.start, line.end)
    if (text.length > 200) continue
    const people = isUnderHeading(lines, index)
      ? (presentersAlone(text, vocabulary) ??
        topicPresenters(text, line, lines, index, labelled, vocabulary, page))
      : topicPresenters(text, line, lines, index, labelled, vocabulary, page)
    if (people?.length)
      topics.push({ line, presenters: people.map((person) => toMention(person, line, text)) })
  }
  return topics
}

function topicPresenters(
  text: string,
  line: Line,
  lines: readonly Line[],
  index: number,
  labelled: ReadonlySet<Line>,
  vocabulary: Vocabulary,
  page: Page,
): LabelledPerson[] | null {
  if (inReferences(page, line)) return null
  const word = PRESENTER_WORD.exec(text)
  if (word?.[1] && text.length < 140) {
    const named = trusted(word[1], vocabulary)
    if (named) return named
  }
  if (line.kind === 'heading' || opensTopic(lines, index, labelled)) return readPresenters(text, vocabulary)
  return line.kind === 'item' || !line.gap ? byPresenters(text, vocabulary) : null
}

function inReferences(page: Page, line: Line): boolean {
  const section = page.blocks[line.block]?.section
  const heading = section === null || section === undefined ? undefined : page.blocks[section]
  return heading !== undefined && REFERENCES.test(page.text.slice(heading.start, heading.end))
}

/** A line that something deeper, or a labelled line, follows; and that no sibling follows at once. */
function opensTopic(lines: readonly Line[], index: number, labelled: ReadonlySet<Line>): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || !next || next.kind === 'heading') return false
  if (next.block === line.block || next.indent > line.indent) return true
  return labelled.has(next) && line.gap && next.kind !== 'item'
}

function isUnderHeading(lines: readonly Line[], index: number): boolean {
  return lines[index - 1]?.kind === 'heading'
}

/** "Ada Finn, 15 minutes"; "Ada Finn and Mara Tolland + the whole group". */
function presentersAlone(text: string, vocabulary: Vocabulary): LabelledPerson[] | null {
  if (text.length > 100 || /[.?!:]$/.test(text)) return null
  return trusted(text.replace(/\s*\+\s*the whole.*$/i, ''), vocabulary)
}

/** Reads the presenters out of the heading of a topic; null where none is named. */
export function readPresenters(text: string, vocabulary: Vocabulary): LabelledPerson[] | null {
  const bare = strip(text)
  const bracket = /[(（[]([^()（）[\]]{2,70})[)）\]]\s*$/.exec(bare)
  if (bracket?.[1]) {
    const people = trusted(bracket[1], vocabulary)
    if (people) return people
  }
  return byPresenters(bare, vocabulary) ?? afterDash(bare, vocabulary) ?? afterComma(bare, vocabulary)
}

function byPresenters(text: string, vocabulary: Vocabulary): LabelledPerson[] | null {
  const match = /(?:^|\s)by\s+(\p{Lu}.{2,80})$/u.exec(strip(text))
  return match?.[1] ? trusted(match[1], vocabulary) : null
}

function afterDash(text: string, vocabulary: Vocabulary): LabelledPerson[] | null {
  const parts = text.split(/\s+[-–—|]+\s+/)
  for (let from = 1; from < parts.length; from++) {
    const people = trusted(parts.slice(from).join(' - '), vocabulary)
    if (people) return people
  }
  return null
}

function afterComma(text: string, vocabulary: Vocabulary): LabelledPerson[] | null {
  const parts = text.split(/\s*[,:]\s+/)
  for (let from = 1; from < parts.length; from++) {
    const people = trusted(parts.slice(from).join(', '), vocabulary)
    if (people) return people
  }
  return null
}

/** All of `words` as people, each of whom the page or a given name vouches for. */
function trusted(words: string, vocabulary: Vocabulary): LabelledPerson[] | null {
  const people = readPeople(strip(words).replace(/^.*?：/, ''))
  return people?.every(({ name }) => name.form !== 'nick' && vocabulary.trusts(name)) ? people : null
}

const strip = (text: string) =>
  text
    .replace(CLUTTER, ' ')
    .replace(/[([]\s*[,;\s]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.–-]+$/, '')
    .replace(/,\s*([)\]])/g, '$1')
    .trim()

function toMention({ name, qualities }: LabelledPerson, line: Line, text: string): Mention {
  const at = Math.max(0, text.indexOf(name.text))
  return mention({
    rule: line.kind === 'heading' ? 'topic-heading' : 'topic-line',
    score: 0.85,
    name: name.text,
    form: name.form,
    block: line.block,
    start: line.start + at,
    end: line.start + at + name.text.length,
    speaks: true,
    ...qualities,
  })
}
