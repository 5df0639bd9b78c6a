/**
 * DOM in, extraction out. Pure: no browser API, no storage, no clock; the document is only read. In the extension the
 * two halves run apart: readPage in the tab, analysePage in the background, so that a page only pays for being read.
 */
import type { Extraction } from '../model.ts'
import { analysePage } from './analyse.ts'
import { readPage } from './page/index.ts'

/** Reads `document` as an IETF post. Whatever a page contains, nothing here throws: code that does is defective. */
export function extract(document: Document): Extraction {
  return analysePage(readPage(document))
}
