/** Presenters alone on their line, below the document that their talk is about: a draft's name or an address. */
import { DOCUMENT_NAME } from '../../../lexicon/document-names.ts'
import { anyOf } from '../../../patterns/alternatives.ts'
import type { LabelledPerson } from '../names/people-list.ts'
import { type Announcement, DURATION, type Place } from './topics.ts'

const DOCUMENT = anyOf(String.raw`\b${DOCUMENT_NAME}`, 'https?://')
/** "Ada Finn 10": the minutes, without the word. */
const MINUTES = /\s\d{1,3}$/
/** The longest line of names and a duration, in characters. */
const LONGEST = 80

/** The people in a line of names, with or without a duration, right below one that contains a document. */
export function underDocument({
  page,
  lines,
  index,
  line,
  text,
  labelled,
  names,
}: Place): Announcement | null {
  const [above, next] = [lines[index - 1], lines[index + 1]]
  if (text.length > LONGEST || !above || above.kind === 'heading') return null
  if (!DOCUMENT.test(page.text.slice(above.start, above.end)) || DOCUMENT.test(text)) return null
  const isTimed = DURATION.test(text) || MINUTES.test(text)
  const isFollowed = next !== undefined && (labelled.has(next) || next.indent > line.indent)
  if (!isTimed && !isFollowed) return null
  const words = text.replace(MINUTES, '')
  const people = names.trusted(words) ?? names.shaped(words)
  const title = [above, lines[index - 2]].find((one) => one !== undefined && !/^https?:/.test(one.text))
  return people && isFull(people)
    ? { rule: 'topic-under', people, indent: -1, ...(title && { title }) }
    : null
}

const isFull = (people: readonly LabelledPerson[]) => people.every(({ name }) => name.form === 'full')
