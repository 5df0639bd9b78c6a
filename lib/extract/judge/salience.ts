/** Statements as candidates for the highlights, with the cues they are ranked by: their own, their scores, their position. */
import { LEAST_LIKELY } from '../evidence.ts'
import { firstNeeded, LEANS, opensTurn } from '../find/statements/first-needed.ts'
import { endsClause } from '../language/sentence-end.ts'
import { contentWords } from '../language/words.ts'
import type { Reading, Span, Statement } from '../types.ts'
import { centrality } from './centrality.ts'
import { lastIntroduced } from './shown-with.ts'

/** Cues that mean something else in minutes than in prose: they are also recorded as "minutes: question", "prose: question". */
const DIFFERENT_BY_KIND = [
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
const inKind = (kind: string) => new Map(DIFFERENT_BY_KIND.map((cue) => [cue, `${kind}: ${cue}`]))
const CUES_BY_KIND = { minutes: inKind('minutes'), prose: inKind('prose') }

/** A statement that may become a highlight. */
export interface Candidate {
  readonly statement: Statement
  /** From the first statement that is needed to read it alone (itself, or one before it) to the end of what it introduces. */
  readonly span: Span
  /** Index of that first statement. */
  readonly from: number
  /** Index of the last statement that it introduces ("Three were adopted:"), or its own. */
  readonly to: number
  /** Whether a speaker's label ("Ada:") separates its span from the statement before. */
  readonly opensTurn: boolean
  /** Index among the statements. */
  readonly at: number
  /** Index of the heading block above, or null. */
  readonly section: number | null
  /** The content words of its span. */
  readonly words: () => ReadonlySet<string>
  readonly cues: ReadonlySet<string>
  readonly terms: readonly string[]
}

/** For each statement, how likely it is to be an outcome and an action, 0 to 1. */
export interface Scores {
  readonly outcome: readonly number[]
  readonly action: readonly number[]
}

/** Every statement of `reading` as a candidate for the highlights. */
export function candidatesOf(
  reading: Reading,
  statements: readonly Statement[],
  scores: Scores,
): Candidate[] {
  const { blocks, text } = reading.page
  const words = statements.map((statement) => contentWords(statement.text))
  const isMinutes = statements[0]?.cues.has('genre minutes') ?? false
  const cuesAt = weighedCues(reading, statements, words, scores, isMinutes)
  return statements.map((statement, at) => {
    const cues = cuesAt(at)
    const from = firstNeeded(statements, at, text)
    if (from < at) {
      for (const cue of LEANS) cues.delete(cue)
      cues.add('with the one before')
    }
    const to = isMinutes ? at : lastIntroduced(statements, at, blocks)
    if (to > at) {
      cues.delete('colon end')
      cues.add('with what it introduces')
    }
    const [before, first] = [statements[from - 1], statements[from] ?? statement]
    const turn = before !== undefined && opensTurn(text, before, first)
    const span = { start: first.start, end: (statements[to] ?? statement).end }
    const section = blocks[statement.block]?.section ?? null
    const { terms } = statement
    const wordsOf = () => new Set(words.slice(from, to + 1).flat())
    return { statement, at, section, span, from, to, opensTurn: turn, words: wordsOf, cues, terms }
  })
}

/** A statement is central or marginal by its rank among all, 0 to 1. */
const CENTRAL = { most: 0.95, more: 0.8, less: 0.3 }

/** A function from the index of a statement to the cues it is ranked by: its own, and those of its position among all. */
function weighedCues(
  reading: Reading,
  statements: readonly Statement[],
  words: readonly (readonly string[])[],
  scores: Scores,
  isMinutes: boolean,
): (at: number) => Set<string> {
  const central = centrality(words)
  const title = new Set(contentWords(reading.page.metadata.title))
  const sections = statements.map(({ block }) => reading.page.blocks[block]?.section ?? null)
  const sizes = new Map<number | null, number>()
  for (const section of sections) sizes.set(section, (sizes.get(section) ?? 0) + 1)
  const headings = headingsOf(reading)
  const byKind = isMinutes ? CUES_BY_KIND.minutes : CUES_BY_KIND.prose
  return (at) => {
    const statement = statements[at] as Statement
    const cues = new Set<string>(statement.cues)
    for (const cue of centralCues(central[at] ?? 0)) cues.add(cue)
    const inTitle = words[at]?.filter((word) => title.has(word)).length ?? 0
    if (inTitle > 0) cues.add('shares title word')
    if (inTitle > 1) cues.add('shares title words')
    if (!isMinutes && (isLikeTitle(statement) || headings.has(statement.text))) cues.add('like a title')
    for (const cue of scoreCues(scores, at)) cues.add(cue)
    for (const cue of orderCues(statements, sections, sizes, at)) cues.add(cue)
    for (const cue of [...cues]) {
      const ofKind = byKind.get(cue)
      if (ofKind) cues.add(ofKind)
    }
    return cues
  }
}

/** `share`: the statement's rank by centrality, 0 to 1. */
function centralCues(share: number): string[] {
  const cues: string[] = []
  if (share > CENTRAL.most) cues.push('most central')
  if (share > CENTRAL.more) cues.push('central')
  if (share < CENTRAL.less) cues.push('marginal')
  return cues
}

/** The texts of the page's headings: a statement that repeats one is a line of the table of contents. */
const headingsOf = ({ page: { blocks, text } }: Reading): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ kind, start, end }) => (kind === 'heading' ? [text.slice(start, end)] : [])))

/** In characters. */
const LONGEST_TITLE = 60

/** A line that breaks off. */
const BREAKS_OFF = /(?:\.\.\.|…)$/

/**
 * A short paragraph of one line without a full stop: a title, a name or a caption. Not in minutes, where any line may be like that.
 */
const isLikeTitle = ({ text, cues }: Statement) =>
  text.length <= LONGEST_TITLE &&
  cues.has('in paragraph') &&
  cues.has('alone in block') &&
  (!endsClause(text) || BREAKS_OFF.test(text))

/** A score is recorded as one cue for each of these that it reaches: 0.3 as "outcome 0.05", "outcome 0.12" and "outcome 0.24". */
const LIKELY = [LEAST_LIKELY, 0.12, 0.24, 0.4, 0.6, 0.8]
/** Anything at least this likely is treated as being one. */
export const FOUND = 0.24
const SURE = 0.4

function scoreCues({ outcome, action }: Scores, at: number): string[] {
  const cues: string[] = []
  for (const least of LIKELY) {
    if ((outcome[at] ?? 0) >= least) cues.push(`outcome ${least}`)
    if ((action[at] ?? 0) >= least) cues.push(`action ${least}`)
  }
  if (Math.max(outcome[at] ?? 0, action[at] ?? 0) >= SURE) cues.push('outcome or action')
  if ((outcome[at - 1] ?? 0) >= FOUND) cues.push('after outcome')
  if ((outcome[at + 1] ?? 0) >= FOUND) cues.push('before outcome')
  return cues
}

/** A section with this few statements, and one with this many. */
const SHORT_SECTION = 3
const LONG_SECTION = 20
/** A page with this few statements, and one with this many. */
const SHORT_PAGE = 40
const LONG_PAGE = 100

/**
 * The cues of a statement's position. `sections`: the heading above each statement; `sizes`: the number of statements per section.
 */
function orderCues(
  statements: readonly Statement[],
  sections: readonly (number | null)[],
  sizes: ReadonlyMap<number | null, number>,
  at: number,
): string[] {
  const [before, statement, after] = [statements[at - 1], statements[at], statements[at + 1]]
  const section = sections[at] ?? null
  const cues: string[] = []
  if (!before || sections[at - 1] !== section) cues.push('first of section')
  if (!after || sections[at + 1] !== section) cues.push('last of section')
  if (statement?.speaker && before?.speaker !== statement.speaker) cues.push('first of run')
  if (statement?.speaker && after?.speaker !== statement.speaker) cues.push('last of run')
  const size = sizes.get(section) ?? 0
  if (size <= SHORT_SECTION) cues.push('section short')
  if (size >= LONG_SECTION) cues.push('section long')
  if (statements.length <= SHORT_PAGE) cues.push('page short')
  if (statements.length >= LONG_PAGE) cues.push('page long')
  if (at === 0) cues.push('first of page')
  if (at < 4) cues.push('among first four')
  if (at < 12) cues.push('among first twelve')
  return cues
}
