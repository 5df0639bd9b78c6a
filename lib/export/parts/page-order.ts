/** Chosen points in the order in which the page has them: whoever reads a report follows what happened, not what weighs most. */
import type { Point, Summary } from '../../model.ts'
import { bySection } from './points.ts'

/** So much of a sentence tells it from the others of its page. */
const ENOUGH = 60

/**
 * The points in the order of the page's text; those that are not found in it (the user's own) behind those of their section.
 * Where the text is not at hand, the points of one section together.
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

/** Letters and digits alone: the saved post has marks of its own between them. */
function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
