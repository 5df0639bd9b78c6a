/** The facets beside the list: values, counts over the hits, and where pressing one leads. */
import type { FacetEntry } from '../../components/library/FacetList.tsx'
import { type MessageKey, t } from '../../lib/i18n/index.ts'
import { countFacet } from '../../lib/store/facets.ts'
import type { Facet } from '../../lib/store/index/terms.ts'
import { filterText, toggleFilter } from '../../lib/store/query.ts'
import { addressOf, type Route } from './route.ts'
import type { Found } from './use-search.ts'

export const FACET_ORDER: readonly Facet[] = ['meeting', 'group', 'genre', 'speaker', 'tag', 'year']

const MOST = 8

/** The values of `facet` that most of the hits have. */
export function facetEntries(
  facet: Facet,
  { facets, hits }: Found,
  route: Extract<Route, { view: 'find' }>,
): FacetEntry[] {
  if (!facets || !hits) return []
  return countFacet(facets, facet, route.query.trim() ? hits.numbers : null, MOST).map(
    ({ label, count }) => ({
      value: label,
      label: facet === 'genre' ? t(`genre.${label}` as MessageKey) : label,
      count,
      isOn: route.query.includes(filterText(facet, label)),
      href: addressOf({ ...route, query: toggleFilter(route.query, facet, label), open: null }),
    }),
  )
}
