import type { Point } from '../lib/model.ts'
import { notYetSaid } from '../lib/summary/not-yet-said.ts'

import './differences.css'

export interface Difference {
  added: Point[]
  gone: Point[]
  changed: { before: Point; after: Point }[]
}

interface DifferencesProps {
  differences: readonly Difference[]
  /** The label before each. */
  words: Record<keyof Difference, string>
}

interface Line {
  word: string
  before: string | null
  after: string | null
}

/** How two readings of a page differ, point by point; what differs in two lists, or in a passage of them, is shown once. */
export function Differences({ differences, words }: DifferencesProps) {
  const lines = differences.flatMap((difference, index) => {
    const above = differences.slice(0, index)
    const added = notYetSaid(difference.added, ...above.map((list) => list.added))
    const gone = notYetSaid(difference.gone, ...above.map((list) => list.gone))
    return linesOf({ ...difference, added, gone }, words)
  })
  const different = new Map(lines.map((line) => [`${line.before}\n${line.after}`, line]))
  return (
    <ul class="differences">
      {[...different].map(([key, { word, before, after }]) => (
        <li key={key}>
          <span class="quiet">{word}</span> {before && <del>{before}</del>} {after && <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  )
}

function linesOf({ added, gone, changed }: Difference, words: DifferencesProps['words']): Line[] {
  return [
    ...added.map(({ text }) => ({ word: words.added, before: null, after: text })),
    ...gone.map(({ text }) => ({ word: words.gone, before: text, after: null })),
    ...changed.map(({ before, after }) => ({ word: words.changed, before: before.text, after: after.text })),
  ]
}
