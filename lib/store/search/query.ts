/**
 * The query language of the search field: words (which match prefixes too), "phrases", and filters `field:value` or
 * `field:"several words"`; a `-` before any of them excludes it. A summary must match all of them. A quotation mark within quotes
 * is doubled: `speaker:"Ada ""The Knot"" Quill"`.
 */
import { type Field, wordsOf } from './index/terms.ts'

/** Filters by a whole value or, for names, by words. */
export const FILTERS = [
  'person',
  'speaker',
  'group',
  'meeting',
  'rfc',
  'draft',
  'tag',
  'genre',
  'year',
  'has',
] as const
export type Filter = (typeof FILTERS)[number]

/** The fields that a filter searches; `person` searches speakers and owners. */
export function fieldsOf(filter: Filter): readonly Field[] {
  return filter === 'person' ? ['speaker', 'owner'] : [filter]
}

export type Clause = { negated: boolean } & (
  | { type: 'phrase'; words: string[] }
  /** document: set if the text is the name of one, or its beginning. */
  | { type: 'words'; words: string[]; document?: DocumentName }
  /** exact: the value was in quotes and must match as a whole. */
  | { type: 'filter'; field: Filter; value: string; exact: boolean }
  /** `day` is ISO 8601; `before` excludes that day, `after` includes it. */
  | { type: 'before' | 'after'; day: string }
)

export interface DocumentName {
  field: 'rfc' | 'draft'
  /** '9000'; 'draft-ietf-quic-multipath', with or without its revision. */
  name: string
}

/** A part of the query that was not understood. It is searched for as words, or left out if it has none. */
export type Problem =
  | { type: 'unknownFilter'; name: string }
  | { type: 'emptyFilter'; name: string }
  | { type: 'badDate'; value: string }
  | { type: 'openQuote' }
  | { type: 'nothing' }

export interface Query {
  clauses: Clause[]
  problems: Problem[]
}

/** A piece of the query: `-`, `field:`, and a value, quoted or not. The closing quote may be missing. */
const PIECE = /(-?)(\p{L}{1,40}):(?=\s|$)|(-?)(?:(\p{L}{1,40}):)?(?:"([^"]*(?:""[^"]*)*)("?)|([^\s"]+))/gu

/** Parses the text of the search field. Never throws: what it does not understand is among the problems. */
export function parseQuery(text: string): Query {
  const query: Query = { clauses: [], problems: [] }
  for (const match of text.matchAll(PIECE)) {
    const [, emptyMinus, emptyName, minus, name, quoted, close, bare] = match
    if (emptyName !== undefined)
      addFilter(query, { negated: emptyMinus === '-', name: emptyName, value: '', exact: false })
    else if (quoted !== undefined) {
      if (!close) query.problems.push({ type: 'openQuote' })
      const value = quoted.replaceAll('""', '"')
      if (name !== undefined) addFilter(query, { negated: minus === '-', name, value, exact: true })
      else addWords(query, 'phrase', minus === '-', value)
    } else if (bare !== undefined) {
      if (name !== undefined) addFilter(query, { negated: minus === '-', name, value: bare, exact: false })
      else addWords(query, 'words', minus === '-', bare)
    }
  }
  if (text.trim() && !query.clauses.length && !query.problems.length) query.problems.push({ type: 'nothing' })
  return query
}

function addWords(query: Query, type: 'words' | 'phrase', negated: boolean, text: string): void {
  const words = wordsOf(text)
  if (!words.length) return
  if (type === 'phrase') query.clauses.push({ type, words, negated })
  else if (!negated && isAfterRfc(query) && NUMBER.test(text)) joinToRfc(query, text)
  else {
    const document = documentOf(text)
    query.clauses.push({ type, words, negated, ...(document && { document }) })
  }
}

const NUMBER = /^\d+$/

/** The document that `text` names, possibly incompletely: 'RFC9000', 'draft-ietf-quic-mul'; null for other words. */
function documentOf(text: string): DocumentName | null {
  const [, number, draft] = /^(?:rfc-?(\d+)|(draft-[\w-]+))$/i.exec(text) ?? []
  if (number) return { field: 'rfc', name: String(Number(number)) }
  return draft ? { field: 'draft', name: draft.toLowerCase() } : null
}

/** A draft's name without its revision: 'draft-ietf-quic-multipath-07' -> 'draft-ietf-quic-multipath'. */
export function withoutRevision(name: string): string {
  return name.replace(/-\d\d$/, '')
}

/** Is the last clause the bare word 'RFC', after which a number may follow? */
function isAfterRfc({ clauses }: Query): boolean {
  const last = clauses.at(-1)
  return last?.type === 'words' && !last.document && last.words.length === 1 && last.words[0] === 'rfc'
}

function joinToRfc({ clauses }: Query, number: string): void {
  const { negated = false } = clauses.pop() ?? {}
  const document: DocumentName = { field: 'rfc', name: String(Number(number)) }
  clauses.push({ type: 'words', words: ['rfc', number], negated, document })
}

/** A filter as it was typed. */
interface TypedFilter {
  negated: boolean
  name: string
  value: string
  exact: boolean
}

function addFilter(query: Query, { negated, name, value, exact }: TypedFilter): void {
  const field = name.toLowerCase()
  if (field === 'before' || field === 'after') addDate(query, negated, field, value)
  else if (!isFilter(field)) {
    // An address or a time of day is not an attempt at a filter.
    if (!/^\/\/|^\d/.test(value)) query.problems.push({ type: 'unknownFilter', name })
    addWords(query, 'words', negated, `${name} ${value}`)
  } else if (value.trim()) query.clauses.push({ type: 'filter', field, value: value.trim(), exact, negated })
  else query.problems.push({ type: 'emptyFilter', name: field })
}

function isFilter(field: string): field is Filter {
  return (FILTERS as readonly string[]).includes(field)
}

/** A year, a month or a day: `before:2023` is before its first day; `after:2023` is from its first day on. */
function addDate(query: Query, negated: boolean, type: 'before' | 'after', value: string): void {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value.trim()) ?? []
  const iso = `${year}-${month}-${day}`
  const isDay = year !== undefined && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso)
  if (isDay) query.clauses.push({ type, day: iso, negated })
  else query.problems.push(value.trim() ? { type: 'badDate', value } : { type: 'emptyFilter', name: type })
}

/** The words and phrases among `clauses` that are not excluded. */
export function soughtWords(clauses: readonly Clause[]): Extract<Clause, { words: string[] }>[] {
  return clauses.filter((clause) => 'words' in clause).filter(({ negated }) => !negated)
}

/** A filter as written in a query: 'speaker:"Ada Quill"'. */
export function filterText(field: Filter, value: string): string {
  return `${field}:"${value.trim().replaceAll('"', '""')}"`
}

/** Does the query `text` contain the filter? */
export function hasFilter(text: string, field: Filter, value: string): boolean {
  return piecesOf(text).includes(filterText(field, value))
}

/** The query `text` without the filter if it contains it; otherwise with it, even if it was excluded before. */
export function toggleFilter(text: string, field: Filter, value: string): string {
  const filter = filterText(field, value)
  const others = piecesOf(text).filter((piece) => piece !== filter && piece !== `-${filter}`)
  return (hasFilter(text, field, value) ? others : [...others, filter]).join(' ')
}

const piecesOf = (text: string) => [...text.matchAll(PIECE)].map(([piece]) => piece)
