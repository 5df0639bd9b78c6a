/** Runs in a watched page: reports which page is shown, at first and whenever the page changes its address itself. */
import { canonicalAddress } from '../extract/page/metadata/address.ts'
import { looksLikeIetf } from './looks-like-ietf.ts'
import type { PageShown } from './messages.ts'

/** A page that navigates by itself draws its new content at once, or once it has fetched it. */
const LOOKS_AFTER = [500, 2_500]

/**
 * Calls `tell` for the page in `window` now, whenever it comes back as it was left, and after each change of address without loading.
 * Nothing is observed in between: browsers with the Navigation API report every such change, others only the reader's steps
 * back and forth.
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
    // A second look that finds the same as the first is not reported.
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
  // One that comes back as it was left runs nothing anew, and its tab has lost what was shown about it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    told = ''
    look(false)
  })
}
