/** Statements that can only be understood together, as one. */
import type { Statement } from '../../types.ts'

/** What a question or a proposal has because it is open; with its answer it no longer is. */
const OPEN = [
  'question',
  'hypothetical',
  'hypothetical early',
  'if',
  'you inside',
  'past tense lead',
  'in general',
  'mere label',
]

/** What only the first part has for all: how long it is, and whether it can be understood alone. */
const OF_FIRST = /^(?:size|dangling start|leaning start)/

/** The `parts`, which are consecutive, as one statement: it has the size of the first, and `cue` for being joined. */
export function joinStatements(parts: readonly Statement[], cue: string): Statement {
  const [first] = parts as [Statement]
  const cues = new Set(
    parts.flatMap((part) => [...part.cues].filter((name) => part === first || !OF_FIRST.test(name))),
  )
  for (const name of OPEN) cues.delete(name)
  cues.add(cue)
  const end = parts.at(-1)?.end ?? first.end
  const terms = [...new Set(parts.flatMap((part) => part.terms))]
  return { ...first, end, text: parts.map(({ text }) => text).join(' '), cues, terms }
}
