/** Tab -> Extraction: inject the capture script, take its value, and say in named reasons why a page cannot be read. */
import { browser } from './browser.ts'
import type { Extraction } from './model.ts'

/**
 * Why a page cannot be read. browser: the browser's own page; store: an extension store; pdf: the PDF viewer;
 * empty: no text on it; loading: still loading; closed: its tab is gone; failed: it did not load (an error page);
 * file: a local file, which the user has not opened to extensions; refused: the browser gives no access to the tab;
 * broken: the script gave no summary (a defect of Micline or a page that meddles).
 */
export type UnreadableReason =
  | 'browser'
  | 'store'
  | 'pdf'
  | 'empty'
  | 'loading'
  | 'closed'
  | 'failed'
  | 'file'
  | 'refused'
  | 'broken'

/** An expected failure: the page cannot be read, for `reason`. The interface has a sentence for each reason. */
export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage'
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason, detail = '') {
    super(`This page cannot be read (${reason})${detail && `: ${detail}`}`)
    this.reason = reason
  }
}

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
  if (!isExtraction(value)) throw new UnreadablePage('broken')
  if (!value.content?.trim()) throw new UnreadablePage('empty')
  return value
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
    if (frame?.error) throw frame.error
    return frame?.result
  } catch (error) {
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

const LISTS = [
  'groups',
  'speakers',
  'abstract',
  'outcomes',
  'actions',
  'highlights',
  'rfcs',
  'drafts',
  'figures',
  'warnings',
] as const

/** Has `value`, which comes out of a page's world, the shape of an extraction? */
export function isExtraction(value: unknown): value is Extraction {
  if (typeof value !== 'object' || value === null) return false
  const candidate = value as Partial<Record<keyof Extraction, unknown>>
  const source = candidate.source as { url?: unknown; title?: unknown } | undefined
  return (
    typeof source?.url === 'string' &&
    URL.canParse(source.url) &&
    typeof source.title === 'string' &&
    typeof candidate.relevant === 'boolean' &&
    LISTS.every((key) => Array.isArray(candidate[key]))
  )
}
