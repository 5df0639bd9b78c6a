/** Finds what the person named in a query said about its words: `person:birk strings`. */

import { fold, nameKey } from '../../fold.ts'
import type { Action, Point, Summary } from '../../model.ts'
import { withoutAsterisks } from '../../summary/without-asterisks.ts'
import { ownerKey, ownersOf } from '../owners.ts'
import { type FindHits, hitFinder } from './hits.ts'
import { wordsOf } from './index/terms.ts'
import type { Clause, Query } from './query.ts'

/** What a person said, or an action that they own. */
export interface Remark {
  /** The person's name on the page. */
  name: string
  /** Without asterisks of Markdown. */
  text: string
  /** The heading above it, if that has the words and the remark does not. */
  under: string | null
  /** The position of the first hit in the text. */
  at: number
  /** The number of words found in it, doubled, plus one if the heading has any. */
  worth: number
}

/** A query for what some people said. */
export interface Asked {
  /** The remark of a summary that best answers the query; null if there is none. */
  remarkOf: (summary: Summary) => Remark | null
  /** Finds the words besides the names; null if there are none. */
  find: FindHits | null
}

type PersonClause = Extract<Clause, { type: 'filter' }>

/** The people and words of `query`; null if it names nobody. If there are words, a remark or its heading must have one of them. */
export function askedOf(query: Query): Asked | null {
  const people = query.clauses.filter(
    (clause): clause is PersonClause =>
      clause.type === 'filter' &&
      !clause.negated &&
      (clause.field === 'speaker' || clause.field === 'person'),
  )
  if (!people.length) return null
  const rest: Query = {
    ...query,
    clauses: query.clauses.filter((clause) => !people.includes(clause as PersonClause)),
  }
  const find = hitFinder(rest)
  const remarkOf = (summary: Summary) => {
    let best: Remark | null = null
    for (const { name, point } of people.flatMap((clause) => remarksBy(clause, summary))) {
      const remark = { name, ...weighed(point, find) }
      if ((!find || remark.worth > 0) && remark.worth > (best?.worth ?? -1)) best = remark
    }
    return best
  }
  return { remarkOf, find }
}

/** The remarks of the people whom the clause names and, for `person:`, the actions that they own. */
function remarksBy(clause: PersonClause, { speakers, actions }: Summary): { name: string; point: Point }[] {
  const said = speakers
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => isNamedBy(clause, one)))
    .flatMap((speaker) => speaker.said.map((point) => ({ name: speaker.name, point })))
  if (clause.field === 'speaker') return said
  const owed = actions.flatMap((point: Action) => {
    const name = ownersOf(point.owner).find((owner) => isNamedBy(clause, owner))
    return name ? [{ name, point }] : []
  })
  return [...said, ...owed]
}

/** Does the clause name this person? A quoted value must be the whole name, others must be prefixes of its words. */
function isNamedBy({ value, exact }: PersonClause, name: string): boolean {
  if (exact) return nameKey(name) === nameKey(value) || ownerKey(name) === ownerKey(value)
  const words = wordsOf(name)
  return wordsOf(value).every((start) => words.some((word) => word.startsWith(start)))
}

/** `point` as a remark, with its worth. */
function weighed({ text, section }: Point, find: FindHits | null): Omit<Remark, 'name'> {
  const words = withoutAsterisks(text)
  const hits = find?.(words) ?? []
  const distinct = new Set(hits.map(({ start, end }) => fold(words.slice(start, end))))
  const isAbove = section !== null && !!find?.(section).length
  const under = isAbove && !hits.length ? section : null
  return { text: words, under, at: hits[0]?.start ?? 0, worth: distinct.size * 2 + Number(isAbove) }
}
