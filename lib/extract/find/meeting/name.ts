/** Determines the name of the meeting, and which kind of meeting it is. */
import type { Passage } from '../../context/passages.ts'
import { endsClause } from '../../language/sentence-end.ts'
import { knownGroup } from '../../lexicon/groups.ts'
import { anyOf, anyOfCased, asWord, either, sequence } from '../../patterns/alternatives.ts'

/** 'ietf': a session of a numbered IETF meeting, or the whole of it; the others are meetings of their own. */
export type MeetingKind = 'ietf' | 'side meeting' | 'event' | 'interim'

const SIDE = /side[- ]meeting|pre-?event|\bbar ?bof\b/i
const INTERIM = anyOf(
  String.raw`\binterim\b|pre-?meeting|unofficial meeting|virtual session`,
  // "IETF 142 begins as a virtual meeting": the whole of it
  String.raw`(?<!IETF[- ]?\d{2,3}\b[^.\n]{0,60})virtual meeting|design team meeting|\bretreat\b|tele-?conference`,
  'telechat|conference call|weekly call|between IETF meetings',
)
const OWN_EVENT = anyOf(
  asWord(
    'workshop|retreat|symposium|interop|hackathon|summit|plugtest|unconference|update meeting',
    'briefing|meet-?up',
  ),
  '報告会|勉強会|座談会|情報交換会|意見交換会|講演会|セミナー',
)
const HELD_INTERIM =
  /\b(?:interim(?: meeting)? (?:in|on|at|was|held)|(?:held|at|during) (?:an?|the|its|our|their)(?: [\w.-]{1,40}){0,4} interim)\b/i
/** "IETF 107 interim", "IETF 109 pre-meeting": held instead of a meeting's session, or before it. */
const OF_MEETING = /IETF[- ]?(\d{2,3}) (?:virtual )?(?:interim|pre-?meeting)\b/i
/** A post's first line may be its title, in characters. */
const LONGEST_TITLE = 100
const NUMBERED = /IETF[- ]?\d{2,3}(?!\d)/
/** "IETF 115 and the IETF 115 Hackathon": events that accompany the meeting. */
const HELD_BESIDE =
  /(?<=IETF[- ]?\d{2,3}),? (?:and|&|\+|plus) (?:its |the )?(?:IETF[- ]?(?:\d{2,3} )?)?hackathon\b/i

const textAt = (parts: readonly Passage[], wanted: Passage['where']) =>
  parts.find(({ where }) => where === wanted)?.text ?? ''

/** Determines what kind of meeting `parts` are about, from the title, the address and the first words. */
export function kindOfMeeting(parts: readonly Passage[]): MeetingKind {
  const title = textAt(parts, 'title')
  const lead = parts.filter(({ where }) => where === 'lead').slice(0, 4)
  if (SIDE.test(title)) return 'side meeting'
  const first = parts.find(({ where }) => where !== 'title' && where !== 'address')
  const heading = first && first.text.length <= LONGEST_TITLE && !endsClause(first.text) ? first.text : ''
  if (INTERIM.test(`${title}\n${heading}`) || /interim-/.test(textAt(parts, 'address'))) return 'interim'
  if (OWN_EVENT.test(NUMBERED.test(title) ? title.replace(HELD_BESIDE, ' ') : title)) return 'event'
  // a page named after an IETF meeting may mention what was held alongside it
  if (NUMBERED.test(title)) return 'ietf'
  if (lead.some(({ text }) => HELD_INTERIM.test(text) || /unofficial meeting|virtual interim/i.test(text)))
    return 'interim'
  return lead.some(({ text }) => SIDE.test(text)) ? 'side meeting' : 'ietf'
}

/** The number of the IETF meeting whose interim or pre-meeting the title, a heading or the first words name; otherwise null. */
export function numberOfInterim(parts: readonly Passage[]): number | null {
  const outstanding = parts.filter(({ where }) => where !== 'body' && where !== 'address')
  const [number] = outstanding.flatMap(({ text }) => OF_MEETING.exec(text)?.[1] ?? [])
  return number === undefined ? null : Number(number)
}

/** "IETF - TIDES side meeting", "TIDES interim": capitalised words or acronyms before what the event is. */
const NAMED = anyOfCased(
  sequence(
    String.raw`(?:[\p{Lu}\d][\p{L}\d/&-]{0,40}(?: [-–&] | )){1,6}`,
    either(
      '(?:[Vv]irtual |[Jj]oint )?[Ii]nterim(?: [Mm]eeting)?|[Ss]ide[- ][Mm]eeting',
      String.raw`[Ww]orkshop(?: on(?: \p{Lu}[\p{L}\d-]{1,30}| (?:and|of|for|the)){1,8})?|[Hh]ackathon`,
      String.raw`[Rr]etreat|[Ss]ymposium|[Ii]nterop(?: \d{1,2})?|[Pp]lugtest`,
      '(?:[Pp]re-?|[Dd]esign [Tt]eam )[Mm]eeting|[Tt]ele-?(?:[Cc]onference|[Cc]hat)',
    ),
    String.raw`\b`,
  ),
)
/** The part of a title that names an IETF meeting by its city: "IETF-Meeting in Turku", "IETF in Turku". */
const OF_IETF = anyOfCased(
  sequence(
    'IETF(?:[- ](?:[Mm]eeting|[Tt]reffen|[Tt]agung))?',
    String.raw` (?:in|à|en|em|a) \p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}-]{1,20}){0,2}`,
  ),
)
/** Words at the beginning that are not part of a name. */
const BEFORE_NAME =
  /^(?:(?:An?|The|Our|This|No|Draft|DRAFT|Narrative|Minutes|MINUTES|Notes|Agenda|AGENDA|Summary|\p{Lu}\p{Ll}{2,5}day)(?: of| for| from)?[ ,]{1,2})+/u
/** Words that can describe how any meeting was held. */
const ANY_MEETING = /^(?:virtual|joint|online|interim|wg|ietf|meeting|session|side|[\s\d.-])+$/i
/** What makes a title a meeting's name. */
const MEETING_WORD =
  /meeting|interim|\b(?:call|session|workshop|bofs?|retreat|hackathon|tele-?chat|tele-?conference|conference|interop|plenary|symposium|summit)\b|\d|@/i
/** A file's name or an issue's number ("02-03-2022.md", "#572 - …"), which is no name of a meeting. */
const FILE_NAME = /^[!-~]{1,80}$|^#\d/
/** Year, group and number in the name of a file: "minutes-interim-2022-core-06"; nobody calls calls of the IESG interims. */
const FILED = /interim-(\d{4})-(?!(?:iab|iesg)-)([a-z\d]{2,16})-(\d{1,2})(?!\d)/
/** Where addresses have the name of a group. */
const GROUP_IN_ADDRESS =
  /ietf-wg-([a-z\d]{2,16})|[/.](?!ietf-wg-)([a-z\d]{2,16}?)-?wg(?![a-z\d])|\/(?:wg|rg|group)\/([a-z\d]{2,16})/gi

/**
 * What people call the meeting: "IETF 115" for a session there; for any other its own name, from the title or the first
 * words, or its group's name; otherwise the title without "Minutes of", "notes", "recap".
 */
export function nameOfMeeting(kind: MeetingKind, number: number | null, parts: readonly Passage[]): string {
  if (kind === 'ietf' && number !== null) return `IETF ${number}`
  const title = textAt(parts, 'title').split('\n')[0] ?? ''
  const filed = FILED.exec(`${title}\n${textAt(parts, 'address')}`)
  if (filed?.[2]) return `${filed[2].toUpperCase()} interim ${filed[1]}-${filed[3]?.padStart(2, '0')}`
  const group = groupOf(title, textAt(parts, 'address'))
  const places = parts.filter(({ where }) => where === 'title' || where === 'lead')
  for (const { text } of places) {
    const name = NAMED.exec(text)?.[0].replace(BEFORE_NAME, '')
    if (name?.includes(' ') && !ANY_MEETING.test(name)) return numbered(name, number)
    if (name && group) return `${group} ${name}`
  }
  if (number !== null) return kind === 'side meeting' ? `IETF ${number} side meeting` : `IETF ${number}`
  const ofIetf = kind === 'ietf' ? OF_IETF.exec(title)?.[0] : undefined
  if (ofIetf) return ofIetf
  const named = title
    .replace(/^(?:(?:re|fwd?|aw): ?|\[[^\]\s]{1,30}\] ?)+/i, '')
    .replace(/^(?:draft )?(?:minutes|notes|summary|report|recap)(?: of| on| from| for|:)?\s(?:the )?/i, '')
    .replace(/\s?[-–—:,]?\s?(?:draft |narrative )?(?:minutes|notes|summary|report|recap|agenda)$/i, '')
    .replace(/ (?:CANCELL?ED|POSTPONED|RESCHEDULED)(?=\s?[:,–-]|$)/, '')
    .trim()
  return group && (!MEETING_WORD.test(named) || FILE_NAME.test(named))
    ? `${group} ${kind === 'interim' ? kind : 'meeting'}`
    : named || title
}

/** "IETF Hackathon" at IETF 104 is the "IETF 104 Hackathon". */
const numbered = (name: string, number: number | null) =>
  number === null ? name : name.replace(/^IETF (?=Hackathon|Workshop)/i, `IETF ${number} `)

/** The group named by the title or else the address, as the title writes it, or in capitals as in a file name. */
function groupOf(title: string, address: string): string | null {
  const written = title
    .match(/[\p{L}\d]+/gu)
    ?.find((word) => /^[\p{Lu}\d]{2}/u.test(word) && knownGroup(word))
  if (written) return written
  const filed =
    FILE_NAME.test(title) &&
    title.split(/[^a-z\d]+/i).find((word) => knownGroup(word)?.kind === 'unmistakable')
  if (filed) return filed.toUpperCase()
  const named = [...address.matchAll(GROUP_IN_ADDRESS)].flatMap((match) => match.slice(1).find(Boolean) ?? [])
  return named.find(knownGroup)?.toUpperCase() ?? null
}
