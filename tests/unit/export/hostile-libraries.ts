/** Libraries of hostile words, written in a format. */
import fc from 'fast-check'
import { FORMATS } from '../../../lib/export/index.ts'
import { writeText } from '../../../lib/export/write.ts'
import type { Summary } from '../../../lib/model.ts'
import { hostileSummary } from '../../support/hostile.ts'
import { runs } from '../../support/properties.ts'

export const now = new Date('2031-02-06T12:00:00Z')
/** Libraries of hostile words. */
export const library = fc.array(hostileSummary, { minLength: 1, maxLength: 3 })

/** The text of `summaries` in the format `id`. */
export function write(id: string, summaries: Summary[]): Promise<string> {
  const format = FORMATS.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return writeText(format, summaries, { now })
}

/** Holds for `count` libraries of hostile words. */
export function holds(check: (summaries: Summary[]) => Promise<void>, count = 50): Promise<void> {
  return fc.assert(fc.asyncProperty(library, check), runs(count))
}

/** Words as formats of lines have them: one line, single spaces, no control characters. */
export const plain = (words: string) =>
  words
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
