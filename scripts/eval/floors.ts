/** The floors that no metric of extraction may fall below. */
import type { Row } from './score.ts'

/** The least value of each metric. */
export type Floors = Record<string, number>

type Measured = Pick<Row, 'metric' | 'value'>

/** What is below its floor, and what has a floor and was not measured: a sentence for each. */
export function belowFloors(rows: readonly Measured[], floors: Floors): string[] {
  return Object.entries(floors).flatMap(([metric, floor]) => {
    const row = rows.find((one) => one.metric === metric)
    if (!row) return [`${metric} has a floor in tests/floors.json and was not measured`]
    return (row.value ?? 0) < floor ? [`${metric} fell to ${row.value}, below its floor of ${floor}`] : []
  })
}

/** The floors lifted to what was reached; none is lowered, and none is lost. */
export function raisedFloors(rows: readonly Measured[], floors: Floors): Floors {
  const raised = rows.map(({ metric, value }) => [metric, Math.max(value ?? 0, floors[metric] ?? 0)])
  return { ...floors, ...Object.fromEntries(raised) }
}
