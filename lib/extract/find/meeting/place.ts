/** Determines where the meeting was: the city, in the page's own spelling, or "online". */

import { matchesIn, type Passage } from '../../context/passages.ts'
import { holdsCommonWord } from '../../lexicon/common-words.ts'
import { IETF_MEETINGS } from '../../lexicon/ietf-meetings.ts'
import {
  ADDRESS_AFTER,
  BEFORE_PLACE,
  CLOCK_BEFORE,
  FAREWELL,
  HOW_TO_JOIN,
  LAST_TIME,
  NOT_THERE,
  NUMBER_BESIDE,
  ONLINE,
  ONLINE_SERVICE,
  OTHER_AFTER,
  OTHER_BEFORE,
  UNLISTED,
  VIRTUAL_ADDRESS,
} from '../../lexicon/meeting-places.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { CITY_OF } from '../../lexicon/places.ts'
import { YEARS, YEARS_AGO } from '../../lexicon/years.ts'
import { matchesOf } from '../../patterns/matches.ts'
import type { Finding, Page, Where } from '../../types.ts'

/** A place where the page names a city or says that the meeting is online. */
interface PlaceMention extends Finding {
  readonly place: string
  /** In English; the same as `place` for a city that is in no list. */
  readonly city: string
}

const WEIGHT: Readonly<Record<Where, number>> = { title: 4, address: 0, heading: 2, lead: 2, body: 0.6 }
/** The city of the IETF meeting with the page's number. */
const IS_ITS_CITY = 3
/** A meeting of its own introduces its city; in the body, other meetings' cities are mentioned. */
const IN_BODY_OF_OTHER = -2
/** The rule for a city that the page says a meeting was in. */
const SAID = 'city of a meeting'
/** "IETF 115 London", "meeting in London", "held in London", "Location: London". */
const SAID_OF_MEETING = 3
/** The only city of a page that is about a meeting. */
const ONLY_CITY = 1
/** Another IETF meeting's city: the meeting with the page's number was elsewhere. */
const IS_ELSEWHERE = -6
const ENOUGH = 3

const ESCAPED = [...CITY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.\\]/g, '\\$&'))
const CITY = new RegExp(`(?<![A-Za-zÀ-ÿ-])(?:${ESCAPED.join('|')})(?![a-zà-ÿ])`, 'g')

/** "Vienna, Austria", and a city that is in no list. */
const IS_ADDRESS = 1.5
const IS_UNLISTED = 1

/** How much of the text before a city shows whether it is a meeting's, in characters. */
const BEFORE = 60

/** A sentence up to a city, and from there on, in at most this many characters. */
const SENTENCE = 160
const STOP = /[.!?。](?:\s|$)|\n/
/** A post may come a year after its meeting, or before it. */
const NEARBY_YEARS = 1

/** Whether the sentence around `match` is about another time than `year`: "In 1986 the first meeting was in …", "a year ago". */
function tellsOfOtherTime(
  text: string,
  { index, 0: city }: RegExpMatchArray & { index: number },
  year: number | null,
): boolean {
  const end = index + city.length
  const before = text
    .slice(Math.max(0, index - SENTENCE), index)
    .split(STOP)
    .at(-1)
  const [after] = text.slice(end, end + SENTENCE).split(STOP)
  const sentence = `${before} ${after}`
  if (YEARS_AGO.test(sentence)) return true
  const years = (sentence.match(YEARS) ?? []).map(Number)
  return year !== null && years.length > 0 && years.every((some) => Math.abs(some - year) > NEARBY_YEARS)
}

/** The employer of somebody present: "Finn, Ada / U of ". */
const WORKS_FOR = /\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’ -]{0,30}\/ ?(?:[\p{L}.]{1,20} ){0,3}$/u

/** What comes before the city where a title is set, and after it: "Back from Turku", "Turku: three days". */
const LEADS_TO_CITY =
  /(?:^|[^\p{L}\s]\s?|(?<!\p{L})(?:in|at|from|to|for|aus|nach|à|de|di|en|a|da|do|van|naar|w|v|z|i)\s)$/iu
const AFTER_CITY = /^(?:\s?[:,.!?)(|–—]|$|\s[-–—]\s)/

/** Whether the title `text` is set in a listed city; "Turku opens an exchange" is not. */
export const isSetInCity = (text: string): boolean =>
  matchesOf(CITY, text).some(({ index, 0: city }) => {
    if (!/[a-z]/i.test(city)) return true
    const [before, after] = [text.slice(0, index), text.slice(index + city.length)]
    return (before && LEADS_TO_CITY.test(before)) || AFTER_CITY.test(after)
  })

/** Whether `text` says that a meeting is in a city. */
export const saysPlace = (text: string): boolean =>
  matchesOf(CITY, text).some(({ index }) => BEFORE_PLACE.test(text.slice(Math.max(0, index - BEFORE), index)))

/**
 * Every city that `parts` of `page` name. `number` is that of the IETF meeting that the page is about; `isApart`: the page's event
 * was on other days, so that meeting's city is not its own. `isReport`: someone ending a report by saying goodbye names the next
 * meeting's city. `year`: when it was.
 */
export function placeMentions(
  page: Page,
  parts: readonly Passage[],
  number: number | null,
  { isApart, isReport, year }: { isApart: boolean; isReport: boolean; year: number | null },
): PlaceMention[] {
  const known = number === null ? undefined : IETF_MEETINGS.get(number)
  const standing = (city: string, { where }: Passage, before: string) => {
    const beside = NUMBER_BESIDE.exec(before)?.[1]
    if (number === null && beside && IETF_MEETINGS.get(Number(beside))?.city === city) return IS_ELSEWHERE
    // next to its number, the city is the meeting's own, whatever day the page gives
    const isOwn = city === known?.city && beside === String(number)
    if (!known || (isApart && !isOwn))
      return city === known?.city
        ? IS_ELSEWHERE
        : where === 'body' && !FAREWELL.test(before)
          ? IN_BODY_OF_OTHER
          : 0
    if (city !== known.city) return IS_ELSEWHERE
    return known.online ? 0 : IS_ITS_CITY
  }
  const words = parts.filter(({ where }) => where !== 'address')
  const outstanding = words.filter(({ where }) => where !== 'body')
  return [
    ...(known && !isApart ? outstanding.flatMap((passage) => misspeltCity(passage, known.city)) : []),
    ...(!known || isApart ? outstanding.flatMap(unlistedCities) : []),
    ...matchesIn(page, words, CITY).flatMap(({ passage, match, start, end }): PlaceMention[] => {
      const place = match[0]
      const city = CITY_OF.get(place) ?? place
      const before = passage.text.slice(Math.max(0, match.index - BEFORE), match.index)
      const after = passage.text.slice(match.index + place.length, match.index + place.length + 24)
      // local time in the meeting's own city shows where it is
      const isOwnClock = city === known?.city && !isApart
      if ((CLOCK_BEFORE.test(before) && !isOwnClock) || NOT_THERE.test(after) || WORKS_FOR.test(before))
        return []
      if (passage.where !== 'title' && OTHER_BEFORE.test(before) && OTHER_AFTER.test(after)) return []
      if (passage.where !== 'title' && tellsOfOtherTime(passage.text, match, year)) return []
      const takesLeave = FAREWELL.test(before)
      if (isReport ? takesLeave : LAST_TIME.test(before)) return []
      const said = BEFORE_PLACE.test(before) || takesLeave
      const table = standing(city, passage, before)
      const address = !said && ADDRESS_AFTER.test(after) ? IS_ADDRESS : 0
      const score = WEIGHT[passage.where] + (said ? SAID_OF_MEETING : 0) + address + table
      return [{ place, city, rule: said ? SAID : 'city', score, start, end }]
    }),
  ].sort((one, other) => one.start - other.start)
}

/** The longest ending of a declined name, in characters. */
const LONGEST_ENDING = 3

/** The meeting's own city with an ending, in capitals, or with one letter missing or wrong, as the page has it. */
function misspeltCity({ text, where, start }: Passage, city: string): PlaceMention[] {
  return [...text.matchAll(/[A-Z](?:[a-z]{5,}|[A-Z]{3,})/g)].flatMap((match) => {
    const place = match[0]
    const isInCapitals = place === city.toUpperCase()
    // "w Bangkoku": declined, and not a city's name
    const isDeclined = !isInCapitals && place.startsWith(city) && place.length <= city.length + LONGEST_ENDING
    if (CITY_OF.has(place) || !(isInCapitals || isDeclined || isOneEditAway(place, city))) return []
    const at = where === 'title' ? 0 : start + match.index
    const score = WEIGHT[where] + IS_ITS_CITY
    return [
      {
        place: isDeclined || isInCapitals ? city : place,
        city,
        rule: isInCapitals ? 'city, in capitals' : isDeclined ? 'city, declined' : 'city, misspelt',
        score,
        start: at,
        end: where === 'title' ? 0 : at + place.length,
      },
    ]
  })
}

const isNoName = (words: string) => words.split(/[ -]/).some((word) => NOT_NAMES.has(word.toLowerCase()))

function unlistedCities({ text, where, start }: Passage): PlaceMention[] {
  return [...text.matchAll(UNLISTED)].flatMap((match) => {
    const place = match.slice(1).find(Boolean) ?? ''
    // "IETF 142, Tuesday", "IETF 142, Agenda"
    if (CITY_OF.has(place) || holdsCommonWord(place) || isNoName(place)) return []
    const at = where === 'title' ? 0 : start + match.index + match[0].length - place.length
    const end = where === 'title' ? 0 : at + place.length
    return [
      {
        place,
        city: place,
        rule: 'unlisted city of a meeting',
        score: WEIGHT[where] + IS_UNLISTED,
        start: at,
        end,
      },
    ]
  })
}

function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1)
}

/**
 * The place of meeting `number`; "online" only if the title or the first words say so. `isApart`: the page's event was on
 * days other than that meeting's.
 */
export function judgePlace(
  mentions: readonly PlaceMention[],
  parts: readonly Passage[],
  number: number | null,
  isApart: boolean,
): string | null {
  const isMoved = number !== null && IETF_MEETINGS.get(number)?.online
  const outstanding = parts.filter(({ where }) => where !== 'body' && where !== 'address')
  // at an IETF meeting, the address of a call is for those who are not there
  const isCall = number === null || isApart
  const isJoined = isCall && parts.some(({ text, where }) => where !== 'address' && HOW_TO_JOIN.test(text))
  const isOnline =
    isJoined || outstanding.some(({ text }) => ONLINE.test(text) || (isCall && ONLINE_SERVICE.test(text)))
  const isCalledOnline = parts.some(({ where, text }) =>
    where === 'title' ? ONLINE.test(text) : where === 'address' && VIRTUAL_ADDRESS.test(text),
  )
  const totals = new Map<string, { place: string; score: number; isSaid: boolean }>()
  for (const { place, city, score, rule } of mentions) {
    const before = totals.get(city)
    totals.set(city, {
      place: before?.place ?? place,
      score: Math.max(before?.score ?? 0, score),
      isSaid: rule === SAID || (before?.isSaid ?? false),
    })
  }
  const alone = totals.size === 1 ? ONLY_CITY : 0
  const [best] = [...totals.values()].sort((a, b) => b.score - a.score)
  const wasMoved = isOnline && isMoved
  if (best && best.score + alone >= ENOUGH && !wasMoved && (best.isSaid || !isCalledOnline)) return best.place
  return isOnline || isCalledOnline ? 'online' : null
}
