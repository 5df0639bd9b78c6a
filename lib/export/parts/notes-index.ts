/** The index of a folder of notes. */
import { writeMarkdown } from './markdown-writer.ts'
import { gap, heading, item, link, list, text } from './mdast.ts'
import { byMeeting, type MeetingPage } from './meetings.ts'
import { dayOf, meetingLine } from './summary-words.ts'

export interface NoteEntry extends MeetingPage {
  /** The note's file, without extension. */
  readonly name: string
  readonly title: string
}

/** The notes by meeting, latest first; within one, in the given order; those without a meeting last. */
export function indexMarkdown(entries: readonly NoteEntry[]): string {
  const others = entries.filter(({ meeting }) => meeting === null)
  return [
    writeMarkdown([heading(1, text('Index'))]),
    // Written one by one: the nodes of ten thousand notes at once would take tens of megabytes.
    ...byMeeting(entries).map(({ meeting, pages }) => sectionOf(meetingLine(meeting), pages)),
    ...(others.length ? [sectionOf('Other', others)] : []),
  ].join('\n')
}

function sectionOf(title: string, notes: readonly NoteEntry[]): string {
  return writeMarkdown([heading(2, text(title)), list(notes.map(noteItem))])
}

function noteItem({ name, title, published }: NoteEntry) {
  // Brackets end a link in readers that do not know their escapes.
  const address = `${encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29')}.md`
  return item([link(title, address), ...(published ? [gap(), text(`(${dayOf(published)})`)] : [])])
}
