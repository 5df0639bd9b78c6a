/** The user's note as Markdown nodes. */
import type { RootContent } from 'mdast'
import { paragraph, phrases, plain } from './mdast.ts'

/** A paragraph for each line of the note, which is the user's own; nothing for an empty note. */
export function noteBlocks(note: string): RootContent[] {
  return note
    .split('\n')
    .filter((line) => plain(line))
    .map((line) => paragraph(...phrases(line)))
}
