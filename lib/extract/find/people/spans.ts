/** Compares the positions of spans. All lists of spans must be sorted by start. */
import type { Span } from '../../types.ts'

/** The index of the first of `spans` that starts at `offset` or later (binary search). */
export function firstFrom(offset: number, spans: readonly Span[]): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of `spans` that starts before `offset`, or null. */
const lastBefore = (offset: number, spans: readonly Span[]): Span | null =>
  spans[firstFrom(offset, spans) - 1] ?? null

/** True if `span` starts inside one of `spans`. */
export function isInside(span: Span, spans: readonly Span[]): boolean {
  return (lastBefore(span.start + 1, spans)?.end ?? 0) > span.start
}

/** True if `span` overlaps one of `spans`. */
export function overlaps(span: Span, spans: readonly Span[]): boolean {
  return (lastBefore(span.end, spans)?.end ?? 0) > span.start
}
