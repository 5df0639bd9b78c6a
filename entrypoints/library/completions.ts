/** What the search field offers to complete: names of filters, then values of the one being typed. */
import type { Completion } from '../../components/library/SearchField.tsx'
import { nameKey } from '../../lib/fold.ts'
import type { FacetIndex } from '../../lib/store/search/facets.ts'
import { FILTERS, type Filter, fieldsOf, filterText } from '../../lib/store/search/query.ts'

const MOST = 8
const NAMES = [...FILTERS, 'before', 'after']

/**
 * The last piece of the query: `field:` and the beginning of a value, quoted or not; or the beginning of a draft's name or
 * of a word.
 */
const LAST = /(?:^|\s)(-?)(?:(\p{L}+):("?)([^"]*(?:""[^"]*)*)|(draft-[\w-]*)|(\p{L}*))$/u

/** Completions for the end of `query`. */
export function completionsFor(query: string, facets: FacetIndex | null): Completion[] {
  const match = LAST.exec(query)
  if (!match) return []
  const [whole, minus = '', named, , typed = '', draft, word = ''] = match
  const field = draft === undefined ? named : 'draft'
  const value = draft ?? typed.replaceAll('""', '"')
  const before = query.slice(0, query.length - whole.length + (/^\s/.test(whole) ? 1 : 0)) + minus
  if (field === undefined)
    return NAMES.filter((name) => word.length > 1 && name.startsWith(word.toLowerCase())).map((name) => ({
      query: `${before}${name}:`,
      label: `${name}:`,
      count: null,
    }))
  const known = FILTERS.find((filter) => filter === field.toLowerCase())
  if (!known || !facets) return []
  const values = valuesWith(nameKey(value), known, facets)
  return values
    .filter(({ label }) => label !== draft)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ label, count }) => ({
      query: `${before}${filterText(known, label)} `,
      label: `${field}: ${label}`,
      count,
    }))
}

/** The values of a filter in which a word begins with `start`, and how many summaries have each. */
function valuesWith(start: string, filter: Filter, facets: FacetIndex): { label: string; count: number }[] {
  const values = fieldsOf(filter).flatMap((field) => facets.get(field) ?? [])
  const fitting = values.filter(({ label }) => ` ${nameKey(label)}`.includes(` ${start}`))
  return [...Map.groupBy(fitting, ({ label }) => nameKey(label)).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const numbers = [first, ...others].flatMap((one) => one.numbers)
    return { label: first.label, count: new Set(numbers).size }
  })
}
