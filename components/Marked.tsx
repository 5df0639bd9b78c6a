import type { ComponentChildren } from 'preact'

export interface MarkedProps {
  text: string
  /** Finds the stretches to mark, in order; null marks nothing. */
  find: ((text: string) => { start: number; end: number }[]) | null
}

/** A text with the search hits marked in it. */
export function Marked({ text, find }: MarkedProps) {
  const pieces: ComponentChildren[] = []
  let end = 0
  for (const hit of find?.(text) ?? []) {
    pieces.push(text.slice(end, hit.start), <mark key={hit.start}>{text.slice(hit.start, hit.end)}</mark>)
    end = hit.end
  }
  pieces.push(text.slice(end))
  return <>{pieces}</>
}
