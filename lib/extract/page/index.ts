/** Document -> Page: the text, the blocks that are the post, and what the page says about itself. */
import type { Page } from '../types.ts'
import { readMetadata } from './metadata.ts'
import { walk } from './walk.ts'

/** Reads `document` without changing it. */
export function readPage(document: Document): Page {
  const root = document.querySelector('article,main') ?? document.body
  return { reader: 'article', ...walk(root), metadata: readMetadata(document), warnings: [] }
}
