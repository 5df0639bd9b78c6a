/** Finds presenters in a list of talks under "Talks" or "Programme": "Lanterns at sea — Ada Finn", "Ada Finn (Tidewater), Lanterns at sea". */
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import type { LabelledPerson } from '../names/people-list.ts'
import type { Announcement, Place } from './topics.ts'

/** Headings of such lists. Not "Agenda": minutes have the talks of one again, with what was said. */
const TALKS =
  /^\W{0,8}(?:(?:invited|lightning|keynote|short|accepted)\s)?(?:talks?|presentations?|speakers?|panel(?:s|lists?)?|keynotes?|demos?|program(?:me)?|sessions)\W{0,8}$/i
/** Quotation marks around a title, and the bullet before it. */
const MARKS = /^[-*•\s]{1,6}|["“”«»„]/g
/** The names at the start, before a dash, a colon, a quoted title, or the comma behind brackets. */
const AT_START = /^[-*•\s]{0,6}(\p{Lu}[^:–—|"“«„]{3,70}?)(?:\s[-–—|]\s|:\s|,\s(?=["“«„])|(?<=\)),\s)\S/u

/** Who gives the talk in `place`, an item of such a list; null if it is none. */
export function inListOfTalks(place: Place): Announcement | null {
  const { line, text } = place
  if (line.kind !== 'item' || !isUnderTalks(place)) return null
  return atStart(place) ?? atEnd(text, place)
}

function isUnderTalks({ page, line }: Place): boolean {
  const heading = page.blocks[page.blocks[line.block]?.section ?? -1]
  return heading !== undefined && TALKS.test(page.text.slice(heading.start, heading.end))
}

function atStart({ text, names }: Place): Announcement | null {
  const words = AT_START.exec(text)?.[1] ?? ''
  const people = words ? names.trusted(words) : null
  if (people?.every(isFull)) return { rule: 'topic-led', people }
  const shaped = words ? names.shaped(words) : null
  return shaped && isName(shaped) ? { rule: 'topic-led', people: shaped, doubtful: true } : null
}

function atEnd(text: string, { names }: Place): Announcement | null {
  const bare = text.replace(MARKS, '')
  const people = names.inHeading(bare)
  if (people?.every(isFull)) return { rule: 'topic-listed', people }
  const shaped = names.shapedAtEnd(bare) ?? names.shapedAfterBy(bare) ?? shapedAfterComma(bare, names)
  return shaped && isName(shaped) ? { rule: 'topic-listed', people: shaped, doubtful: true } : null
}

/** "Lanterns at sea, Quillon Zefirov". */
function shapedAfterComma(text: string, names: Place['names']): readonly LabelledPerson[] | null {
  const words = /,\s(\p{Lu}[^,]{3,60}(?:,[^,]{2,40})?)$/u.exec(text)?.[1]
  return words ? names.shaped(words) : null
}

const isFull = ({ name }: LabelledPerson) => name.form === 'full' || name.form === 'ideographic'

const isName = (people: readonly LabelledPerson[]) => !people.some(({ name }) => holdsCommonWord(name.text))
