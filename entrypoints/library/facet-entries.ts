/** The facets next to the list: values, counts over the hits, and where clicking one leads. */
import type { FacetEntry } from '../../components/library/FacetList.tsx'
import { type MessageKey, t } from '../../lib/i18n/index.ts'
import { addressOf, type Route } from '../../lib/library-route.ts'
import { countFacet, type FacetValue } from '../../lib/store/search/facets.ts'
import { NumberSet } from '../../lib/store/search/index/number-set.ts'
import { FACETS, type Facet } from '../../lib/store/search/index/terms.ts'
import { hasFilter, toggleFilter } from '../../lib/store/search/query.ts'
import type { Found } from './use-search.ts'

/** How many values of a facet are shown, and how many when more are asked for. */
const FEW = 8
const MANY = 300

/** The values of each facet over the hits; over all summaries if `isAll`. */
export function countFacets({ facets, hits }: Found, isAll: boolean): Map<Facet, FacetValue[]> {
  if (!facets || !hits) return new Map()
  const narrowed = isAll ? null : NumberSet.of(hits.numbers)
  return new Map(FACETS.map((facet) => [facet, countFacet(facets, facet, narrowed)]))
}

/** The first of the `values` of `facet`, how many more it could show, and whether it shows more than the first few. */
export function facetEntries(
  facet: Facet,
  values: readonly FacetValue[],
  route: Extract<Route, { view: 'find' }>,
  isWide: boolean,
): { entries: FacetEntry[]; more: number; isWide: boolean } {
  const shown = values.slice(0, isWide ? MANY : FEW)
  const entries = shown.map(({ label, count, isPart = false }) => ({
    value: label,
    label: facet === 'genre' ? t(`genre.${label}` as MessageKey) : label,
    count,
    isPart,
    isOn: hasFilter(route.query, facet, label),
    href: addressOf({ ...route, query: toggleFilter(route.query, facet, label), open: null }),
  }))
  const more = Math.min(values.length, MANY) - entries.length
  return { entries, more, isWide: isWide && values.length > FEW }
}
