/** The canonical address of a page, by which a saved page is identified. */
import { wholly } from '../../patterns/alternatives.ts'

/** Query parameters that track how the reader got to the page, and do not change what it shows. */
const TRACKING = wholly(
  'utm_.*|mtm_.*|pk_.*|piwik_.*|hsa_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid',
  'mc_cid|mc_eid|igshid|twclid|yclid|_hsenc|_hsmi|_ga|_gl|ref_src|ref_url|mkt_tok|vero_id',
  'oly_enc_id|oly_anon_id|s_cid|cmpid|trk|share|__twitter_impression',
)
const DOCUMENT = /^\/doc\/(?:html\/)?([a-z]+(?:-[a-z0-9+.]+)+?)(?:-(\d\d))?(?:\/(\d\d))?\/?$/i

/** The address of `document`, or its own canonical link if that is credible; without fragment and tracking parameters. */
export function canonicalAddress(document: Document): string {
  const shown = new URL(document.URL)
  const declared = declaredAddress(document, shown)
  return datatrackerAddress(document, shown) ?? clean(declared ?? shown).href
}

function clean(address: URL): URL {
  const cleaned = new URL(address)
  cleaned.hash = ''
  // Not keys(): Firefox gives a content script parameters that cannot be iterated.
  const names = new Set<string>()
  cleaned.searchParams.forEach((_, name) => {
    names.add(name)
  })
  for (const name of names) if (TRACKING.test(name)) cleaned.searchParams.delete(name)
  return cleaned
}

/**
 * The page's canonical link; null unless it is on the same host and port. It is not trusted if it points to the front page (some
 * sites have that on every page), or to another path after the page has navigated by itself.
 */
function declaredAddress(document: Document, shown: URL): URL | null {
  const href =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  if (!href || !URL.canParse(href, document.baseURI)) return null
  const declared = new URL(href, document.baseURI)
  const isSameSite = withoutWww(declared.host) === withoutWww(shown.host)
  const isFrontPage = declared.pathname === '/' && shown.pathname !== '/'
  const isLeftBehind = hasMoved(shown) && declared.pathname !== shown.pathname
  return /^https?:$/.test(declared.protocol) && isSameSite && !isFrontPage && !isLeftBehind ? declared : null
}

/** Did a script change the address since the page was loaded? Then the canonical link is often still that of the first address. */
function hasMoved(shown: URL): boolean {
  const [loaded] = performance.getEntriesByType('navigation')
  if (!loaded || !URL.canParse(loaded.name)) return false
  const { pathname, search } = new URL(loaded.name)
  return pathname + search !== shown.pathname + shown.search
}

/** `host` without "www.". */
export function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}

/** One address for a Datatracker document and revision, whichever of its pages is open; null elsewhere. */
function datatrackerAddress(document: Document, { hostname, origin, pathname }: URL): string | null {
  if (hostname !== 'datatracker.ietf.org') return null
  const [, name, inName, inPath] = DOCUMENT.exec(pathname) ?? []
  if (!name) return null
  const shown = document
    .querySelector('.revision-list .active, .revision-list [aria-current]')
    ?.textContent?.trim()
  const revision = inPath ?? inName ?? (/^\d\d$/.test(shown ?? '') ? shown : undefined)
  return revision ? `${origin}/doc/${name}/${revision}/` : `${origin}/doc/${name}/`
}
