/**
 * The language of the search field. Words (each also as the beginning of a word), "phrases", filters `field:value`
 * or `field:"value of several words"`, `-` before any of them to exclude. All of them must hold. A quotation mark within
 * quotes is written twice: `speaker:"Ada ""The Knot"" Quill"`.
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

/** Where the values of `filter` are stored: people are those who spoke and those who owe. */
export function fieldsOf(filter: Filter): readonly Field[] {
  return filter === 'person' ? ['speaker', 'owner'] : [filter]
}

export type Clause = { negated: boolean } & (
  | { type: 'phrase'; words: string[] }
  /** document: the typed text is the name of one, or its beginning. */
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

/** What was not understood, and was searched for as words, or left out if it had none. */
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

/** A space-separated piece of the text: `-`, `field:`, and a value, quoted or not. The value may be cut off by the end. */
const PIECE = /(-?)(\p{L}{1,40}):(?=\s|$)|(-?)(?:(\p{L}{1,40}):)?(?:"([^"]*(?:""[^"]*)*)("?)|([^\s"]+))/gu

/** Parses the search field. Never throws: what it cannot make sense of is reported as a problem. */
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

/** The document named by the text: 'RFC9000', 'draft-ietf-quic-mul'; null for other words. */
function documentOf(text: string): DocumentName | null {
  const [, number, draft] = /^(?:rfc-?(\d+)|(draft-[\w-]+))$/i.exec(text) ?? []
  if (number) return { field: 'rfc', name: String(Number(number)) }
  return draft ? { field: 'draft', name: draft.toLowerCase() } : null
}

/** A draft's name without its revision: 'draft-ietf-quic-multipath-07' -> 'draft-ietf-quic-multipath'. */
export function withoutRevision(name: string): string {
  return name.replace(/-\d\d$/, '')
}

/** Is the last thing read the bare word 'RFC', which a number may follow? */
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

/** The words and phrases among `clauses`: the parts that a summary can match more or less well. */
export function soughtWords(clauses: readonly Clause[]): Extract<Clause, { words: string[] }>[] {
  return clauses.filter((clause) => 'words' in clause).filter(({ negated }) => !negated)
}

/** The text of a filter, as it appears in the field: speaker, 'Ada Quill' -> 'speaker:"Ada Quill"'. */
export function filterText(field: Filter, value: string): string {
  return `${field}:"${value.trim().replaceAll('"', '""')}"`
}

/** Does the query's text hold the filter, as a piece of its own? */
export function hasFilter(text: string, field: Filter, value: string): boolean {
  return piecesOf(text).includes(filterText(field, value))
}

/** Adds the filter to the query's text, also where it was excluded, or takes it away where it is there. */
export function toggleFilter(text: string, field: Filter, value: string): string {
  const filter = filterText(field, value)
  const others = piecesOf(text).filter((piece) => piece !== filter && piece !== `-${filter}`)
  return (hasFilter(text, field, value) ? others : [...others, filter]).join(' ')
}

const piecesOf = (text: string) => [...text.matchAll(PIECE)].map(([piece]) => piece)
