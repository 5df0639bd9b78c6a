/**
 * DOM in, extraction out. Pure: uses no browser API, storage or clock, and never changes the document. The extension calls the
 * two halves separately, readPage in the tab and analysePage in the background, so that the analysis does not block the page.
 */
import type { Extraction } from '../model.ts'
import { analysePage } from './analyse.ts'
import { readPage } from './page/index.ts'

/** Reads and analyses `document` as an IETF post. Must not throw, whatever the page contains. */
export function extract(document: Document): Extraction {
  return analysePage(readPage(document))
}
