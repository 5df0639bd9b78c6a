/** Runs in a watched page: tells which page is shown, at first and whenever the page changes its address by itself. */
import { canonicalAddress } from '../extract/page/metadata/address.ts'
import { looksLikeIetf } from './looks-like-ietf.ts'
import type { PageShown } from './messages.ts'

/** A page that went to another address by itself draws what stands there at once, or when it has fetched it. */
const LOOKS_AFTER = [500, 2_500]

/**
 * Calls `tell` for the page in `window` now, and after each change of address without loading. Nothing is watched in
 * between: where the browser has the Navigation API it tells of every such change, elsewhere of the reader's steps
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
    // A second look that finds what the first one found is not worth a word.
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
}
