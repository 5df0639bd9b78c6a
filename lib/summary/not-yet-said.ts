import type { Point } from '../model.ts'

/**
 * Those of `points` that say what none of the lists above has said, in their order: outcomes and actions are highlights
 * too, and a reader is not told twice.
 */
export function notYetSaid(points: readonly Point[], ...above: (readonly Point[])[]): Point[] {
  const said = new Set(above.flat().map(({ text }) => text))
  return points.filter(({ text }) => !said.has(text))
}
