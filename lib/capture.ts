/**
 * Tab -> Extraction: inject the capture script, which reads the page into text and blocks; check what it brings back;
 * analyse it here, off the page's thread. Says in named reasons why a page cannot be read. The background's own: the
 * extension's pages ask it by a message (messages.ts).
 */
import { browser } from './browser.ts'
import { analysePage } from './extract/analyse.ts'
import type { Extraction } from './model.ts'
import { UnreadablePage, type UnreadableReason } from './unreadable.ts'
import { problemInWords } from './validate/index.ts'
import { checkPage } from './validate/page.ts'

export interface CaptureOptions {
  /** How long to wait for a page that is still loading, in milliseconds. */
  patience?: number
  /** How long the reading itself may take, in milliseconds. */
  limit?: number
}

/** Reads the page in the tab `tabId`. The live page is not changed. Throws UnreadablePage for every expected failure. */
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
        files: ['/content-scripts/capture.js'],
        injectImmediately: true,
      }),
    ),
  )
  const checked = checkPage(value)
  if ('problems' in checked)
    throw new UnreadablePage('broken', checked.problems.map(problemInWords).join('; '))
  if (!checked.value.text.trim()) throw new UnreadablePage('empty')
  return analysePage(checked.value)
}

interface Probe {
  type: string
  loading: boolean
  blank: boolean
}

/** Runs in the page: what kind of document is it, and is it there yet? */
function probe(): Probe {
  const { contentType, readyState, location } = document
  return { type: contentType, loading: readyState === 'loading', blank: location.href === 'about:blank' }
}

async function waitUntilReadable(tabId: number, deadline: number): Promise<void> {
  for (;;) {
    const found = (await within(
      Math.max(1_000, deadline - performance.now()),
      inTab(tabId, () =>
        browser.scripting.executeScript({ target: { tabId }, func: probe, injectImmediately: true }),
      ),
    )) as Probe | undefined
    if (found?.type === 'application/pdf') throw new UnreadablePage('pdf')
    if (found && !found.loading && !found.blank) return
    if (performance.now() >= deadline) throw new UnreadablePage(found?.blank ? 'empty' : 'loading')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The value that `inject` brings back from the main frame; the browser's refusals become UnreadablePage. */
async function inTab(
  tabId: number,
  inject: () => Promise<{ result?: unknown; error?: unknown }[]>,
): Promise<unknown> {
  try {
    const [frame] = await inject()
    // Firefox hands over what the script threw; Chromium gives no value.
    if (frame?.error) throw new UnreadablePage('broken', String(frame.error))
    return frame?.result
  } catch (error) {
    if (error instanceof UnreadablePage) throw error
    const message = error instanceof Error ? error.message : String(error)
    const tab = await browser.tabs.get(tabId).catch(() => null)
    throw new UnreadablePage(tab ? reasonFor(tab.url, message) : 'closed', message)
  }
}

const STORES = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'addons.opera.com',
])
const READABLE_SCHEMES = new Set(['http:', 'https:', 'file:', 'ftp:', 'data:', 'blob:'])

/**
 * The reason behind a refused injection: told by the tab's address (which may be hidden from us) and by the words of
 * Chromium ("Cannot access a chrome:// URL") and Firefox ("Missing host permission for the tab").
 */
export function reasonFor(address: string | undefined, message: string): UnreadableReason {
  const url = address && URL.canParse(address) ? new URL(address) : null
  if (/gallery cannot be scripted/i.test(message) || (url && STORES.has(url.hostname))) return 'store'
  if (/no tab with id|invalid tab id|tab (was|is) closed|frame .*was removed/i.test(message)) return 'closed'
  if (/error page/i.test(message)) return 'failed'
  if (url && /\.pdf$/i.test(url.pathname)) return 'pdf'
  if (url?.protocol === 'file:') return 'file'
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
