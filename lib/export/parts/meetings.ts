/** Pages by the meeting that they are about. */
import type { Meeting } from '../../model.ts'

/** What is asked of a page. */
export interface MeetingPage {
  readonly meeting: Meeting | null
  /** ISO 8601. */
  readonly published: string | null
}

interface PagesOfMeeting<Page> {
  readonly key: string
  readonly meeting: Meeting
  readonly pages: Page[]
}

/** One IETF meeting is one, however pages write its name. */
export function meetingKey({ number, name }: Meeting): string {
  return number === null ? name.trim().toLowerCase() : `#${number}`
}

/** The place from whichever page gives it, and from the first to the last day that any page names. */
function fullest(meetings: readonly Meeting[]): Meeting {
  const [{ name: named, number }] = meetings as [Meeting, ...Meeting[]]
  // A side meeting's page counts as one of the meeting that it was held at.
  const name = number === null ? named : `IETF ${number}`
  const place = meetings.find((meeting) => meeting.place)?.place ?? null
  const days = meetings.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null)
  const start = days.reduce<string | null>((first, day) => (first && first < day ? first : day), null)
  const end = days.reduce<string | null>((last, day) => (last && last > day ? last : day), null)
  // One day is a session's, and not a whole IETF meeting's.
  return number !== null && start === end
    ? { name, number, place, start: null, end: null }
    : { name, number, place, start, end }
}

/** The last day that a page names or was published on; '' where none does. */
function lastDay(pages: readonly MeetingPage[]): string {
  return pages.reduce((last, { meeting, published }) => {
    const day = meeting?.end ?? meeting?.start ?? published ?? ''
    return day > last ? day : last
  }, '')
}

/** The meetings that the pages are about, the latest first; pages about none are left out. */
export function byMeeting<Page extends MeetingPage>(pages: readonly Page[]): PagesOfMeeting<Page>[] {
  const known = pages.filter(({ meeting }) => meeting !== null) as (Page & { meeting: Meeting })[]
  return [...Map.groupBy(known, ({ meeting }) => meetingKey(meeting))]
    .map(([key, of]) => ({ key, meeting: fullest(of.map(({ meeting }) => meeting)), pages: of }))
    .sort((one, other) => lastDay(other.pages).localeCompare(lastDay(one.pages)))
}
