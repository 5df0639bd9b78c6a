/** The user's note as Markdown nodes. */
import type { RootContent } from 'mdast'
import { paragraph, phrases, plain } from './mdast.ts'

/** A paragraph for each of the note's lines, which are the user's own; nothing of an empty note. */
export function noteBlocks(note: string): RootContent[] {
  return note
    .split('\n')
    .filter((line) => plain(line))
    .map((line) => paragraph(...phrases(line)))
}
