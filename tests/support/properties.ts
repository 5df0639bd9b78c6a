/**
 * How often property tests run, and from which seed: the same in every run unless MICLINE_SEED names another, so that
 * a failure can be repeated. MICLINE_RUNS multiplies the number of runs.
 */
export function runs(numRuns: number): { numRuns: number; seed: number } {
  return {
    numRuns: numRuns * Number(process.env.MICLINE_RUNS ?? 1),
    seed: Number(process.env.MICLINE_SEED ?? 1),
  }
}
