/** Joins the lines of paragraphs in which a `<br>` ends every wrapped line, as in Markdown shown with hard line ends. */
import type { Span } from '../types.ts'
import type { Draft } from './drafts.ts'
import { cut } from './inline.ts'
import { wrapWidth } from './plain/lines.ts'
import { goesOn } from './plain/wrapping.ts'

/** `drafts` with the line ends that only wrap text replaced by spaces and recorded as breaks. */
export function unwrap(drafts: readonly Draft[]): Draft[] {
  const width = wrapWidth(
    drafts.flatMap((draft) =>
      isFlowing(draft)
        ? draft.text
            .split('\n')
            .slice(0, -1)
            .map((line) => line.length)
        : [],
    ),
  )
  if (!Number.isFinite(width)) return [...drafts]
  return drafts.map((draft) => (isFlowing(draft) ? unwrapOne(draft, width) : draft))
}

function isFlowing({ kind, text }: Draft): boolean {
  return kind !== 'preformatted' && text.includes('\n')
}

function unwrapOne(draft: Draft, width: number): Draft {
  const joints: number[] = []
  let start = 0
  for (let end = draft.text.indexOf('\n'); end >= 0; end = draft.text.indexOf('\n', start)) {
    const line = draft.text.slice(start, end)
    const next = draft.text.slice(end + 1, end + 120)
    if (goesOn({ text: line, length: line.length }, next, width)) joints.push(end)
    start = end + 1
  }
  if (!joints.length) return draft
  const edges = [-1, ...joints, draft.text.length]
  const pieces: Span[] = edges.slice(1).map((end, index) => ({ start: (edges[index] ?? 0) + 1, end }))
  const joined = cut(draft, pieces, ' ')
  return { ...draft, ...joined, breaks: [...joined.breaks, ...joints].sort((a, b) => a - b) }
}
