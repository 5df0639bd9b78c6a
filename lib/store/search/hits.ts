/** Why a summary was found: where the words of a query stand in its texts. */

import { fold } from '../../fold.ts'
import type { Summary } from '../../model.ts'
import { ownerKey } from '../owners.ts'
import { isCutInPairs, RUN, textsOf, wordsOf } from './index/terms.ts'
import { withoutMarkup } from './markup.ts'
import { type DocumentName, type Query, withoutRevision } from './query.ts'

/** A stretch of a text, in UTF-16 offsets. */
export interface Hit {
  start: number
  end: number
}

/** Finds the hits in a text, in order. */
export type FindHits = (text: string) => Hit[]

/** What finds the words of `query` in texts; null where it has none to find. */
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
    if (clause.type === 'filter' && (clause.field === 'speaker' || clause.field === 'person')) {
      // Of 'The chairs' the article is everywhere.
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

/** Without the hits that begin within the one before: the pieces of a name, and names of which one begins the other. */
function apart(hits: readonly Hit[]): Hit[] {
  let end = 0
  return hits.filter((hit) => {
    const isApart = hit.start >= end
    if (isApart) end = hit.end
    return isApart
  })
}

/** The names of the document in a text, in whatever revision; of a beginning, all names that begin so. */
function mentionOf({ field, name }: DocumentName): RegExp {
  return field === 'rfc'
    ? new RegExp(`\\brfc[ -]?${name}\\d*`, 'gi')
    : new RegExp(`\\b${withoutRevision(name)}[\\w-]*`, 'gi')
}

/** Finds the words, whole or as the beginnings of words. */
function wordFinder(whole: ReadonlySet<string>, beginnings: readonly string[]): FindHits {
  const isHit = (word: string) => whole.has(word) || beginnings.some((start) => word.startsWith(start))
  const words = [...whole, ...beginnings]
  const pairs = words.filter(isCutInPairs)
  return (text) => {
    // Most texts hold none of the words, and are not cut into theirs: a list looks into all that its summaries say.
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

/** In a run of Han or kana the hits are letters inside it. */
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

/** How much of a text a list shows around a hit. */
const BEFORE = 60
const LONGEST = 220
/** Letters that a text has beside its hits at least, where it is more than a name. */
const LEAST_AROUND = 12

/** A document's name, or an address. */
const NAME = /(?:\bdraft-|https?:\/\/)\S+|\brfc ?\d+/gi

/** The different words of a line that are hit, folded; the pieces of a name are none. */
function wordsHit(line: string, hits: readonly Hit[]): Set<string> {
  const names = [...line.matchAll(NAME)]
  const words = hits.filter(
    ({ start, end }) => !names.some(({ index, 0: name }) => index <= start && end <= index + name.length),
  )
  return new Set(words.map(({ start, end }) => fold(line.slice(start, end))))
}

/** Is there hardly more in the line than the words that are hit and names? */
function isBareLine(line: string, words: ReadonlySet<string>): boolean {
  const withoutNames = fold(line.replaceAll(NAME, ''))
  return [...words].reduce((rest, word) => rest.replace(word, ''), withoutNames).trim().length < LEAST_AROUND
}

/**
 * The part of a summary's texts that shows best why it was found; null where only its title or its meeting's name does, which
 * the list shows anyway.
 */
export function snippetOf(summary: Summary, find: FindHits): string | null {
  const shownAnyway = [summary.source.title, summary.meeting?.name ?? '']
  const isShownAnyway = shownAnyway.some((text) => find(text).length > 0)
  let best: { text: string; worth: number; at: number } | null = null
  for (const text of textsOf(summary).slice(1)) {
    if (shownAnyway.includes(text)) continue
    for (const source of text.split('\n')) {
      if (!find(source).length) continue
      const line = text === summary.content ? withoutMarkup(source) : source
      if (shownAnyway.includes(line)) continue
      const hits = find(line)
      const [first] = hits
      if (!first) continue
      const words = wordsHit(line, hits)
      if (isShownAnyway && isBareLine(line, words)) continue
      // A name by itself, of a group, a person or a draft, says less than a sentence.
      const isBare = [...words].reduce((rest, word) => rest - word.length, line.length) < LEAST_AROUND
      const isOnlyName = line.length - (first.end - first.start) < LEAST_AROUND
      const worth = words.size === 0 ? (isOnlyName ? 0.5 : 1) : words.size * 2 - (isBare ? 1 : 0)
      if (worth > (best?.worth ?? 0)) best = { text: line, worth, at: first.start }
    }
    // The post's own text comes last, and is looked at only where no sentence before it has more than one hit.
    if (best && best.worth > 2) break
  }
  if (!best) return null
  best.text = withWhatTheySay(best.text, summary)
  const start = best.at > BEFORE ? best.text.indexOf(' ', best.at - BEFORE) + 1 : 0
  const isCut = start + LONGEST < best.text.length
  const text = best.text.slice(start, start + LONGEST)
  return `${start > 0 ? '… ' : ''}${isCut ? `${text.replace(/\s\S*$/, '')} …` : text}`
}

/** A name by itself says little: with a person's comes the first of what they said, or else owe. Other texts stay. */
function withWhatTheySay(text: string, { speakers, actions }: Summary): string {
  const speaker = speakers.find(({ name, aliases }) => name === text || aliases.includes(text))
  const told = speaker?.said[0] ?? actions.find(({ owner }) => owner === text)
  if (!told) return text
  return told.text.startsWith(text) ? told.text : `${text}: ${told.text}`
}
