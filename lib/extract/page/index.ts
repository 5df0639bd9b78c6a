/** Document -> Page: the text, the blocks that are the post, and what the page says about itself. */
import type { Page } from '../types.ts'
import { readArticle } from './article.ts'
import { assemble, type Draft } from './drafts.ts'
import { furnitureOf } from './furniture.ts'
import { dropLeftovers } from './leftovers.ts'
import { markMail } from './mail.ts'
import { readMetadata } from './metadata.ts'
import { readPlain } from './plain/index.ts'
import { isProse } from './plain/shapes.ts'
import type { Reader } from './reader.ts'
import { READERS } from './readers/index.ts'
import { unwrap } from './unwrap.ts'
import { walk } from './walk.ts'

/** Reads `document` without changing it. */
export function readPage(document: Document): Page {
  const { reader, drafts } = readDrafts(document)
  return {
    reader: reader?.name ?? 'article',
    ...assemble(unwrap(dropLeftovers(drafts))),
    metadata: readMetadata(document, reader?.facts?.(document, drafts) ?? {}),
    warnings: [],
  }
}

/** The blocks of the post, by the first reader that knows the page's structure, else by the general one. */
function readDrafts(document: Document): { reader: Reader | null; drafts: Draft[] } {
  const address = new URL(document.URL)
  for (const reader of READERS) {
    const root = reader.find(document, address)
    const drafts = root ? readRoot(root, reader, document) : []
    if (drafts.length) return { reader, drafts }
  }
  return { reader: null, drafts: document.body ? readArticle(document) : [] }
}

function readRoot(root: Element, { typed }: Reader, document: Document): Draft[] {
  const drafts = walk(root, {
    skip: furnitureOf(document),
    preformatted: (draft) =>
      typed || isProse(draft) ? readPlain(draft, { mail: typed === 'mail' }) : [draft],
  })
  return typed === 'mail' ? markMail(drafts) : drafts
}
