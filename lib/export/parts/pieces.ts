/** A long document cut into pieces, so that whoever writes or shows it can pause between them. */
import type { RootContent } from 'mdast'

/** This many lines of lists are written, or shown, in a few milliseconds. */
const LARGEST_PIECE = 100

/** The nodes as pieces, each ending with a list; a heading stays with what is below it. */
export function* inPieces(nodes: Iterable<readonly RootContent[]>): Generator<RootContent[]> {
  let piece: RootContent[] = []
  let lines = 0
  for (const some of nodes)
    for (const node of some) {
      piece.push(node)
      if (node.type !== 'list') continue
      lines += node.children.length
      if (lines < LARGEST_PIECE) continue
      yield piece
      piece = []
      lines = 0
    }
  if (piece.length) yield piece
}
