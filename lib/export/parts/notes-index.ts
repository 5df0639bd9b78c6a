/** The index of a folder of notes. */
import type { Meeting } from '../../model.ts'
import { writeMarkdown } from './markdown-writer.ts'
import { gap, heading, item, link, list, text } from './mdast.ts'
import { dayOf, meetingLine } from './summary-words.ts'

export interface NoteEntry {
  /** The note's file, without extension. */
  readonly name: string
  readonly title: string
  readonly meeting: Meeting | null
  readonly published: string | null
}

/** The notes by meeting, the latest first; within one, in the order given. */
export function indexMarkdown(entries: readonly NoteEntry[]): string {
  const byMeeting = Map.groupBy(entries, ({ meeting }) => meeting?.name ?? '')
  const groups = [...byMeeting].sort(([, one], [, two]) => latest(two).localeCompare(latest(one)))
  const sections = groups.map(([, notes]) => {
    const meeting = notes[0]?.meeting
    // Each is written by itself: the nodes of ten thousand notes at once would fill tens of megabytes.
    return writeMarkdown([
      heading(2, text(meeting ? meetingLine(meeting) : 'Other')),
      list(notes.map(noteItem)),
    ])
  })
  return [writeMarkdown([heading(1, text('Index'))]), ...sections].join('\n')
}

function noteItem({ name, title, published }: NoteEntry) {
  const address = `${encodeURIComponent(name)}.md`
  return item([link(title, address), ...(published ? [gap(), text(`(${dayOf(published)})`)] : [])])
}

/** The last day that a group's notes name; notes without a meeting come last. */
function latest(notes: readonly NoteEntry[]): string {
  return notes.reduce((last, { meeting }) => {
    const day = meeting?.start ?? (meeting ? '0' : '')
    return day > last ? day : last
  }, '')
}
