/** Every statement of a summary, with the list it stands in: one table for formats that write a row a statement. */
import type { Action, Outcome, Point, Summary } from '../../model.ts'

export interface ListedPoint {
  readonly list: 'abstract' | 'outcome' | 'action' | 'highlight' | 'said'
  readonly point: Point & Partial<Pick<Outcome, 'kind'>> & Partial<Pick<Action, 'owner' | 'done'>>
}

/** In the order in which a summary is read. */
export function allPoints({ abstract, outcomes, actions, highlights, speakers }: Summary): ListedPoint[] {
  const listed = (list: ListedPoint['list'], points: readonly ListedPoint['point'][]) =>
    points.map((point) => ({ list, point }))
  return [
    ...listed('abstract', abstract),
    ...listed('outcome', outcomes),
    ...listed('action', actions),
    ...listed('highlight', highlights),
    ...speakers.flatMap(({ said }) => listed('said', said)),
  ]
}

/** The points with those of one section of the page together: whoever reads a list is not sent to and fro between topics. */
export function bySection<Kind extends Point>(points: readonly Kind[]): Kind[] {
  return [...Map.groupBy(points, ({ section }) => section).values()].flat()
}

/** What has fewer letters than this is no sentence. */
const LEAST_SENTENCE = 30
const ENDS_SENTENCE = /[.!?。！？]["'”’)\]]?$/

/**
 * The points without the sentences at their ends that stand among those `above`: a passage is chosen with its neighbours, and a
 * reader is not told twice. What a passage begins with stays, since the rest leans on it; so does what the user wrote.
 */
export function withoutToldEnds<Kind extends Point>(
  points: readonly Kind[],
  above: readonly Point[],
): Kind[] {
  const said = above.map(({ text }) => text).filter(({ length }) => length >= LEAST_SENTENCE)
  const rest = (words: string): string => {
    const told = said.find((other) => words.endsWith(other))
    const before = told ? words.slice(0, -told.length).trimEnd() : ''
    return before.length >= LEAST_SENTENCE && ENDS_SENTENCE.test(before) ? rest(before) : words
  }
  return points.map((point) => (point.edited ? point : { ...point, text: rest(point.text) }))
}
