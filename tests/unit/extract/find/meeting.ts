/** The meeting of a page that is written as a few blocks. */
import { findMeeting } from '../../../../lib/extract/find/meeting/index.ts'
import type { Metadata } from '../../../../lib/extract/types.ts'
import type { Genre } from '../../../../lib/model.ts'
import { readingOf, type Written } from '../reading.ts'

export const meetingOf = (genre: Genre, metadata: Partial<Metadata>, ...blocks: Written[]) =>
  findMeeting(readingOf(blocks, metadata), genre)

/** Its number, place, first and last day; null where there is none. */
export const facts = (genre: Genre, metadata: Partial<Metadata>, ...blocks: Written[]) => {
  const found = meetingOf(genre, metadata, ...blocks)
  return found && [found.number, found.place, found.start, found.end]
}
