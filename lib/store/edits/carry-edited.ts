/** Keeps edits that came with an import (marked in its points, not stored as edits) when the page is captured again. Pure. */
import type { Extraction, Point } from '../../model.ts'

/**
 * The new extraction `after` with the points of `before` that are marked as edited or ticked off. Each replaces the point with the
 * same quote; if there is none, an edited one is added.
 */
export function carryEdited<Any extends Omit<Extraction, 'content'>>(
  before: Any,
  after: Extraction,
): Extraction {
  const saidAfter = after.speakers.map((speaker) => {
    const same = before.speakers.find(({ name }) => name === speaker.name)
    return same ? { ...speaker, said: carryPoints(same.said, speaker.said) } : speaker
  })
  const names = new Set(after.speakers.map(({ name }) => name))
  const gone = before.speakers
    .map((speaker) => ({ ...speaker, said: speaker.said.filter((point) => point.edited) }))
    .filter((speaker) => !names.has(speaker.name) && speaker.said.length > 0)
  return {
    ...after,
    speakers: [...saidAfter, ...gone],
    abstract: carryPoints(before.abstract, after.abstract),
    outcomes: carryPoints(before.outcomes, after.outcomes),
    actions: carryPoints(before.actions, after.actions),
    highlights: carryPoints(before.highlights, after.highlights),
  }
}

function carryPoints<Kind extends Point & { done?: boolean }>(
  before: readonly Kind[],
  after: readonly Kind[],
): Kind[] {
  const carried = [...after]
  for (const point of before) {
    if (!point.edited && point.done === undefined) continue
    const place = carried.findIndex(({ quote }) => quote && point.quote && quote.exact === point.quote.exact)
    if (place >= 0) carried[place] = point.edited ? point : ({ ...carried[place], done: point.done } as Kind)
    else if (point.edited) carried.push(point)
  }
  return carried
}
