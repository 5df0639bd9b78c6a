/**
 * The routes of the library and their addresses, for links from all pages. The library parses them
 * (entrypoints/library/parse-route.ts).
 */
import type { Sort } from './store/search/search.ts'

export type Subject = 'meeting' | 'group' | 'person' | 'document'

export type Route =
  /** `open` is the id of the summary that is open for reading. */
  | { view: 'find'; query: string; sort: Sort; open: string | null }
  | { view: 'follow'; subject: Subject; name: string }
  | { view: 'overview' | 'import' | 'settings' }
  /** `query`: words that an action, its owner or its post must contain. */
  | { view: 'actions'; query: string }
  /** The trip report on the summaries with the numbers `selected` or, if that is empty, on those that `query` finds. */
  | { view: 'report'; query: string; selected: number[] }
  /** `format`: the id of the selected format; the user's default if left out. */
  | { view: 'export'; query: string; format?: string }
  /** Saving the tabs of `window` (null: the library's own). `selected`: ids of tabs. */
  | { view: 'tabs'; window: number | null; selected: number[] }

/** The trip report covers at most this many pages; a longer one would be useless. */
export const MOST_REPORTED = 300

/** The parameters of an address. */
interface Parameters {
  query?: string
  sort?: Sort
  open?: string | null
  format?: string
  window?: number | null
  selected?: number[]
}

/** The address of a route within the library: '#/...'; defaults are left out. */
export function addressOf(route: Route): string {
  if (route.view === 'follow') return `#/${route.subject}/${encodeURIComponent(route.name.toWellFormed())}`
  const { view, query: q, sort, selected, ...others }: { view: string } & Parameters = route
  const given = { q, sort: sort === 'relevance' ? '' : sort, ...others, selected: selected?.join() }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) if (value) parameters.set(name, String(value))
  return `#/${view === 'find' ? '' : view}${parameters.size ? `?${parameters}` : ''}`
}

/** The path of a route for the extension's other pages (openTab): '/library.html#/...'. */
export function libraryPath(route: Route): string {
  return `/library.html${addressOf(route)}`
}

/** The route to the list of everything that `query` finds, with the summary `open` beside it, if given. */
export function findRoute(query = '', open: string | null = null): Extract<Route, { view: 'find' }> {
  return { view: 'find', query, sort: 'relevance', open }
}
