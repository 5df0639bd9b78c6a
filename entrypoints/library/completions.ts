/** What the search field offers to complete: names of filters, then values of the one that is being typed. */
import type { Completion } from '../../components/library/SearchField.tsx'
import { nameKey } from '../../lib/fold.ts'
import type { FacetIndex } from '../../lib/store/search/facets.ts'
import { FILTERS, filterText } from '../../lib/store/search/query.ts'

const MOST = 8
const NAMES = [...FILTERS, 'before', 'after']

/** The last piece of the query: `field:` and the beginning of a value, in quotes or not; or the beginning of a word. */
const LAST = /(?:^|\s)(-?)(?:(\p{L}+):("?)([^"]*)|(\p{L}*))$/u

/** Completions for what stands at the end of `query`. */
export function completionsFor(query: string, facets: FacetIndex | null): Completion[] {
  const match = LAST.exec(query)
  if (!match) return []
  const [whole, minus = '', field, , value = '', word = ''] = match
  const before = query.slice(0, query.length - whole.length + (/^\s/.test(whole) ? 1 : 0)) + minus
  if (field === undefined)
    return NAMES.filter((name) => word.length > 1 && name.startsWith(word.toLowerCase())).map((name) => ({
      query: `${before}${name}:`,
      label: `${name}:`,
      count: null,
    }))
  const known = FILTERS.find((filter) => filter === field.toLowerCase())
  const values = (known && facets?.get(known)) || []
  const start = nameKey(value)
  const fitting = values.filter(({ label }) => ` ${nameKey(label)}`.includes(` ${start}`))
  return fitting
    .toSorted((one, other) => other.numbers.length - one.numbers.length)
    .slice(0, MOST)
    .map(({ label, numbers }) => ({
      query: `${before}${known ? filterText(known, label) : ''} `,
      label: `${field}: ${label}`,
      count: numbers.length,
    }))
}
