/** Finds the one meeting or event that the page is mainly about. */
import type { Genre, Meeting } from '../../../model.ts'
import { isForward } from '../../context/mail.ts'
import { isOnCalls } from '../../context/on-calls.ts'
import { type Passage, passages } from '../../context/passages.ts'
import { NO_TIME } from '../../lexicon/genre/minutes.ts'
import { IETF_MEETINGS } from '../../lexicon/ietf-meetings.ts'
import { AT_IETF } from '../../lexicon/meeting-places.ts'
import { anyOf, anyOfWith, either, sequence } from '../../patterns/alternatives.ts'
import type { Finding, Page, Reading } from '../../types.ts'
import { dayMentions, isInWeekOf } from './day-mentions.ts'
import { judgeDays, type MeetingDays } from './days.ts'
import { kindOfMeeting, type MeetingKind, nameOfMeeting, numberOfInterim } from './name.ts'
import {
  IETF,
  isIntroduction,
  judgeNumber,
  MEETING_OF_IETF,
  type NumberMention,
  numberMentions,
} from './number.ts'
import { isSetInCity, judgePlace, placeMentions, saysPlace } from './place.ts'

/** Genres that always report an event; the others have a meeting only where they name its number. */
const REPORTS: ReadonlySet<Genre> = new Set(['recap', 'minutes'])

/** The subject of a mail that contains minutes, "[pears] Minutes of the interim (draft)"; not that of an answer. */
const BRINGS_MINUTES = anyOf(
  sequence(
    String.raw`^(?:\[[^\]]{1,30}\] ?){0,3}(?:(?:draft|first|final|preliminary|raw|wg) ){0,2}`,
    either(
      '(?:meeting |session )?minutes(?! (?:are|available|have|needed|of silence|posted|takers?|uploaded))',
      '(?:meeting|session|interim) notes|notes (?:from|of) (?:the |our )?(?:call|interim|meeting|session|IETF)',
    ),
    String.raw`\b`,
  ),
  sequence(
    String.raw`^(?!(?:\[[^\]]{1,30}\] ?){0,3}(?:re|aw): ?)(?![^\n]{0,80}\b${either(
      'please|can|could|who|any(?:body|one)|someone|somebody|call for|looking for|deadline|due|missing',
      'need(?:ed)?|needs|send|review|read|approve|take|taking|taker|volunteers?|comments?|corrections?|changes',
    )}\b)`,
    String.raw`[^?]{3,80} ${NO_TIME}(?:minutes|(?:meeting|session) notes)(?: ?[-–:,(]? ?(?:(?:first|final|preliminary) )?draft\)?)?$`,
  ),
)

/**
 * Finds the meeting, or null where the page is about none, or about several. `genre`: as whose pages it tells; `isDated`: whether
 * minutes that give no day are dated by that of their publication.
 */
export function findMeeting(reading: Reading, genre: Genre | null, isDated = true): Meeting | null {
  if (genre === 'minutes' && isOnCalls(reading.page, true)) return null
  const { title } = reading.page.metadata
  return genre === 'mail' && BRINGS_MINUTES.test(title)
    ? meetingOf(reading, 'minutes', null)
    : meetingOf(reading, genre, isDated ? reading.page.metadata.published : null)
}

/**
 * The meeting of a page that is told as pages of `genre` tell; `published`: the day that stands for one that is not given.
 * What it was comes first, since its days and its place are weighed by its number, and the place by the days.
 */
function meetingOf(reading: Reading, genre: Genre | null, published: string | null): Meeting | null {
  const parts = ownPassages(reading.page)
  const occasion = occasionOf(reading, parts, genre)
  if (!occasion) return null
  const { kind, number: named } = occasion
  const days = daysOf(reading, parts, occasion, genre, published)
  const isApart = named !== null && days.start !== null && !isInWeekOf(named, days.start)
  const isReport = isReporting(genre)
  const dated =
    days.start ?? (isApart ? null : IETF_MEETINGS.get(named ?? 0)?.start) ?? reading.page.metadata.published
  const year = dated ? Number(dated.slice(0, 4)) : null
  const mentions = placeMentions(reading.page, parts, named, { isApart, isReport, year })
  const place = judgePlace(traced(reading, 'meeting place', mentions), parts, named, isApart)
  const leadsToIt = kind === 'event' && !occasion.isTitled && isApart && isBefore(named, days.start)
  const number = leadsToIt ? null : named
  const needsMore = (!isReport || kind === 'ietf') && genre !== 'minutes'
  if (number === null && needsMore && !place && !days.start) return null
  return { name: nameOfMeeting(kind, number, parts), number, place, ...days }
}

const isReporting = (genre: Genre | null) => genre !== null && REPORTS.has(genre)

/** A meeting before its days and place are known. */
interface Occasion {
  readonly kind: MeetingKind
  /** The number of the IETF meeting that it is, or that it belongs to; null if it has none. */
  readonly number: number | null
  /** Whether the title, the address or the heading that the text begins with names an IETF meeting by its number. */
  readonly isTitled: boolean
}

/** The occasion that the page is about; null if it is about none, or about several. */
function occasionOf(reading: Reading, parts: readonly Passage[], genre: Genre | null): Occasion | null {
  const { page } = reading
  const { title } = page.metadata
  const kind = kindOfMeeting(parts)
  const numbers = traced(reading, 'meeting number', numberMentions(page, parts))
  // an event of its own was held at an IETF meeting only where it introduces itself so
  const introduced = kind === 'event' ? numbers.filter(isIntroduction) : numbers
  const isElsewhere = isReporting(genre) ? isToCome : isLongAgo
  const telling = introduced.filter((mention) => !isElsewhere(mention, page))
  const lead = parts.flatMap(({ where, text }) => (where === 'lead' ? [text] : [])).join('\n')
  const number = kind === 'interim' ? numberOfInterim(parts) : judgeNumber(telling, { title, lead }, genre)
  const isTitled = telling.some((mention) => isInTitle(mention, page))
  if (number !== null) return { kind, number, isTitled }
  if (kind === 'ietf' && genre !== 'minutes' && isOnSeveral(numbers)) return null
  const isOfIetf =
    genre === 'minutes' ||
    (!numbers.length && isStoryOfOne(title, lead, genre)) ||
    (genre === 'recap' && /IETF/.test(title))
  return (genre === 'article' || kind === 'ietf') && !isOfIetf ? null : { kind, number, isTitled }
}

/** The days of an occasion, as far as the page gives them. */
function daysOf(
  reading: Reading,
  parts: readonly Passage[],
  { kind, number }: Occasion,
  genre: Genre | null,
  published: string | null,
): MeetingDays {
  const isApart = kind === 'event' || kind === 'interim'
  const mentions = dayMentions(reading.page, parts, { number, isApart }, genre)
  return judgeDays(traced(reading, 'meeting day', mentions), genre, published)
}

/** Whether `day` (ISO) is before IETF meeting `number`: an event on that day leads to the meeting. */
function isBefore(number: number | null, day: string | null): boolean {
  const { start } = IETF_MEETINGS.get(number ?? 0) ?? {}
  return !!start && !!day && day < start
}

/** A meeting of another organisation: "RIPE 88". */
const OTHER_MEETING = /\b(?!IETF|RFC)[A-Z]{3,12} ?\d{1,3}\b/
/** "An IETF meeting", "IETF meetings": any of them. */
const ANY_MEETING = anyOfWith(
  'gi',
  String.raw`\b(?:an?|any|each|every|another|une?) (?:[a-z]{1,20} ){0,2}${IETF}\b`,
  String.raw`\b${IETF} (?:meetings|hackathons|plenaries|meets (?:at|in) different)\b`,
)

/** Whether a post that names no meeting by its number is about one. */
function isStoryOfOne(title: string, lead: string, genre: Genre | null): boolean {
  if (AT_IETF.test(title) && saysPlace(lead)) return true
  if (genre === 'recap') return MEETING_OF_IETF.test(lead)
  if (genre === 'minutes') return false
  const isOfCity =
    isSetInCity(title) &&
    !OTHER_MEETING.test(title) &&
    MEETING_OF_IETF.test(lead.replaceAll(ANY_MEETING, ' '))
  return isOfCity || (genre === 'announcement' && MEETING_OF_IETF.test(title))
}

/** A post on a meeting comes within so many days of it; one that reports nothing only looks back on an earlier one. */
const LONG_AGO = 500

/** Whether the text of a post, but for its title and the heading that it begins with, names a meeting of long ago. */
function isLongAgo(mention: NumberMention, page: Page): boolean {
  const { end } = IETF_MEETINGS.get(mention.number) ?? {}
  return !isInTitle(mention, page) && daysBefore(page, end) > LONG_AGO
}

/** A meeting begins a weekend before its first day on the list; so much earlier may a report of its first days be. */
const EARLY = 3

/** The same for a meeting that was still to come when the post was written. */
function isToCome(mention: NumberMention, page: Page): boolean {
  const { start } = IETF_MEETINGS.get(mention.number) ?? {}
  return !isInTitle(mention, page) && daysBefore(page, start) < -EARLY
}

function isInTitle({ where, start }: NumberMention, { blocks }: Page): boolean {
  const isHeading = where === 'heading' && start < (blocks[0]?.end ?? 0)
  return where === 'title' || where === 'address' || isHeading
}

/** How many days `day` was before the post was published; 0 where either is not known. */
function daysBefore({ metadata }: Page, day: string | undefined): number {
  const published = metadata.published?.slice(0, 10)
  return day && published ? (Date.parse(published) - Date.parse(day)) / 86_400_000 : 0
}

/** The passages of `page` without what its writer quotes, unless that is what it brings along. */
function ownPassages(page: Page): readonly Passage[] {
  if (isForward(page)) return passages(page)
  const quoted = new Set(page.blocks.flatMap(({ foreign, start }) => (foreign ? [start] : [])))
  const isOutside = ({ where }: Passage) => where === 'title' || where === 'address'
  return quoted.size
    ? passages(page).filter((part) => isOutside(part) || !quoted.has(part.start))
    : passages(page)
}

/** Whether the title, headings or first words introduce different meetings. */
function isOnSeveral(numbers: readonly NumberMention[]): boolean {
  return new Set(numbers.filter(isIntroduction).map(({ number }) => number)).size > 1
}

function traced<F extends Finding>({ trace }: Reading, kind: string, findings: readonly F[]): readonly F[] {
  if (trace) for (const finding of findings) trace(kind, finding)
  return findings
}
