/** Running a query: index lookups first, then dates by column, then phrases by the text itself. */
import { database } from './database.ts'
import { type Column, dayKey, readColumn } from './index/columns.ts'
import { lookUp, type Term } from './index/lookup.ts'
import { NumberSet } from './index/number-set.ts'
import type { ColumnName } from './index/records.ts'
import { fieldPrefix, fieldStart, fieldWord, textsOf, wordsOf } from './index/terms.ts'
import { naming } from './naming.ts'
import { namesOfPerson } from './people.ts'
import type { Clause, Query } from './query.ts'
import type { Row } from './records.ts'
import { rowsByNumber } from './rows.ts'
import { readSummaries } from './summaries.ts'

export type Sort = Exclude<ColumnName, 'segment'>

export interface Hits {
  /** All hits, in order: the numbers of their rows. */
  numbers: Float64Array
  /** False where a phrase was looked for in the newest hits only. */
  complete: boolean
}

/** Phrases are looked up in the texts of at most so many summaries that hold all their words. */
const MOST_READ = 1000

type Phrase = Extract<Clause, { type: 'phrase' }>

/** A phrase that its words alone do not decide. */
function isLongPhrase(clause: Clause): clause is Phrase {
  return clause.type === 'phrase' && clause.words.length > 1
}

/** The summaries that `query` finds, latest first by `sort`; with no clauses, all. */
export async function search(query: Query, sort: Sort = 'saved'): Promise<Hits> {
  return naming(() =>
    database.transaction('r', database.tables, async () => {
      const found = (await findAll(query.clauses)) ?? (await everything())
      const order = await readColumn(sort)
      const numbers = sorted(found, order)
      const phrases = query.clauses.filter(isLongPhrase)
      return phrases.length ? readPhrases(numbers, phrases) : { numbers, complete: true }
    }),
  )
}

/** The first `limit` rows that `query` finds, newest first, and how many there are: for the popup. */
export async function searchRows(query: Query, limit: number): Promise<{ rows: Row[]; total: number }> {
  const { numbers } = await search(query)
  return { rows: await rowsByNumber([...numbers.subarray(0, limit)]), total: numbers.length }
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
  return excluded.reduce((rest, part) => rest.without(part), found ?? (await everything()))
}

async function everything(): Promise<NumberSet> {
  const all = new NumberSet()
  const saved = await readColumn('saved')
  saved.forEach((number) => {
    all.add(number)
  })
  return all
}

async function findClause(clause: Clause): Promise<NumberSet> {
  switch (clause.type) {
    case 'words':
      return intersection(
        clause.words.map((text, index) => ({ text, prefix: index === clause.words.length - 1 })),
      )
    case 'phrase':
      return intersection(clause.words.map((text) => ({ text, prefix: false })))
    case 'filter':
      return findFilter(clause.field, clause.value, clause.exact)
    case 'before':
    case 'after':
      return findDates(clause.type, clause.day)
  }
}

async function intersection(terms: readonly Term[]): Promise<NumberSet> {
  const sets = await lookUp(terms)
  return sets.reduce((all, set) => all.and(set), sets[0] ?? new NumberSet())
}

async function union(terms: readonly Term[]): Promise<NumberSet> {
  const sets = await lookUp(terms)
  return sets.reduce((all, set) => all.or(set), new NumberSet())
}

async function findFilter(
  field: Extract<Clause, { type: 'filter' }>['field'],
  value: string,
  exact: boolean,
): Promise<NumberSet> {
  if (field === 'speaker' && exact) {
    const names = await namesOfPerson(value)
    return union(names.map((name) => ({ text: fieldPrefix('speaker', name), prefix: true })))
  }
  if ((field === 'speaker' || field === 'meeting') && !exact) {
    const words = wordsOf(value)
    return intersection(words.map((word) => ({ text: fieldWord(field, word), prefix: true })))
  }
  if (field === 'draft' && !exact) {
    const name = value.toLowerCase().replace(/^(?!draft-)/, 'draft-')
    return intersection([{ text: fieldStart('draft', name), prefix: true }])
  }
  const plain = field === 'rfc' ? value.replace(/^rfc\s*/i, '').replace(/^0+/, '') : value
  return intersection([{ text: fieldPrefix(field, plain), prefix: true }])
}

async function findDates(type: 'before' | 'after', day: string): Promise<NumberSet> {
  const [limit, published, saved] = [dayKey(day), await readColumn('published'), await readColumn('saved')]
  const found = new NumberSet()
  saved.forEach((number) => {
    const value = published.at(number)
    if (type === 'before' ? value < limit : value >= limit) found.add(number)
  })
  return found
}

/** More than any number: a value and a number in one, so that they sort as plain numbers do. */
const NUMBERS = 2 ** 21

function sorted(found: NumberSet, order: Column): Float64Array {
  const keys = new Float64Array(found.size)
  let count = 0
  let isAscending = true
  found.forEach((number) => {
    const key = order.at(number) * NUMBERS + number
    if (count && key < (keys[count - 1] ?? 0)) isAscending = false
    keys[count++] = key
  })
  // What was saved later mostly has the higher number: then there is nothing to sort, which takes longest.
  if (!isAscending) keys.sort()
  keys.reverse()
  for (let index = 0; index < count; index++) keys[index] = (keys[index] ?? 0) % NUMBERS
  return keys
}

async function readPhrases(numbers: Float64Array, phrases: readonly Phrase[]): Promise<Hits> {
  const kept: number[] = []
  for await (const { number, summary } of readSummaries([...numbers.subarray(0, MOST_READ)])) {
    const text = textsOf(summary)
      .map((part) => ` ${wordsOf(part).join(' ')} `)
      .join('\n')
    const holds = (words: readonly string[]) => text.includes(` ${words.join(' ')} `)
    if (phrases.every(({ words, negated }) => holds(words) !== negated)) kept.push(number)
  }
  return { numbers: Float64Array.from(kept), complete: numbers.length <= MOST_READ }
}
