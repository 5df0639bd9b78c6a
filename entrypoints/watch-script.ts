import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PageShown } from '../lib/watch/messages.ts'
import { watchPage } from '../lib/watch/watch-page.ts'

/**
 * Runs on the sites that the user watches, and only there: tells the background which page is shown, nothing else.
 * Uses WXT's bare browser object: the polyfill weighs more than all of this script.
 */
export default defineUnlistedScript(() => {
  watchPage(window, (shown) => void tell(shown).catch(() => undefined))
})

/** After an update of the extension, the script of the old one is on its own: Chromium throws at once, without a promise. */
async function tell(shown: PageShown): Promise<void> {
  await browser.runtime?.sendMessage(shown)
}
