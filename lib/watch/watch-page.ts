/** Runs in a watched page: reports which page is shown, after loading and whenever a script changes the address. */
import { canonicalAddress } from '../extract/page/metadata/address.ts'
import { looksLikeIetf } from './looks-like-ietf.ts'
import type { PageShown } from './messages.ts'

/** When to look at the page after its address has changed, in milliseconds: it may have to fetch its new content first. */
const LOOKS_AFTER = [500, 2_500]

/**
 * Calls `tell` for the page in `window` now, after each change of address without loading, and when it returns from the
 * back/forward cache. Browsers without the Navigation API report only those changes of address that the reader makes by going back
 * and forward.
 */
export function watchPage(window: Window, tell: (shown: PageShown) => void): void {
  const { document, location } = window
  let told = ''
  const look = (isWithin: boolean) => {
    const shown: PageShown = {
      tell: 'page-shown',
      url: canonicalAddress(document),
      looksLikeIetf: looksLikeIetf(document),
      isWithin,
    }
    // Reported only if something has changed since the last report.
    const words = JSON.stringify([shown.url, shown.looksLikeIetf])
    if (words !== told) tell(shown)
    told = words
  }
  const address = () => location.href.replace(/#.*/s, '')
  let shown = address()
  let looks: ReturnType<typeof setTimeout>[] = []
  const onChange = () => {
    if (address() === shown) return
    shown = address()
    for (const waiting of looks) clearTimeout(waiting)
    looks = LOOKS_AFTER.map((pause) => setTimeout(look, pause, true))
  }
  look(false)
  const { navigation } = window as Window & { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('currententrychange', onChange)
  else window.addEventListener('popstate', onChange)
  // A page from the back/forward cache does not run its scripts again, and the tab's badge has been cleared.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    told = ''
    look(false)
  })
}
