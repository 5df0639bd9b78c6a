/** Statements whose words come again: decisions on one thing after the other, entries of a table, a refrain. */
import { hasAny } from '../../evidence.ts'
import type { Statement } from '../../types.ts'
import { DECIDES, follows } from './confirmations.ts'
import { joinStatements } from './joined.ts'

/**
 * Joins each decision of `statements` whose words come again with the statement right before it in its block, which tells what was
 * decided on: "Ana presented the lamps. The room showed consensus to adopt it.", and then the same of wicks. `text` is the page's.
 */
export function joinRefrains(statements: readonly Statement[], text: string): Statement[] {
  const times = Map.groupBy(statements.filter(isDecision), wordsOf)
  const joined: Statement[] = []
  for (const statement of statements) {
    const before = joined.at(-1)
    const comesAgain = (times.get(wordsOf(statement))?.length ?? 0) > 1
    if (comesAgain && before?.block === statement.block && follows(statement, before, text))
      joined[joined.length - 1] = joinStatements([before, statement])
    else joined.push(statement)
  }
  return joined
}

/** Not consensus that is yet to be judged. */
const isDecision = ({ cues }: Statement) => hasAny(cues, DECIDES) && !cues.has('consensus sought')

/**
 * This many statements with the same words are a table's entries or a refrain, not points: "1. Passed", "2. Passed". Several
 * people who each say "I will review it" are several points.
 */
const REPEATED = 3

/** The first two words, for a quick check before whole statements are compared. */
const BEGINNING = /\p{L}+(?:\P{L}+\p{L}+)?/u

/** Marks the statements whose words the same person says again and again. */
export function markRepeated(statements: readonly Statement[]): Statement[] {
  const beginning = ({ text }: Statement) =>
    BEGINNING.exec(text)?.[0]
      .toLowerCase()
      .replace(/\P{L}+/u, ' ')
  const repeated = new Set<Statement>()
  for (const alike of Map.groupBy(statements, beginning).values()) {
    if (alike.length < REPEATED) continue
    for (const same of Map.groupBy(alike, wordsOf).values())
      if (same.length >= REPEATED) for (const statement of same) repeated.add(statement)
  }
  return statements.map((statement) =>
    repeated.has(statement) ? { ...statement, cues: new Set(statement.cues).add('repeated') } : statement,
  )
}

/** What `statement` says without its numbers and signs, and who says it. */
const wordsOf = ({ speaker, text }: Statement) =>
  `${speaker} ${text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()}`
