/** The terms under which a summary is indexed: its words, and its values in each field that can be filtered by. */

import { fold, nameKey } from '../../../fold.ts'
import type { Point, Summary } from '../../../model.ts'
import { toldOnce } from '../../../summary/told-once.ts'
import { ownerKey, ownersOf } from '../../owners.ts'

/** The fields that the library offers for narrowing lists, in this order. */
export const FACETS = ['meeting', 'group', 'genre', 'speaker', 'tag', 'year'] as const
export type Facet = (typeof FACETS)[number]
export type Field = Facet | 'owner' | 'rfc' | 'draft' | 'has'

/** A run of letters and digits: one word, or several in a script without spaces. */
export const RUN = /[\p{L}\p{N}]+/gu
/** Within such a run, stretches of scripts without spaces between words. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
const LONGEST_WORD = 40

/** Separates the folded value from its label in a term. */
const LABEL = '\u0000'

/**
 * The words of `text` in order, folded. Runs of Han and kana, which have no spaces, are split into bigrams: '議事', '事録' for '議事録'.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [run] of fold(text).matchAll(RUN)) {
    if (/^[a-z0-9]+$/.test(run)) words.push(run.slice(0, LONGEST_WORD))
    else splitRun(run, words)
  }
  return words
}

/** Does `text` have Han or kana, which are indexed as bigrams? */
export function isCutInPairs(text: string): boolean {
  return text.search(CJK) >= 0
}

function splitRun(run: string, words: string[]): void {
  let end = 0
  for (const match of run.matchAll(CJK)) {
    if (match.index > end) words.push(run.slice(end, match.index).slice(0, LONGEST_WORD))
    const letters = [...match[0]]
    if (letters.length === 1) words.push(match[0])
    for (let index = 1; index < letters.length; index++) words.push(`${letters[index - 1]}${letters[index]}`)
    end = match.index + match[0].length
  }
  if (end < run.length) words.push(run.slice(end).slice(0, LONGEST_WORD))
}

/** The term of a field's whole value, with the label to show. */
function fieldTerm(field: Field, value: string, label = value): string {
  return `${field}:${nameKey(value)}${LABEL}${label.replaceAll('\n', ' ')}`
}

/** The prefix of the term of a field's whole value, without the label. */
export function fieldPrefix(field: Field, value: string): string {
  return `${field}:${nameKey(value)}${LABEL}`
}

/** The prefix of the terms of all values of a field, or of those that begin with `start`. */
export function fieldStart(field: Field, start = ''): string {
  return `${field}:${nameKey(start)}`
}

/** The label in a term of a field's value. */
export function labelOf(term: string): string {
  return term.slice(term.indexOf(LABEL) + 1)
}

/** A term of a field's value without the label; the same for all spellings of the value. */
export function valueKey(term: string): string {
  return term.slice(0, term.indexOf(LABEL))
}

/** The term of one word in a field of names, by which `speaker:ada` finds 'Ada Quill', or in the head (`headOf`). */
export function fieldWord(field: Field | 'head', word: string): string {
  return `${field}/${word}`
}

/** All texts of a summary that are searched; the title first, the post's own text last. */
export function textsOf(summary: Summary): string[] {
  const { source, meeting } = summary
  const points: Point[] = [
    ...summary.outcomes,
    ...summary.actions,
    ...summary.speakers.flatMap((speaker) => speaker.said),
    ...summary.highlights,
    ...summary.abstract,
  ]
  return [
    source.title,
    ...points.map((point) => point.text),
    source.subtitle ?? '',
    source.site ?? '',
    ...source.authors,
    meeting?.name ?? '',
    meeting?.place ?? '',
    ...summary.speakers.flatMap(({ name, aliases, affiliations, roles }) => [
      name,
      ...aliases,
      ...affiliations,
      ...roles,
    ]),
    ...summary.actions.map((action) => action.owner ?? ''),
    ...summary.groups,
    ...summary.drafts,
    ...summary.rfcs.map((number) => `RFC${number} RFC ${number}`),
    ...summary.tags,
    summary.note,
    summary.content ?? '',
  ].filter((text) => text !== '')
}

/** The texts that say what a summary is about; matches in them, and in the user's own words, rank first. */
function headOf({ source, meeting, groups, speakers }: Summary): string[] {
  const at = meeting?.number != null ? `IETF ${meeting.number}` : ''
  return [source.title, meeting?.name ?? '', at, ...groups, ...speakers.map(({ name }) => name)]
}

/** The year of the post, or else of its meeting; null if neither is known. */
function yearOf(summary: Summary): string | null {
  return /^\d{4}/.exec(summary.source.published ?? summary.meeting?.start ?? '')?.[0] ?? null
}

/** The terms of the user's tags and note, sorted, without duplicates; empty only if there are neither. */
export function ownTermsOf({ tags, note }: Pick<Summary, 'tags' | 'note'>): string[] {
  const terms = new Set(tags.map((tag) => fieldTerm('tag', tag)))
  if (note) terms.add(fieldTerm('has', 'note'))
  for (const word of [...tags, note].flatMap(wordsOf)) terms.add(word).add(fieldWord('head', word))
  return [...terms].sort()
}

/** All other terms of `summary`, sorted, without duplicates. */
export function termsOf(summary: Summary): string[] {
  const terms = new Set<string>()
  for (const text of textsOf({ ...summary, tags: [], note: '' }))
    for (const word of wordsOf(text)) terms.add(word)
  for (const text of headOf(summary)) for (const word of wordsOf(text)) terms.add(fieldWord('head', word))
  const names = (field: Field, value: string) => {
    terms.add(fieldTerm(field, value))
    for (const word of wordsOf(value)) terms.add(fieldWord(field, word))
  }
  for (const speaker of summary.speakers) {
    if (!speaker.anonymous) names('speaker', speaker.name)
    for (const alias of speaker.aliases)
      for (const word of wordsOf(alias)) terms.add(fieldWord('speaker', word))
  }
  for (const owner of summary.actions.flatMap((action) => ownersOf(action.owner))) {
    terms.add(fieldTerm('owner', ownerKey(owner), owner))
    for (const word of wordsOf(owner)) terms.add(fieldWord('owner', word))
  }
  if (summary.meeting) {
    const { name, number, place } = summary.meeting
    names('meeting', name)
    // a side meeting is found under its own name and under the meeting that it was held at
    if (number !== null) names('meeting', `IETF ${number}`)
    for (const word of wordsOf(place ?? '')) terms.add(fieldWord('meeting', word))
  }
  for (const group of summary.groups) terms.add(fieldTerm('group', group))
  for (const number of summary.rfcs) terms.add(fieldTerm('rfc', String(number)))
  for (const draft of summary.drafts) terms.add(fieldTerm('draft', draft))
  if (summary.genre) terms.add(fieldTerm('genre', summary.genre))
  const year = yearOf(summary)
  if (year) terms.add(fieldTerm('year', year))
  for (const [what, holds] of Object.entries(holdings(summary))) if (holds) terms.add(fieldTerm('has', what))
  return [...terms].sort()
}

/**
 * The values of the filter `has:`, except notes. As in rows, a point that is both an outcome and an action counts as one of them.
 */
function holdings(summary: Summary): Record<string, boolean> {
  const { outcomes, actions } = toldOnce(summary)
  return {
    outcome: outcomes.length > 0,
    action: actions.length > 0,
    open: actions.some((action) => !action.done),
    figure: summary.figures.length > 0,
  }
}
