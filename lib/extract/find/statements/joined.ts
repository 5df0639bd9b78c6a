/** Joins statements that can only be understood together. */
import type { Statement } from '../../types.ts'
import type { CueName } from './cue-name.ts'

/** Cues of an open question or proposal, which no longer apply once it is joined with its answer. */
const OPEN: readonly CueName[] = [
  'question',
  'hypothetical',
  'hypothetical early',
  'if',
  'you inside',
  'past tense lead',
  'in general',
  'mere label',
]

/** Cues that are taken from the first part only: its size, and whether it can be understood alone. */
const OF_FIRST = /^(?:size|dangling start|leaning start)/

/** Joins consecutive `parts` into one statement, with the cues of all (see OPEN and OF_FIRST) and those `added`. */
export function joinStatements(parts: readonly Statement[], ...added: readonly CueName[]): Statement {
  const [first] = parts as [Statement]
  const cues = new Set(
    parts.flatMap((part) => [...part.cues].filter((name) => part === first || !OF_FIRST.test(name))),
  )
  for (const name of OPEN) cues.delete(name)
  for (const name of added) cues.add(name)
  const end = parts.at(-1)?.end ?? first.end
  const terms = [...new Set(parts.flatMap((part) => part.terms))]
  return { ...first, end, text: parts.map(({ text }) => text).join(' '), cues, terms }
}
