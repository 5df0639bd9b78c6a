/** What tests ask of the people on a page, in few words. */
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'

/** The names of the speakers, in page order; those named by role alone in brackets. */
export function speakersOf(source: string, authors: readonly string[] = []): string[] {
  return findPeople(readingOfMarkdown(source, authors)).speakers.map(({ name, anonymous }) =>
    anonymous ? `(${name})` : name,
  )
}

/** Whose each remark is: `[speaker, words]`, in page order. */
export function remarksOf(source: string): [string | null, string][] {
  const reading = readingOfMarkdown(source)
  return findPeople(reading).remarks.map(({ speaker, start, end }) => [
    speaker,
    reading.page.text.slice(start, end),
  ])
}

/** One speaker's affiliations and roles. */
export function qualitiesOf(
  source: string,
  name: string,
): { affiliations: string[]; roles: string[] } | undefined {
  const speaker = findPeople(readingOfMarkdown(source)).speakers.find((one) => one.name === name)
  return speaker && { affiliations: speaker.affiliations, roles: speaker.roles }
}

/** The sentences that a speaker said. */
export function saidBy(source: string, name: string): string[] {
  const speaker = findPeople(readingOfMarkdown(source)).speakers.find((one) => one.name === name)
  return speaker?.said.map(({ text }) => text) ?? []
}

/** Lines that make a page minutes, without adding to what is asked about: two people, each known. */
export const MINUTES = `- Tobin Ashgrove: The lantern draft is stable.
- Mara Tolland: I have read it.
- Tobin: Thanks for that.
- Mara: It is short, though.
- Tobin: That was the idea.
- Mara: So I thought.
- Tobin: Any more reviews?
`
