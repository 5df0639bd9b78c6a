/** From an address back to a place in the library (lib/library-route.ts). */
import type { Route, Subject } from '../../lib/library-route.ts'
import type { Sort } from '../../lib/store/search/search.ts'

const SUBJECTS: readonly string[] = ['meeting', 'group', 'person', 'document'] satisfies Subject[]
const PLAIN_VIEWS: readonly string[] = ['overview', 'import', 'settings']
const SORTS: readonly string[] = ['relevance', 'saved', 'published', 'meeting'] satisfies Sort[]

/** The route of '#/...'; anything not understood leads to the full list. */
export function parseRoute(hash: string): Route {
  // Behind a host, whatever the address holds is a path, and none is refused.
  const url = new URL(`http://library/${hash.replace(/^#\/?/, '')}`)
  const [view = '', name = ''] = url.pathname.split('/').slice(1)
  const query = url.searchParams.get('q') ?? ''
  if (PLAIN_VIEWS.includes(view)) return { view: view as 'overview' }
  if (view === 'actions') return { view, query }
  if (view === 'report') return { view, query, selected: numbersIn(url, 'selected') }
  if (view === 'export') {
    const format = url.searchParams.get('format')
    return { view, query, ...(format && { format }) }
  }
  if (view === 'tabs')
    return { view, window: numbersIn(url, 'window')[0] ?? null, selected: numbersIn(url, 'selected') }
  if (SUBJECTS.includes(view)) return { view: 'follow', subject: view as Subject, name: decode(name) }
  const sort = url.searchParams.get('sort') ?? ''
  return {
    view: 'find',
    query,
    sort: SORTS.includes(sort) ? (sort as Sort) : 'relevance',
    open: url.searchParams.get('open'),
  }
}

function numbersIn({ searchParams }: URL, name: string): number[] {
  return (searchParams.get(name)?.match(/\d+/g) ?? []).map(Number)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
