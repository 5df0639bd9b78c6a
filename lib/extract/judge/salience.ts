/** What speaks for a statement as a highlight: its own cues, what was found in it, and its place among the others. */
import { contentWords } from '../language/words.ts'
import type { Reading, Span, Statement } from '../types.ts'
import { centrality } from './centrality.ts'

/** Cues whose worth differs between minutes and prose: they are noted once more with the name of the kind. */
const APART = [
  'is outcome',
  'is action',
  'is sure outcome',
  'is sure action',
  'first of block',
  'first of section',
  'last of block',
  'alone in block',
  'has speaker',
  'chair speaks',
  'most central',
  'central',
  'marginal',
  'shares title word',
  'shares title words',
  'size short',
  'size middling',
  'size long',
  'size very long',
  'in item',
  'in paragraph',
  'has strong',
  'question',
  'first person',
  'we inside',
  'in first tenth',
  'in last tenth',
  'any number',
  'document named',
  'emphasis',
  'modal',
  'problem',
  'hypothetical',
  'suggestion',
  'negated',
  'contrast',
  'opinion',
  'quoted words',
  'among first four',
  'among first twelve',
]
const inKind = (kind: string) => new Map(APART.map((cue) => [cue, `${kind}: ${cue}`]))
const TOLD_APART = { minutes: inKind('minutes'), prose: inKind('prose') }

/** A statement that may become a highlight. */
export interface Candidate {
  readonly statement: Statement
  /** From the first statement that is needed to read it alone (itself, or one before it) to its end. */
  readonly span: Span
  /** Index of that first statement. */
  readonly from: number
  /** Index among the statements. */
  readonly at: number
  /** Index of the heading block above, or null. */
  readonly section: number | null
  /** The content words of its span. */
  readonly words: () => ReadonlySet<string>
  readonly cues: ReadonlySet<string>
  readonly terms: readonly string[]
}

/** Every statement of `reading` as a candidate for the highlights. */
export function candidatesOf(
  reading: Reading,
  statements: readonly Statement[],
  outcomes: ReadonlyMap<number, number>,
  actions: ReadonlyMap<number, number>,
): Candidate[] {
  const words = statements.map(({ text }) => contentWords(text))
  const central = centrality(words)
  const title = new Set(contentWords(reading.page.metadata.title))
  const kind = statements[0]?.cues.has('genre minutes') ? 'minutes' : 'prose'
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
    if ((outcomes.get(statement.start) ?? 0) > 0.5) cues.add('is sure outcome')
    if ((actions.get(statement.start) ?? 0) > 0.5) cues.add('is sure action')
    if (cues.has('is outcome') && cues.has('is action')) cues.add('is outcome and action')
    for (const cue of orderCues(reading, statements, at)) cues.add(cue)
    for (const cue of [...cues]) {
      const apart = TOLD_APART[kind].get(cue)
      if (apart) cues.add(apart)
    }
    const from = firstNeeded(statements, at)
    if (from < at) {
      cues.delete('dangling start')
      cues.add('with the one before')
    }
    const span = { start: (statements[from] ?? statement).start, end: statement.end }
    const section = reading.page.blocks[statement.block]?.section ?? null
    const { terms } = statement
    const wordsOf = () => new Set(words.slice(from, at + 1).flat())
    return { statement, at, section, span, from, words: wordsOf, cues, terms }
  })
}

/** The longest a statement may be together with those before it, in characters. */
const LONGEST_TOGETHER = 420
/** As many statements before one may be needed to read it alone. */
const MOST_BEFORE = 2

/** The index of the first statement that the one `at` needs to be read alone: "This ..." needs the one before it. */
function firstNeeded(statements: readonly Statement[], at: number): number {
  const statement = statements[at] as Statement
  let from = at
  while (statements[from]?.cues.has('dangling start') && at - from < MOST_BEFORE) {
    const before = statements[from - 1]
    const together = before && before.block === statement.block && before.speaker === statement.speaker
    if (!together || statement.end - before.start > LONGEST_TOGETHER) break
    from--
  }
  return from
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
