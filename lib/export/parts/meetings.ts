/** Groups pages by their meeting. */
import type { Meeting } from '../../model.ts'
import { meetingDay } from '../../summary/meeting-day.ts'

/** What is needed of a page. */
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

/** One IETF meeting is the same however pages write its name. */
function meetingKey({ number, name }: Meeting): string {
  return number === null ? name.trim().toLowerCase() : `#${number}`
}

/** The place from whichever page gives it, and the earliest to the latest day that any page names. */
function fullest(meetings: readonly Meeting[]): Meeting {
  const [{ name: named, number }] = meetings as [Meeting, ...Meeting[]]
  // A side meeting's page counts as one about the meeting it was held at.
  const name = number === null ? named : `IETF ${number}`
  const place = meetings.find((meeting) => meeting.place)?.place ?? null
  const days = meetings
    .filter((meeting) => number === null || (hasSeveralDays(meeting) && isWhole(meeting)))
    .flatMap(daysOf)
    .sort()
  return { name, number, place, start: days[0] ?? null, end: days.at(-1) ?? null }
}

/** A single day is a session's: it says nothing about an IETF meeting, nor do the days of several sessions. */
function hasSeveralDays({ start, end }: Meeting): boolean {
  return start !== null && end !== null && start !== end
}

/** 'IETF 142', but not 'IETF 142 Hackathon', whose days are its own. */
function isWhole({ name }: Meeting): boolean {
  return /^ietf[ -]?\d+$/i.test(name.trim())
}

function daysOf({ start, end }: Meeting): string[] {
  return [start, end].filter((day) => day !== null)
}

/**
 * The last day that a page names. If none does, roughly the first day of an IETF meeting, which people write about for years;
 * for another meeting, the last day that a page was published; '' if there is none.
 */
function lastDay(pages: readonly MeetingPage[], { number, start }: Meeting): string {
  const named = pages.flatMap(({ meeting }) => (meeting ? daysOf(meeting) : []))
  const about =
    number === null ? pages.flatMap(({ published }) => published ?? []) : meetingDay({ number, start })
  return (named.length ? named : [about ?? []].flat()).sort().at(-1) ?? ''
}

/** The meetings that the pages are about, latest first; pages about none are left out. */
export function byMeeting<Page extends MeetingPage>(pages: readonly Page[]): PagesOfMeeting<Page>[] {
  const known = pages.filter(({ meeting }) => meeting !== null) as (Page & { meeting: Meeting })[]
  return [...Map.groupBy(known, ({ meeting }) => meetingKey(meeting))]
    .map(([key, of]) => {
      const meeting = fullest(of.map((page) => page.meeting))
      return { last: lastDay(of, meeting), found: { key, meeting, pages: of } }
    })
    .sort((one, other) => other.last.localeCompare(one.last))
    .map(({ found }) => found)
}
