/** Which saved pages a trip report is about: those of a meeting, or of some days. */
import type { Meeting, Summary } from '../../model.ts'
import { meetingLine } from './summary-words.ts'

export interface MeetingChoice {
  /** What `chooseMeeting` takes. */
  readonly key: string
  /** 'IETF 115'. */
  readonly name: string
  /** 'IETF 115, London, 2022-11-05 – 2022-11-11'. */
  readonly label: string
  readonly pages: number
}

/** One IETF meeting is one, however pages write its name. */
function keyOf({ number, name }: Meeting): string {
  return number === null ? name.trim().toLowerCase() : `#${number}`
}

/** The place from whichever page gives it, and from the first to the last day that any page names. */
function fullest(meetings: readonly Meeting[]): Meeting {
  const [{ name: named, number }] = meetings as [Meeting, ...Meeting[]]
  // A side meeting's page counts as one of the meeting that it was held at.
  const name = number === null ? named : `IETF ${number}`
  const place = meetings.find((meeting) => meeting.place)?.place ?? null
  const days = meetings.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null)
  const [first = null, ...others] = days.sort()
  return { name, number, place, start: first, end: others.at(-1) ?? null }
}

/** The meetings that the pages are about, the latest first; those without a date last. */
export function meetingsOf(summaries: readonly Summary[]): MeetingChoice[] {
  const meetings = summaries.flatMap(({ meeting }) => meeting ?? [])
  return [...Map.groupBy(meetings, keyOf)]
    .map(([key, named]) => ({ key, meeting: fullest(named), pages: named.length }))
    .sort((one, two) => (two.meeting.start ?? '').localeCompare(one.meeting.start ?? ''))
    .map(({ key, meeting, pages }) => ({ key, name: meeting.name, label: meetingLine(meeting), pages }))
}

/** The pages about the meeting with this key, in their order. */
export function chooseMeeting(summaries: readonly Summary[], key: string): Summary[] {
  return summaries.filter(({ meeting }) => meeting && keyOf(meeting) === key)
}

/** The pages of these days (YYYY-MM-DD, both included): published then, else of a meeting then, else saved then. */
export function chooseDays(summaries: readonly Summary[], from: string, to: string): Summary[] {
  return summaries.filter(({ source, meeting, savedAt }) => {
    const day = (source.published ?? meeting?.start ?? savedAt).slice(0, 10)
    return from <= day && day <= to
  })
}
