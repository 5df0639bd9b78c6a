/** The only importer of webextension-polyfill: the rest of the extension's own pages use the browser through here. */
import browser from 'webextension-polyfill'

export { browser }
