/** What people call the meeting, and what kind of meeting it is. */
import type { Passage } from '../../passages.ts'

/** 'ietf': a session of, or the whole of, a numbered IETF meeting; the others are meetings of their own. */
export type MeetingKind = 'ietf' | 'side meeting' | 'event' | 'interim'

const SIDE = /side[- ]meeting|pre-?event|\bbar ?bof\b/i
const INTERIM =
  /\binterim\b|pre-?meeting|unofficial meeting|virtual (?:session|meeting)|\bretreat\b|tele-?conference|telechat|conference call|weekly call|between IETF meetings/i
const OWN_EVENT =
  /\b(?:workshop|retreat|symposium|interop|hackathon|summit|plugtest|unconference|update meeting|briefing|meet-?up)\b|報告会|勉強会/i
const HELD_INTERIM =
  /\b(?:interim(?: meeting)? (?:in|on|at|was|held)|(?:held|at|during) (?:an?|the|its|our|their)(?: [\w.-]{1,40}){0,4} interim)\b/i

/** Tells what kind of meeting `passages` are about, by the title, the address and the first words. */
export function kindOfMeeting(passages: readonly Passage[]): MeetingKind {
  const title = passages.find(({ where }) => where === 'title')?.text ?? ''
  const address = passages.find(({ where }) => where === 'address')?.text ?? ''
  const lead = passages.filter(({ where }) => where === 'lead').slice(0, 4)
  if (SIDE.test(title)) return 'side meeting'
  if (INTERIM.test(title) || /interim-/.test(address)) return 'interim'
  if (OWN_EVENT.test(title)) return 'event'
  if (lead.some(({ text }) => HELD_INTERIM.test(text) || /unofficial meeting|virtual interim/i.test(text)))
    return 'interim'
  return lead.some(({ text }) => SIDE.test(text)) ? 'side meeting' : 'ietf'
}

/** "IETF - TIDES side meeting", "TIDES interim": capitalised words or acronyms before what the event is. */
const NAMED =
  /(?:[\p{Lu}\d][\p{L}\d/&]{0,40}(?: [-–&] | )){1,6}(?:(?:virtual |joint )?interim(?: meeting)?|side[- ]meeting|workshop|hackathon|retreat|symposium|interop|plugtest|pre-?meeting)\b/u
const ARTICLE = /^(?:An?|The|Our|This) /

/**
 * What people call the meeting: "IETF 115" for a session there; for any other its own name, from the title or the first
 * words; else the title, without "Minutes of", "notes", "recap".
 */
export function nameOfMeeting(kind: MeetingKind, number: number | null, parts: readonly Passage[]): string {
  if (kind === 'ietf' && number !== null) return `IETF ${number}`
  const title = parts.find(({ where }) => where === 'title')?.text ?? ''
  const places = parts.filter(({ where }) => where === 'title' || where === 'lead')
  for (const { text } of places) {
    const name = NAMED.exec(text)?.[0].replace(ARTICLE, '')
    if (name?.includes(' ')) return name
  }
  if (number !== null) return kind === 'side meeting' ? `IETF ${number} side meeting` : `IETF ${number}`
  const named = title
    .split('\n')[0]
    ?.replace(/^(?:draft )?(?:minutes|notes|summary|report|recap)(?: of| from| for|:)?\s(?:the )?/i, '')
    .replace(/\s?[-–—:,]?\s?(?:meeting )?(?:draft )?(?:minutes|notes|summary|report|recap|agenda)$/i, '')
    .trim()
  return named || title
}
