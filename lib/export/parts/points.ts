/** Every statement of a summary, with the list it is in: one table for formats that write a row per statement. */
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

/** The points with those of one section of the page together, so that the list does not jump between topics. */
export function bySection<Kind extends Point>(points: readonly Kind[]): Kind[] {
  return [...Map.groupBy(points, ({ section }) => section).values()].flat()
}

/** Anything with fewer letters is not a sentence. */
const LEAST_SENTENCE = 30
const ENDS_SENTENCE = /[.!?。！？]["'”’)\]]?$/

/**
 * The points without sentences at their ends that are among those `above`: a passage is selected with its neighbours, and
 * readers should not be told twice. The beginning of a passage stays, since the rest depends on it; so does what the user wrote.
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
