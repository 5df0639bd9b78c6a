/** The meetings that a trip report is about. */
import type { Summary } from '../../model.ts'
import { byMeeting } from './meetings.ts'
import { meetingLine } from './summary-words.ts'

interface ReportedMeeting {
  /** 'IETF 115'. */
  readonly name: string
  /** 'IETF 115, London, 2022-11-05 – 2022-11-11'. */
  readonly label: string
}

/** The meetings that the pages are about, latest first. */
export function meetingsOf(summaries: readonly Summary[]): ReportedMeeting[] {
  const pages = summaries.map(({ meeting, source }) => ({ meeting, published: source.published }))
  return byMeeting(pages).map(({ meeting }) => ({ name: meeting.name, label: meetingLine(meeting) }))
}
