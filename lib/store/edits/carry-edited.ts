/** What the user edited in another Micline, and imported from a file, survives a new capture of the page. Pure. */
import type { Extraction, Point } from '../../model.ts'

/**
 * A new capture over a record that came from an import: what the file marks as edited or ticked is the user's own, and is
 * carried over to the new extraction: matched by the words on the page if they are still there, otherwise as an added point.
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
