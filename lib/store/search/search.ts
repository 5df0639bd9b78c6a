/** Running a query: index lookups first, then dates by column, then phrases by the text itself. */
import type { Summary } from '../../model.ts'
import { database } from '../database/database.ts'
import { naming } from '../database/naming.ts'
import { ownerKey } from '../owners.ts'
import { namesOfPerson } from '../people.ts'
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

/** relevance: best matches for the query's words first, then as saved. */
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

/** A phrase that its words alone do not decide. */
function isLongPhrase(clause: Clause): clause is Phrase {
  return clause.type === 'phrase' && clause.words.length > 1
}

/** The summaries that `query` finds, in the order of `sort`, latest first; with no clauses, all. */
export async function search(query: Query, sort: Sort = 'saved'): Promise<Hits> {
  return reading(() => find(query, sort))
}

/** What the popup lists. */
interface FoundRows {
  rows: Row[]
  /** How many the query finds in all. */
  found: number
  /** How many are saved in all. */
  total: number
}

/** The first `limit` rows that `query` finds, the most relevant first. */
export async function searchRows(query: Query, limit: number): Promise<FoundRows> {
  return reading(async () => {
    const { numbers } = await find(query, 'relevance')
    const [rows, all] = await Promise.all([
      keptRows([...numbers.subarray(0, limit)]),
      // Not counted in a separate transaction: a keystroke of a search would wait for one more.
      keptOrder('saved'),
    ])
    return { rows, found: numbers.length, total: all.length }
  })
}

/** The tables a search may read. No others: it would wait for whoever writes there, as the second copy does. */
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

/** Null: all. */
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
      return findWords(clause.words, clause.document)
    case 'phrase':
      return intersection(clause.words.map((text) => ({ text, prefix: false })))
    case 'filter':
      return FIND[clause.field](clause.value, clause.exact)
    case 'before':
    case 'after':
      return findDates(clause.type, clause.day)
  }
}

/**
 * The summaries that contain the words, the last of which may be a prefix: for a number, only if it occurs
 * nowhere as it is, so that "123" does not match "1232" too. If the words are the beginning of a document's name, those that name
 * it, if any do. Everything is looked up at once: a transaction does not survive waiting in between.
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

/** The names looked up for a document's name while it is typed, the likeliest first. */
function nameTerms({ field, name }: DocumentName): Term[] {
  if (field === 'rfc') return [{ text: fieldPrefix('rfc', name), prefix: true }]
  return [
    { text: fieldStart('draft', name), prefix: true },
    // '-0' is on the way to '-07'.
    { text: fieldPrefix('draft', name.replace(/-\d{0,2}$/, '')), prefix: true },
  ]
}

const intersection = async (terms: readonly Term[]) => NumberSet.inAll(await lookUp(terms))

async function union(terms: readonly Term[]): Promise<NumberSet> {
  const sets = await lookUp(terms)
  return sets.reduce((all, set) => all.or(set), new NumberSet())
}

/** What is saved with `value`: with the whole one where `exact`, else with what is meant by it in that filter. */
type FindValue = (value: string, exact: boolean) => Promise<NumberSet>

const findWhole =
  (field: Field): FindValue =>
  (value) =>
    intersection([{ text: fieldPrefix(field, value), prefix: true }])

const FIND: Readonly<Record<Filter, FindValue>> = {
  person: findPeople(fieldsOf('person')),
  speaker: findPeople(fieldsOf('speaker')),
  meeting: (value, exact) =>
    exact ? findWhole('meeting')(value, exact) : findNamed(['meeting'], wordsOf(value)),
  group: findWhole('group'),
  rfc: (value, exact) => findWhole('rfc')(value.replace(/^rfc\s*/i, '').replace(/^0+/, ''), exact),
  draft: findDraft,
  tag: findWhole('tag'),
  genre: findWhole('genre'),
  year: findWhole('year'),
  has: findWhole('has'),
}

function findDraft(value: string, exact: boolean): Promise<NumberSet> {
  const name = value.toLowerCase().replace(/^(?!draft-)/, 'draft-')
  if (!exact) return union(nameTerms({ field: 'draft', name }))
  // Some names end as if with a revision.
  return union(
    [name, withoutRevision(name)].map((one) => ({ text: fieldPrefix('draft', one), prefix: true })),
  )
}

/** Finds people in `fields`: by a whole name all names of its person, else by the words of one. */
function findPeople(fields: readonly Field[]): FindValue {
  return async (value, exact) => {
    if (!exact) return findNamed(fields, wordsOf(value))
    const names = await namesOfPerson(value)
    const keyIn = (field: Field, name: string) => (field === 'owner' ? ownerKey(name) : name)
    return union(
      fields.flatMap((field) =>
        names.map((name) => ({ text: fieldPrefix(field, keyIn(field, name)), prefix: true })),
      ),
    )
  }
}

/** What is saved with a name in one of `fields` in which all of `words` begin one. */
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

/** Those of `order` that were found, in that order; `order` itself if everything was (null). */
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

/** Has the summary each of `phrases` in one of its texts, or, of an excluded one, in none? */
function holdsPhrases(summary: Summary, phrases: readonly Phrase[]): boolean {
  const text = textsOf(summary)
    .map((part) => ` ${wordsOf(part).join(' ')} `)
    .join('\n')
  return phrases.every(({ words, negated }) => text.includes(` ${words.join(' ')} `) !== negated)
}
