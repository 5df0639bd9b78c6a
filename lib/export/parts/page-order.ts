/** Selected points in the page's order: readers of a report follow what happened, not what weighs most. */
import type { Point, Summary } from '../../model.ts'
import { bySection } from './points.ts'

/** This much of a sentence distinguishes it from the others on its page. */
const ENOUGH = 60

/**
 * The points in the order of the page's text; those not found in it (the user's own) after those of their section.
 * If the text is not available, the points of each section are kept together.
 */
export function inPageOrder<Kind extends Point>(points: readonly Kind[], { content }: Summary): Kind[] {
  const together = bySection(points)
  if (content === null) return together
  const text = bare(content)
  const placed = together.map((point) => {
    const place = text.indexOf(bare(point.quote?.exact ?? point.text).slice(0, ENOUGH))
    return { point, place: place < 0 ? null : place }
  })
  const lastOf = new Map(placed.map(({ point }) => [point.section, -1]))
  for (const { point, place } of placed)
    lastOf.set(point.section, Math.max(lastOf.get(point.section) ?? -1, place ?? -1))
  const end = ({ section }: Point) => {
    const last = lastOf.get(section) ?? -1
    return last < 0 ? Number.POSITIVE_INFINITY : last + 0.5
  }
  return placed
    .map(({ point, place }) => ({ point, place: place ?? end(point) }))
    .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
    .map(({ point }) => point)
}

/** Only letters and digits: the saved post has markup of its own in between. */
function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
