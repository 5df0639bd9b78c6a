/** What speaks for a statement as a highlight: its own cues, what was found in it, and its place among the others. */
import { contentWords } from '../language/words.ts'
import type { Reading, Statement } from '../types.ts'
import { centrality } from './centrality.ts'

export interface Candidate {
  readonly statement: Statement
  /** Index among the statements. */
  readonly at: number
  readonly words: ReadonlySet<string>
  readonly cues: ReadonlySet<string>
}

/** Every statement of `reading` as a candidate for the highlights. */
export function candidatesOf(
  reading: Reading,
  statements: readonly Statement[],
  outcomes: ReadonlySet<number>,
  actions: ReadonlySet<number>,
): Candidate[] {
  const words = statements.map(({ text }) => contentWords(text))
  const central = centrality(words)
  const title = new Set(contentWords(reading.page.metadata.title))
  return statements.map((statement, at) => {
    const cues = new Set(statement.cues)
    const share = central[at] ?? 0
    if (share > 0.95) cues.add('most central')
    if (share > 0.8) cues.add('central')
    if (share < 0.3) cues.add('marginal')
    const inTitle = words[at]?.filter((word) => title.has(word)).length ?? 0
    if (inTitle > 0) cues.add('shares title word')
    if (inTitle > 1) cues.add('shares title words')
    if (outcomes.has(statement.start)) cues.add('is outcome')
    if (actions.has(statement.start)) cues.add('is action')
    if (statement.cues.has('is outcome') && statement.cues.has('is action')) cues.add('is outcome and action')
    for (const cue of orderCues(reading, statements, at)) cues.add(cue)
    return { statement, at, words: new Set(words[at]), cues }
  })
}

function orderCues({ page }: Reading, statements: readonly Statement[], at: number): string[] {
  const statement = statements[at]
  const before = statements[at - 1]
  if (!statement) return []
  const section = page.blocks[statement.block]?.section
  const cues: string[] = []
  const newSection = !before || page.blocks[before.block]?.section !== section
  if (newSection) cues.push('first of section')
  if (at === 0) cues.push('first of page')
  if (at < 4) cues.push('among first four')
  if (at < 12) cues.push('among first twelve')
  return cues
}
