import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { canonicalAddress } from '../lib/extract/page/metadata/address.ts'
import { looksLikeIetf } from '../lib/watch/looks-like-ietf.ts'
import type { PageShown } from '../lib/watch/messages.ts'

/**
 * Runs on the sites that the user watches, and only there: tells the background which page is shown, nothing else.
 * By WXT's bare browser object: the polyfill weighs more than all of this script.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const shown: PageShown = {
      tell: 'page-shown',
      url: canonicalAddress(document),
      looksLikeIetf: looksLikeIetf(document),
    }
    void browser.runtime.sendMessage(shown).catch(() => undefined)
  },
})
