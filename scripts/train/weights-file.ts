/** The files of learned weights, lib/extract/weights/*.json. */
import { writeFileSync } from 'node:fs'

const FOLDER = new URL('../../lib/extract/weights/', import.meta.url)

/** A weight as it is written. */
export const rounded = (worth: number) => Math.round(worth * 100) / 100

/** `worths` as they are written, the largest first, without those that are worth less than `least`, up or down. */
export function tidied(worths: Readonly<Record<string, number>>, least: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(worths)
      .map(([name, worth]) => [name, rounded(worth)] as const)
      .filter(([, worth]) => Math.abs(worth) >= least)
      .sort(([, a], [, b]) => b - a),
  )
}

/** Writes the weights called `name`. */
export function writeWeights(name: string, weights: object): void {
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(weights, null, 2)}\n`)
}
