/** MediaWiki: the text of the page, without the heading above it and the "Retrieved from" below. */
import type { Reader } from '../reader.ts'

export const mediawiki: Reader = {
  name: 'mediawiki',
  find: (document) =>
    document.querySelector('#firstHeading')
      ? (document.querySelector('#mw-content-text .mw-parser-output') ??
        document.querySelector('#mw-content-text'))
      : null,
  facts(document) {
    const title = document.querySelector('#firstHeading')?.textContent?.trim()
    return title ? { title } : {}
  },
}
