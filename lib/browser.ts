/** The only importer of webextension-polyfill: all other code of the extension reaches the browser through here. */
import browser from 'webextension-polyfill'

export { browser }
