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
