/**
 * Runs queries: words and filters by the index, dates by their column, and phrases by reading the texts that have all their words.
 */
import type { Summary } from '../../model.ts'
import { database } from '../database/database.ts'
import { naming } from '../database/naming.ts'
import { ownerKey } from '../owners.ts'
import { allNamesOf } from '../people.ts'
import type { Row } from '../records.ts'
import { keptRows } from '../rows.ts'
import { readBatches } from '../summaries.ts'
import { dayKey, keptColumn, keptOrder, savedNumbers } from './index/columns.ts'
import { INDEX, lookUp, type Term } from './index/lookup.ts'
import { NumberSet } from './index/number-set.ts'
import type { SortColumn } from './index/records.ts'
import { type Field, fieldPrefix, fieldStart, fieldWord, textsOf, wordsOf } from './index/terms.ts'
import { ownWordsFirst } from './own-words.ts'
import {
  type Clause,
  type DocumentName,
  type Filter,
  fieldsOf,
  type Query,
  withoutRevision,
} from './query.ts'
import { bestFirst, findFits } from './relevance.ts'
import { spellingsOf, withSpace } from './spelling.ts'

/** relevance: best matches for the query's words first, equal ones by time of saving. */
export type Sort = SortColumn | 'relevance'

export interface Hits {
  /** All hits, in order: the numbers of their rows. */
  numbers: Uint32Array
  /** False if a phrase was searched for only in the newest hits. */
  complete: boolean
}

/** Phrases are looked up in the texts of at most this many summaries that contain all their words. */
export const MOST_READ_FOR_PHRASES = 1000

type Phrase = Extract<Clause, { type: 'phrase' }>

/** A phrase of several words, for which the index is not enough. */
function isLongPhrase(clause: Clause): clause is Phrase {
  return clause.type === 'phrase' && clause.words.length > 1
}

/** The summaries that match `query`, sorted by `sort`, latest first. All summaries if it has no clauses. */
export async function search(query: Query, sort: Sort = 'saved'): Promise<Hits> {
  return reading(() => find(query, sort))
}

/** What the popup lists. */
interface FoundRows {
  rows: Row[]
  /** The number of all matches. */
  found: number
  /** The number of all saved summaries. */
  total: number
}

/** The first `limit` rows that `query` finds, the most relevant first. */
export async function searchRows(query: Query, limit: number): Promise<FoundRows> {
  return reading(async () => {
    const { numbers } = await find(query, 'relevance')
    const [rows, all] = await Promise.all([
      keptRows([...numbers.subarray(0, limit)]),
      // Counted here, since another transaction would delay every keystroke.
      keptOrder('saved'),
    ])
    return { rows, found: numbers.length, total: all.length }
  })
}

/** The tables that a search reads. With others, it would have to wait for their writers, such as the second copy. */
const SEARCHED = [...INDEX, database.rows, database.records, database.contents, database.people]

const reading = <Value>(work: () => Promise<Value>): Promise<Value> =>
  naming(() => database.transaction('r', SEARCHED, async () => await work()))

async function find(query: Query, sort: Sort): Promise<Hits> {
  const { clauses } = query
  const isByFit = sort === 'relevance'
  const [found, order, fits] = await Promise.all([
    findAll(clauses),
    keptOrder(isByFit ? 'saved' : sort),
    isByFit ? findFits(clauses) : null,
  ])
  const inTime = inOrder(found, order)
  const numbers = fits ? bestFirst(inTime, fits) : inTime
  const phrases = clauses.filter(isLongPhrase)
  const hits = phrases.length ? await readPhrases(numbers, phrases) : { numbers, complete: true }
  return fits ? { ...hits, numbers: await ownWordsFirst(hits.numbers, query) } : hits
}

/** The summaries that match all of `clauses`, without checking long phrases; null for all. */
async function findAll(clauses: readonly Clause[]): Promise<NumberSet | null> {
  let found: NumberSet | null = null
  const parts = await Promise.all(clauses.map(findClause))
  for (const [index, part] of parts.entries())
    if (!clauses[index]?.negated) found = found ? found.and(part) : part
  const excluded = parts.filter((_, index) => {
    const clause = clauses[index]
    return clause?.negated && !isLongPhrase(clause)
  })
  if (!excluded.length) return found
  return excluded.reduce((rest, part) => rest.without(part), found ?? (await savedNumbers()))
}

async function findClause(clause: Clause): Promise<NumberSet> {
  switch (clause.type) {
    case 'words':
      return findSpelt(clause.words, clause.document)
    case 'phrase':
      return intersection(clause.words.map((text) => ({ text, prefix: false })))
    case 'filter':
      return FIND[clause.field](clause.value, clause.exact)
    case 'before':
    case 'after':
      return findDates(clause.type, clause.day)
  }
}

/** The summaries with the words, also where a meeting's name is spelt with a space. */
async function findSpelt(words: readonly string[], document?: DocumentName): Promise<NumberSet> {
  const [found, ...others] = await Promise.all(spellingsOf(words).map((one) => findWords(one, document)))
  return others.reduce((all, set) => all.or(set), found ?? new NumberSet())
}

/**
 * The summaries that contain the words. The last one matches as a prefix, but a number does so only if no summary has it whole, so
 * that "123" does not match "1232" too. If `document` is set, the summaries with that document, if there are any. All terms are
 * looked up at once, so that the transaction stays open.
 */
async function findWords(words: readonly string[], document?: DocumentName): Promise<NumberSet> {
  const names = document ? nameTerms(document) : []
  const before = words.slice(0, -1).map((text) => ({ text, prefix: false }))
  const last = words
    .slice(-1)
    .flatMap((text) => [...(NUMBER.test(text) ? [{ text, prefix: false }] : []), { text, prefix: true }])
  const sets = await lookUp([...names, ...before, ...last])
  const found = (list: readonly NumberSet[]) => list.find(({ size }) => size > 0)
  const ofLast = sets.slice(-last.length)
  return (
    found(sets.slice(0, names.length)) ??
    NumberSet.inAll([...sets.slice(names.length, -last.length), found(ofLast) ?? new NumberSet()])
  )
}

const NUMBER = /^\d+$/

/** The terms for the name of a document while it is being typed, likeliest first. */
function nameTerms({ field, name }: DocumentName): Term[] {
  if (field === 'rfc') return [{ text: fieldPrefix('rfc', name), prefix: true }]
  return [
    { text: fieldStart('draft', name), prefix: true },
    // '-0' may become the revision '-07'.
    { text: fieldPrefix('draft', name.replace(/-\d{0,2}$/, '')), prefix: true },
  ]
}

const intersection = async (terms: readonly Term[]) => NumberSet.inAll(await lookUp(terms))

async function union(terms: readonly Term[]): Promise<NumberSet> {
  const sets = await lookUp(terms)
  return sets.reduce((all, set) => all.or(set), new NumberSet())
}

/** Finds the summaries that match a filter's `value`; `exact` if it was quoted. */
type FindValue = (value: string, exact: boolean) => Promise<NumberSet>

const findWhole =
  (field: Field): FindValue =>
  (value) =>
    intersection([{ text: fieldPrefix(field, value), prefix: true }])

const FIND: Readonly<Record<Filter, FindValue>> = {
  person: findPeople(fieldsOf('person')),
  speaker: findPeople(fieldsOf('speaker')),
  meeting: (value, exact) =>
    exact ? findWhole('meeting')(value, exact) : findNamed(['meeting'], wordsOf(withSpace(value))),
  group: findWhole('group'),
  rfc: (value, exact) => findWhole('rfc')(value.replace(/^rfc\s*/i, '').replace(/^0+/, ''), exact),
  draft: findDraft,
  tag: findWhole('tag'),
  genre: findWhole('genre'),
  year: findWhole('year'),
  has: findWhole('has'),
}

async function findDraft(value: string, exact: boolean): Promise<NumberSet> {
  const name = value.toLowerCase().replace(/^(?!draft-)/, 'draft-')
  if (!exact) return union(nameTerms({ field: 'draft', name }))
  // As it is, too, since the name of a draft may end in what looks like a revision.
  const names = [name, ...(await allNamesOf(withoutRevision(name)))]
  return union(names.map((one) => ({ text: fieldPrefix('draft', one), prefix: true })))
}

/** Finds people in `fields`: a quoted name by all names of that person, others by the words of a name. */
function findPeople(fields: readonly Field[]): FindValue {
  return async (value, exact) => {
    if (!exact) return findNamed(fields, wordsOf(value))
    const names = await allNamesOf(value)
    const keyIn = (field: Field, name: string) => (field === 'owner' ? ownerKey(name) : name)
    return union(
      fields.flatMap((field) =>
        names.map((name) => ({ text: fieldPrefix(field, keyIn(field, name)), prefix: true })),
      ),
    )
  }
}

/** The summaries with words in one of `fields` that begin with each of `words`. */
async function findNamed(fields: readonly Field[], words: readonly string[]): Promise<NumberSet> {
  const sets = await lookUp(
    fields.flatMap((field) => words.map((word) => ({ text: fieldWord(field, word), prefix: true }))),
  )
  return fields
    .map((_, index) => NumberSet.inAll(sets.slice(index * words.length, (index + 1) * words.length)))
    .reduce((all, set) => all.or(set), new NumberSet())
}

async function findDates(type: 'before' | 'after', day: string): Promise<NumberSet> {
  const [published, saved] = await Promise.all([keptColumn('published'), keptColumn('saved')])
  const limit = dayKey(day)
  const found = new NumberSet()
  saved.forEach((number) => {
    const value = published.at(number)
    if (type === 'before' ? value < limit : value >= limit) found.add(number)
  })
  return found
}

/** Those of `order` that are in `found`; `order` itself if `found` is null. */
function inOrder(found: NumberSet | null, order: Uint32Array): Uint32Array {
  if (!found) return order
  const numbers = new Uint32Array(found.size)
  let count = 0
  for (let index = 0; index < order.length; index++) {
    const number = order[index] ?? 0
    if (found.has(number)) numbers[count++] = number
  }
  return numbers.subarray(0, count)
}

async function readPhrases(numbers: Uint32Array, phrases: readonly Phrase[]): Promise<Hits> {
  const kept: number[] = []
  for await (const batch of readBatches([...numbers.subarray(0, MOST_READ_FOR_PHRASES)]))
    for (const { number, summary } of batch) if (holdsPhrases(summary, phrases)) kept.push(number)
  return { numbers: Uint32Array.from(kept), complete: numbers.length <= MOST_READ_FOR_PHRASES }
}

/** Does the summary match `phrases`: each is in one of its texts, or in none if it is excluded? */
function holdsPhrases(summary: Summary, phrases: readonly Phrase[]): boolean {
  const text = textsOf(summary)
    .map((part) => ` ${wordsOf(part).join(' ')} `)
    .join('\n')
  return phrases.every(({ words, negated }) => text.includes(` ${words.join(' ')} `) !== negated)
}
