/**
 * A place in the library: a view and what it shows, and its address, by which other pages link to it. The library itself
 * parses the address (entrypoints/library/parse-route.ts).
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
  /** The subject of the trip report: the pages that `query` finds, or, if some were `selected` by number, those. */
  | { view: 'report'; query: string; selected: number[] }
  /** `format` is the id of the selected one; without it, the user's default. */
  | { view: 'export'; query: string; format?: string }
  /** Saving many tabs: of this window (null: the library's own); `selected` holds tab ids. */
  | { view: 'tabs'; window: number | null; selected: number[] }

/** A trip report on more pages than this would be useless. */
export const MOST_REPORTED = 300

/** What an address may contain besides the view. */
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

/** The list of everything `query` finds, with the summary `open` beside it, if any. */
export function findRoute(query = '', open: string | null = null): Extract<Route, { view: 'find' }> {
  return { view: 'find', query, sort: 'relevance', open }
}
