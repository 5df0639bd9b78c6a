/** Presenters that a heading names, or the line right under it. */
import { isGivenName } from '../../../language/names.ts'
import { endsClause } from '../../../language/sentence-end.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import type { Line } from '../lines.ts'
import { type LabelledPerson, readPeople } from '../names/people-list.ts'
import { opensWith } from './opening-names.ts'
import type { PresentersInLines } from './presenters-in-line.ts'
import { type Announcement, DURATION, isGroupHead, type Place, REFERENCES } from './topics.ts'

const PRESENTED_BY = /\b(?:presented|talk|presentation) by\s/i
/** A line of names, in characters. */
const LONGEST_NAMES = 100
const SPEAKER_HEADING =
  /^\W{0,40}(?:(?:invited |keynote )?speakers?|presenters?|panell?ists?|演讲人|演讲嘉宾|主讲人|报告人|演講者|発表者|講演者|登壇者|話者|講師|パネリスト)\W{0,40}$/iu
const TALK_HEADING =
  /^\W*(?:presentation|presenter|talk|speaker|invited talk|keynote|lightning talk)(?:\W*\d+)?\W*$/i
/** What the chairs do first. */
const CHAIRS_SLOT = /\b(?:agenda|administriv\w{0,6}|welcome|note well|chairs?)\b/i
/** "10 min Ada Finn", alone on its line. */
const TIMED_NAME = /^\d{1,3}\s?min(?:ute)?s?[.:,]?\s(?:[-–—]\s)?(\p{Lu}[^\d:]{3,80})$/u

/** Who a heading says its section is by. */
export function atHeading({ page, line, text, names }: Place): Announcement | null {
  if (line.kind !== 'heading' || REFERENCES.test(text)) return null
  const named = names.inHeading(text) ?? ownSection(text, names) ?? names.beforeColon(text)
  const people =
    named ?? names.shapedInBrackets(text) ?? timedPresenter(text, names) ?? names.shapedAfterBy(text)
  if (!people) return null
  const level = page.blocks[line.block]?.depth ?? 1
  if (isGroupHead(text)) return { rule: 'group-heading', people, speaks: false, level }
  const isSlot = DURATION.test(text) || PRESENTED_BY.test(text)
  const isDoubtful = !named && !(isSlot && !people.some(({ name }) => holdsCommonWord(name.text)))
  return { rule: 'topic-heading', people, level, indent: -1, doubtful: isDoubtful }
}

/** "A new header - Quillon Zefirov, 10 minutes": with a duration, having the shape of full names is enough next to siblings. */
const timedPresenter = (text: string, names: PresentersInLines) =>
  DURATION.test(text) ? (names.shapedAtEnd(text) ?? names.shapedRemote(text)) : null

/** "Ada Finn", "Ada's thoughts": the heading of one person's own section. */
function ownSection(text: string, names: PresentersInLines): readonly LabelledPerson[] | null {
  const bare = text.replace(
    /['’]s?\s+(?:thoughts|notes|comments?|views?|talk|presentation|report|update|feedback|remarks)$/i,
    '',
  )
  return bare.length <= 40 ? names.trusted(bare) : null
}

/** Right under a heading: only its speakers, or a talk that starts with them. */
export function afterHeading(place: Place): Announcement | null {
  const above = place.lines[place.index - 1]
  if (above?.kind !== 'heading' || place.line.kind === 'heading') return null
  const level = place.page.blocks[above.block]?.depth ?? 1
  const found = underSpeakers(above, place, level) ?? underTalk(above, place) ?? inFirstLine(above, place)
  return found && { level, indent: -1, ...found }
}

/** The line under "Speakers": everyone it names, up to the heading after the one that it is under. */
function underSpeakers(above: Line, { text }: Place, level: number): Announcement | null {
  const people = SPEAKER_HEADING.test(above.text) ? readPeople(text) : null
  const isPerson = ({ name: { form, text } }: LabelledPerson) =>
    form !== 'nick' && (form !== 'single' || isGivenName(text))
  if (!people?.every(isPerson)) return null
  return { rule: 'speaker-heading', people, level: level - 1 }
}

/** One of the lines under "Speakers", be it a heading or not, that each name one person in full. */
export function inSpeakersList({ lines, index, line, text }: Place): Announcement | null {
  const people = line.kind === 'heading' ? null : personIn(text)
  if (!people) return null
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
    const above = lines[at]
    if (!above || SPEAKER_HEADING.test(above.text)) return above ? { rule: 'speaker-heading', people } : null
    if (above.kind !== line.kind || !personIn(above.text)) return null
  }
  return null
}

/** A list of speakers has at most this many lines. */
const LONGEST_LIST = 40

/** The person that all of `text` names. */
function personIn(text: string): readonly LabelledPerson[] | null {
  const people = readPeople(text.replace(/^[-*•・\s]{1,6}/, ''))
  const form = people?.length === 1 ? people[0]?.name.form : undefined
  return form === 'full' || form === 'ideographic' ? people : null
}

/** The line under "Presentation", if it starts with names. */
function underTalk(above: Line, { text }: Place): Announcement | null {
  const people = TALK_HEADING.test(above.text) && !/^[-*•]/.test(text) ? opensWith(text) : null
  return people && { rule: 'topic-opening', people }
}

/** A line of names and little else below the talk's title. */
function inFirstLine(above: Line, { text, line, names }: Place): Announcement | null {
  const timed = CHAIRS_SLOT.test(above.text) ? undefined : TIMED_NAME.exec(text)?.[1]
  const timely = timed ? (names.trusted(timed) ?? names.shaped(timed)) : null
  if (timely?.every(({ name }) => name.form === 'full'))
    return { rule: 'topic-under', people: timely, title: above }
  if (text.length > LONGEST_NAMES || endsClause(text) || line.kind === 'item') return null
  const people = names.trusted(text) ?? (DURATION.test(text) ? names.shaped(text) : null)
  return people && { rule: 'topic-under', people, title: above }
}
