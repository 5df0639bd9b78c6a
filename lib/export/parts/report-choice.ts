/** Which saved pages a trip report is about: those of a meeting, or of some days. */
import type { Summary } from '../../model.ts'
import { byMeeting, meetingKey } from './meetings.ts'
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

/** The meetings that the pages are about, the latest first. */
export function meetingsOf(summaries: readonly Summary[]): MeetingChoice[] {
  const pages = summaries.map(({ meeting, source }) => ({ meeting, published: source.published }))
  return byMeeting(pages).map(({ key, meeting, pages: { length } }) => ({
    key,
    name: meeting.name,
    label: meetingLine(meeting),
    pages: length,
  }))
}

/** The pages about the meeting with this key, in their order. */
export function chooseMeeting(summaries: readonly Summary[], key: string): Summary[] {
  return summaries.filter(({ meeting }) => meeting && meetingKey(meeting) === key)
}

/** The pages of these days (YYYY-MM-DD, both included): published then, else of a meeting then, else saved then. */
export function chooseDays(summaries: readonly Summary[], from: string, to: string): Summary[] {
  return summaries.filter(({ source, meeting, savedAt }) => {
    const day = (source.published ?? meeting?.start ?? savedAt).slice(0, 10)
    return from <= day && day <= to
  })
}
