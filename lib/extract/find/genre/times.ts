/** Whether a post comes before or after what it is about: its dates, and its IETF meeting's, compared with its publication date. */

import type { Passage } from '../../context/passages.ts'
import { findDates, isoDate } from '../../language/dates.ts'
import { IETF_MEETINGS } from '../../lexicon/ietf-meetings.ts'
import { SPELLINGS_OF } from '../../lexicon/places.ts'
import { atEnd } from '../../patterns/alternatives.ts'
import { matchesOf } from '../../patterns/matches.ts'
import type { Metadata, Where } from '../../types.ts'
import { holding } from './holding.ts'

const DAY_MS = 86_400_000
/** For this many days after a meeting a post still looks back on it, and from this many before it looks ahead to it. */
const AFTERWARDS = 90
const BEFOREHAND = 400
/** After this many days a meeting is history. */
const LONG_AGO = 500
/** Up to this many days ahead, a city's name is enough to identify the meeting. */
const SOON = 120
/** A day or two around publication is the publication's own: a byline, a time zone. */
const AROUND = 1
/** Where a post says what it is about. */
const TELLING: ReadonlySet<Where> = new Set(['title', 'lead', 'heading'])

const MEETING = /(?<![A-Za-z])IETF[- _]?(\d{2,3})(?!\d)|(?<!\d)(\d{2,3})(?:st|nd|rd|th) IETF/gi
/** "since IETF 114", "the last one": a meeting other than the post's. */
const OTHER = atEnd(
  String.raw`\b(?:since|before|after|until|by|next|last|previous|prior to|following|for) (?:the )?`,
  // "The next IETF meeting, "
  "(?<![a-zà-ÿ])(?:next|last|previous|próxim[ao]|prochaine?|nächste[nrs]?|prossim[ao]|volgende) (?:[a-zà-ÿ'’]{1,12} ){0,3}[a-zà-ÿ'’]{1,12},? ",
)
/** How much of the text before a mention is examined, in characters. */
const BEFORE = 40

/** The shapes of a post made of `parts`; none if it does not say when it was published. */
export function timesOf(parts: readonly Passage[], { published, language }: Metadata) {
  if (!published) return []
  const telling = parts.filter(({ where }) => TELLING.has(where))
  const meetingsIn = (wanted: Where) =>
    telling
      .filter(({ where }) => where === wanted)
      .flatMap(({ text }) => meetingDays(text).map((start) => daysAfter(start, published)))
  const titled = meetingsIn('title')
  const meetings = [...titled, ...meetingsIn('lead')]
  const days = telling.flatMap(({ text }) =>
    findDates(text, { language }).flatMap(({ from, to }) => {
      const day = isoDate(from, published)
      const last = isoDate(to, day)
      return day && last ? [{ first: daysAfter(day, published), last: daysAfter(last, published) }] : []
    }),
  )
  const inCity = daysAfterMeetingsIn(telling.find(({ where }) => where === 'title')?.text ?? '', published)
  const isAfter = (after: number) => after >= 0 && after <= AFTERWARDS
  const isBefore = (after: number) => after < 0 && after >= -BEFOREHAND
  return holding({
    'its meeting is over': titled.some(isAfter),
    'a meeting just over': meetings.some(isAfter),
    'its meeting is to come':
      meetings.length > 0 && meetings.every((after) => !isAfter(after)) && meetings.some(isBefore),
    'the city of a meeting just over, in the title': inCity.some(isAfter),
    'the city of a meeting to come, in the title': inCity.some((after) => after < 0),
    'a meeting of long ago': meetings.length > 0 && meetings.every((after) => after > LONG_AGO),
    'days gone by': days.some(({ first }) => first > AROUND && isAfter(first)),
    'a day to come': days.some(({ last }) => last < -AROUND && isBefore(last)),
  })
}

/** How many days after `day` the post was published; negative before it. */
const daysAfter = (day: string, published: string) =>
  Math.floor((Date.parse(published.slice(0, 10)) - Date.parse(day)) / DAY_MS)

/** How many days before `published` the nearby IETF meetings began whose city `title` names. */
function daysAfterMeetingsIn(title: string, published: string): number[] {
  return [...IETF_MEETINGS.values()].flatMap(({ city, start }) => {
    if (!(SPELLINGS_OF.get(city) ?? [city]).some((name) => title.includes(name))) return []
    const after = daysAfter(start, published)
    return after <= AFTERWARDS && after >= -SOON ? [after] : []
  })
}

/** The first days of the IETF meetings that `text` names as its own. */
function meetingDays(text: string): string[] {
  return matchesOf(MEETING, text).flatMap((match) => {
    const known = IETF_MEETINGS.get(Number(match[1] ?? match[2]))
    return known && !OTHER.test(text.slice(Math.max(0, match.index - BEFORE), match.index))
      ? [known.start]
      : []
  })
}
