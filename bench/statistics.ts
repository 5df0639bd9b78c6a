/** Numbers for tables: medians and spread, in the unit that goes in. */

/** The value below which the share `q` (0 to 1) of `values` lies; NaN where there are none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

/** Median with the middle half of the values around it, and the value that one in twenty exceeds. */
export function spread(values: readonly number[]) {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    p95: quantile(values, 0.95),
    samples: values.length,
  }
}
