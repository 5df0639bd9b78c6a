/** Shows a brief message on the page itself, since users of shortcuts and menus may not look at the icon and its badge. */
import { CARD_STYLE } from '../marks/styles.ts'
import { runInPage } from './in-page.ts'

/** Set with style.cssText, which a page's content security policy does not block, unlike style elements. */
const STYLES = {
  host: 'all: initial; position: fixed; z-index: 2147483647; top: 12px; right: 12px; color-scheme: light dark;',
  box: `${CARD_STYLE} max-width: min(360px, calc(100vw - 24px)); padding: 8px 12px; font: 13px/1.4 system-ui, sans-serif;
    white-space: pre-line; cursor: pointer;`,
}

/** In milliseconds; the message of a failure is longer to read. */
const SHOWN_FOR = { done: 4_000, failed: 10_000 }

/**
 * Shows `words` (which may have several lines) in a corner of the page; a click removes them early. Does nothing if the page
 * refuses.
 */
export async function tellPage(
  tabId: number,
  words: string,
  outcome: keyof typeof SHOWN_FOR = 'done',
): Promise<void> {
  await runInPage(tabId, show, words, STYLES, SHOWN_FOR[outcome]).catch(() => undefined)
}

/**
 * Runs in the page, so it must be self-contained. Uses a closed shadow root, so that the message is not part of the page's text.
 */
function show(words: string, styles: typeof STYLES, milliseconds: number): void {
  const NAME = 'micline-notice'
  for (const earlier of document.querySelectorAll(NAME)) earlier.remove()
  const host = document.createElement(NAME)
  const box = document.createElement('div')
  host.style.cssText = styles.host
  box.style.cssText = styles.box
  box.setAttribute('role', 'status')
  host.attachShadow({ mode: 'closed' }).append(box)
  document.documentElement.append(host)
  box.textContent = words
  host.addEventListener('click', () => host.remove())
  setTimeout(() => host.remove(), milliseconds)
}
