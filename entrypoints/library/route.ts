/** Where one is in the library: a view and what it shows, as the part of the address behind '#'. */
import type { Sort } from '../../lib/store/search/search.ts'

export type Subject = 'meeting' | 'group' | 'person' | 'document'

export type Route =
  /** `open` is the id of the summary that is open for reading. */
  | { view: 'find'; query: string; sort: Sort; open: string | null }
  | { view: 'follow'; subject: Subject; name: string }
  | { view: 'overview' | 'import' | 'settings' }
  /** `query`: words that an action, its owner or its post must have. */
  | { view: 'actions'; query: string }
  /** What the trip report is about: the pages that `query` finds, or, where some were `selected` by number, those. */
  | { view: 'report'; query: string; selected: number[] }
  /** `format` is the id of the one chosen; without, it is the user's usual one. */
  | { view: 'export'; query: string; format?: string }
  /** Saving many tabs: of this window (null: the library's own); `selected` holds ids of tabs. */
  | { view: 'tabs'; window: number | null; selected: number[] }

/** A trip report on more pages than this is no report. */
export const MOST_REPORTED = 300

const SUBJECTS: readonly string[] = ['meeting', 'group', 'person', 'document'] satisfies Subject[]
const PLAIN_VIEWS: readonly string[] = ['overview', 'import', 'settings']
const SORTS: readonly string[] = ['relevance', 'saved', 'published', 'meeting'] satisfies Sort[]

/** The route of '#/...'; what is not understood leads to the list of all. */
export function parseRoute(hash: string): Route {
  const url = new URL(hash.replace(/^#/, '') || '/', 'http://library')
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

/** The address of a route within the library: '#/...'. */
export function addressOf(route: Route): string {
  if (route.view === 'follow') return `#/${route.subject}/${encodeURIComponent(route.name.toWellFormed())}`
  const parameters = new URLSearchParams()
  if ('query' in route && route.query) parameters.set('q', route.query)
  if (route.view === 'find') {
    if (route.sort !== 'relevance') parameters.set('sort', route.sort)
    if (route.open) parameters.set('open', route.open)
  }
  if (route.view === 'export' && route.format) parameters.set('format', route.format)
  if (route.view === 'tabs' && route.window !== null) parameters.set('window', String(route.window))
  if ('selected' in route && route.selected.length) parameters.set('selected', route.selected.join())
  const path = route.view === 'find' ? '' : route.view
  return `#/${path}${parameters.size ? `?${parameters}` : ''}`
}

/** The list of all that `query` finds. */
export function findRoute(query = ''): Extract<Route, { view: 'find' }> {
  return { view: 'find', query, sort: 'relevance', open: null }
}
