/**
 * Captures the page in a tab: injects the capture script, validates the text and blocks that it returns, and analyses them outside
 * the page. If a page cannot be read, finds out why. Used only in the background; the extension's pages send it a message
 * (lib/messages).
 */
import type { Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { analysePage } from '../extract/analyse.ts'
import { withoutWww } from '../extract/page/metadata/address.ts'
import type { Extraction } from '../model.ts'
import { problemInWords } from '../validate/index.ts'
import { checkPage } from '../validate/page.ts'
import { framedAddress } from './framed.ts'
import { UnreadablePage, type UnreadableReason } from './unreadable.ts'

export interface CaptureOptions {
  /** How long to wait for a page that is still loading, in milliseconds. */
  patience?: number
  /** How long the reading itself may take, in milliseconds. */
  limit?: number
}

/** A page with fewer words than this, most of which is a frame, has no content of its own. */
const FEW_WORDS = 100

/** Reads and analyses the page in the tab `tabId`, without changing it. Throws UnreadablePage for every expected failure. */
export async function capturePage(
  tabId: number,
  { patience = 5_000, limit = 20_000 }: CaptureOptions = {},
): Promise<Extraction> {
  await waitUntilReadable(tabId, performance.now() + patience)
  const value = await within(
    limit,
    inTab(tabId, () =>
      browser.scripting.executeScript({
        target: { tabId },
        files: ['/capture-script.js'],
        injectImmediately: true,
      }),
    ),
  )
  const checked = checkPage(value)
  if ('problems' in checked)
    throw new UnreadablePage('broken', checked.problems.map(problemInWords).join('; '))
  const { url } = checked.value.metadata
  if (!(await isOnSiteOf(tabId, url))) throw new UnreadablePage('broken', `the tab is not at ${url}`)
  const isEmpty = !checked.value.text.trim()
  const extraction = isEmpty ? null : analysePage(checked.value)
  if (extraction && (extraction.relevant || extraction.source.words >= FEW_WORDS)) return extraction
  if (await framedAddress(tabId).catch(() => null)) throw new UnreadablePage('frame')
  if (!extraction) throw new UnreadablePage('empty')
  return extraction
}

/** The tab as it is now; null if it is gone. */
const findTab = (tabId: number) => browser.tabs.get(tabId).catch(() => null)

/**
 * Is `address`, which the page's process returned, on the site that the tab shows according to the browser? Otherwise a page that
 * has taken over its process could be saved over a page of another site.
 */
async function isOnSiteOf(tabId: number, address: string): Promise<boolean> {
  const tab = await findTab(tabId)
  if (!tab) throw new UnreadablePage('closed')
  return !tab.url || siteOf(tab.url) === siteOf(address)
}

/** The site of an address, without the difference between http and https or with "www." and without: 'https://weaving.example'. */
function siteOf(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol.replace('http:', 'https:')}//${withoutWww(host)}`
}

interface Probe {
  type: string
  loading: boolean
  blank: boolean
}

/** Runs in the page: what kind of document is it, and has it loaded yet? */
function probe(): Probe {
  const { contentType, readyState, location } = document
  return { type: contentType, loading: readyState === 'loading', blank: location.href === 'about:blank' }
}

async function waitUntilReadable(tabId: number, deadline: number): Promise<void> {
  for (;;) {
    const found = await look(tabId, deadline)
    if (found === 'application/pdf') throw new UnreadablePage('pdf')
    if (found !== 'blank' && found !== 'loading') return
    if (performance.now() >= deadline) throw new UnreadablePage(found === 'blank' ? 'empty' : 'loading')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The content type of the document in the tab; 'loading' or 'blank' if it cannot be read yet. */
async function look(tabId: number, deadline: number): Promise<string> {
  const probing = inTab(tabId, () =>
    browser.scripting.executeScript({ target: { tabId }, func: probe, injectImmediately: true }),
  )
  try {
    const found = (await within(Math.max(1_000, deadline - performance.now()), probing)) as Probe | undefined
    if (!found) await refuseBrowserPage(tabId)
    if (!found || found.loading) return 'loading'
    return found.blank ? 'blank' : found.type
  } catch (error) {
    // Refused only because the next page is being loaded into the tab.
    if (error instanceof UnreadablePage && error.reason === 'loading') return 'loading'
    throw error
  }
}

/** Throws if the tab shows a page of Firefox's own, in some of which scripts do not run, without an error and without a result. */
async function refuseBrowserPage(tabId: number): Promise<void> {
  const tab = await findTab(tabId)
  // A page that is about to be loaded has no result either.
  if (tab?.status !== 'complete' || tab.url === 'about:blank') return
  if (reasonFor(tab, '') === 'browser') throw new UnreadablePage('browser')
}

/** The value that `inject` returns from the main frame. Errors of the browser become UnreadablePage. */
async function inTab(
  tabId: number,
  inject: () => Promise<{ result?: unknown; error?: unknown }[]>,
): Promise<unknown> {
  try {
    const [frame] = await inject()
    // Firefox reports what the script threw; Chromium just returns no value.
    if (frame?.error) throw new UnreadablePage('broken', String(frame.error))
    return frame?.result
  } catch (error) {
    if (error instanceof UnreadablePage) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new UnreadablePage(reasonFor(await findTab(tabId), message), message)
  }
}

const STORES = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'addons.opera.com',
])
const READABLE_SCHEMES = new Set(['http:', 'https:', 'file:', 'ftp:', 'data:', 'blob:'])

/** The facts about a tab from which to conclude why it cannot be read. */
type TabFacts = Pick<Tabs.Tab, 'url' | 'status' | 'discarded'>

/**
 * Why a script could not be injected, judging by the tab (null if it is gone; its address may be hidden from extensions) and by the
 * browser's message, such as "Cannot access a chrome:// URL" (Chromium) or "Missing host permission for the tab" (Firefox).
 */
export function reasonFor(tab: TabFacts | null, message: string): UnreadableReason {
  if (!tab) return 'closed'
  if (tab.discarded) return 'unloaded'
  // Chromium's message for a tab whose process has died.
  if (tab.status === 'unloaded') return 'crashed'
  const reason = reasonForAddress(tab.url, message)
  if (reason === 'refused' && tab.status === 'loading') return 'loading'
  return reason
}

function reasonForAddress(address: string | undefined, message: string): UnreadableReason {
  const url = address && URL.canParse(address) ? new URL(address) : null
  if (/gallery cannot be scripted/i.test(message) || (url && STORES.has(url.hostname))) return 'store'
  // The tab still exists: what the message means is the previous page, which another one is replacing.
  if (/no tab with id|invalid tab id|tab (was|is) closed|frame .{0,200}was removed/i.test(message))
    return 'loading'
  if (/error page/i.test(message)) return 'failed'
  if (url && /\.pdf$/i.test(url.pathname)) return 'pdf'
  if (url?.protocol === 'file:') return 'file'
  if (address?.startsWith(`${globalThis.location?.origin}/`)) return 'own'
  if (url && !READABLE_SCHEMES.has(url.protocol)) return 'browser'
  if (/cannot access (a|contents of url) "?(chrome|edge|brave|about|devtools|view-source)/i.test(message))
    return 'browser'
  return 'refused'
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadablePage('loading')), milliseconds)
  })
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer))
}
