import { useLayoutEffect, useState } from 'preact/hooks'
import { addressOf, type Route } from '../../lib/library-route.ts'
import { parseRoute } from './parse-route.ts'

/** Navigates. `replace`: without a history entry, as between two letters of one query. */
export type Go = (route: Route, options?: { replace?: boolean }) => void

/** The route in the page's address, and how to change it; back, forward and bookmarks rely on it. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  // An effect runs after the first paint: an address that changed in between would be missed.
  useLayoutEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash))
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
    }
  }, [])
  const go: Go = (next, { replace = false } = {}) => {
    const address = addressOf(next)
    if (replace) history.replaceState(null, '', address)
    else if (address !== location.hash) history.pushState(null, '', address)
    setRoute(next)
  }
  return [route, go]
}
