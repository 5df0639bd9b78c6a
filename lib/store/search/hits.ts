/** Finds where the words of a query occur in a text. */

import { fold } from '../../fold.ts'
import { ownerKey } from '../owners.ts'
import { isCutInPairs, RUN, wordsOf } from './index/terms.ts'
import { type DocumentName, type Filter, type Query, withoutRevision } from './query.ts'

/** A stretch of a text, in UTF-16 offsets. */
export interface Hit {
  start: number
  end: number
}

/** Finds the hits in a text, in order and without overlaps. */
export type FindHits = (text: string) => Hit[]

/** A function that finds the words of `query` in a text; null if the query has no words. */
export function hitFinder(query: Query): FindHits | null {
  const whole = new Set<string>()
  const beginnings: string[] = []
  const documents: RegExp[] = []
  for (const clause of query.clauses) {
    if (clause.negated) continue
    if (clause.type === 'phrase') for (const word of clause.words) whole.add(word)
    if (clause.type === 'words' && clause.document) documents.push(mentionOf(clause.document))
    else if (clause.type === 'words') {
      for (const word of clause.words.slice(0, -1)) whole.add(word)
      beginnings.push(...clause.words.slice(-1))
    }
    const document = clause.type === 'filter' ? documentOfFilter(clause) : null
    if (document) documents.push(mentionOf(document))
    if (clause.type === 'filter' && (clause.field === 'speaker' || clause.field === 'person')) {
      // Not the article of 'The chairs', which would be found everywhere.
      if (clause.exact) for (const word of wordsOf(ownerKey(clause.value))) whole.add(word)
      else beginnings.push(...wordsOf(clause.value))
    }
  }
  const findWords = whole.size || beginnings.length ? wordFinder(whole, beginnings) : null
  if (!documents.length) return findWords
  return (text) => {
    const names = documents.flatMap((mention) =>
      [...text.matchAll(mention)].map(({ 0: name, index }) => ({ start: index, end: index + name.length })),
    )
    const words = findWords?.(text) ?? []
    return apart([...names, ...words].sort((one, other) => one.start - other.start))
  }
}

/** `hits` without those that begin inside the previous one, such as the pieces of a document's name. */
function apart(hits: readonly Hit[]): Hit[] {
  let end = 0
  return hits.filter((hit) => {
    const isApart = hit.start >= end
    if (isApart) end = hit.end
    return isApart
  })
}

/** The document of a filter `rfc:` or `draft:`, whose name may be incomplete; null for other filters. */
function documentOfFilter({ field, value }: { field: Filter; value: string }): DocumentName | null {
  const [, number] = /^(?:rfc[ -]?)?0*([1-9]\d*)$/i.exec(value) ?? []
  if (field === 'rfc') return number ? { field, name: number } : null
  if (field !== 'draft' || !/^[\w-]+$/.test(value)) return null
  return { field, name: value.replace(/^(?!draft-)/i, 'draft-') }
}

/** A pattern for the document in any revision, and for every name that begins with its name. */
function mentionOf({ field, name }: DocumentName): RegExp {
  return field === 'rfc'
    ? new RegExp(`\\brfc[ -]?${name}\\d*`, 'gi')
    : new RegExp(`\\b${withoutRevision(name)}[\\w-]*`, 'gi')
}

/** Finds words that are among `whole` or begin with one of `beginnings`. */
function wordFinder(whole: ReadonlySet<string>, beginnings: readonly string[]): FindHits {
  const isHit = (word: string) => whole.has(word) || beginnings.some((start) => word.startsWith(start))
  const words = [...whole, ...beginnings]
  const pairs = words.filter(isCutInPairs)
  return (text) => {
    // Most texts contain none of the words: this check is cheaper than splitting them.
    const folded = fold(text)
    if (!words.some((word) => folded.includes(word))) return []
    return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
      isCutInPairs(run)
        ? pairHits(run, index, pairs)
        : isHit(fold(run))
          ? [{ start: index, end: index + run.length }]
          : [],
    )
  }
}

/** The hits in a run of Han or kana, where words are not separated: adjacent pairs are joined to one hit. */
function pairHits(run: string, index: number, pairs: readonly string[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < run.length; at++) {
    const pair = pairs.find((candidate) => run.startsWith(candidate, at))
    const last = hits.at(-1)
    if (!pair) continue
    if (last && last.end >= index + at) last.end = index + at + pair.length
    else hits.push({ start: index + at, end: index + at + pair.length })
  }
  return hits
}
