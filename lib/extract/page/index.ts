/** Document -> Page: the text, the blocks that are the post, and what the page says about itself. */
import type { Page } from '../types.ts'
import { readArticle } from './article.ts'
import { assemble, type Draft } from './drafts.ts'
import { furnitureOf } from './furniture.ts'
import { dropLeftovers, fromTitle } from './leftovers.ts'
import { markMail } from './mail.ts'
import { readFrontMatter } from './metadata/front-matter.ts'
import { readMetadata } from './metadata/index.ts'
import { readPlain } from './plain/index.ts'
import { isProse } from './plain/shapes.ts'
import type { Reader } from './reader.ts'
import { READERS } from './readers/index.ts'
import { unwrap } from './unwrap.ts'
import { walk } from './walk.ts'

/** Reads `document` without changing it. */
export function readPage(document: Document): Page {
  const { reader, drafts: read } = readDrafts(document)
  const { facts, length } = readFrontMatter(read)
  const drafts = read.slice(length)
  const metadata = readMetadata(document, drafts, { ...reader?.facts?.(document, drafts), ...facts })
  return {
    reader: reader?.name ?? 'article',
    ...assemble(fromTitle(drafts, metadata.title)),
    metadata,
    warnings: [],
  }
}

/** The blocks of the post, by the first reader that knows the page's structure, else by the general one. */
function readDrafts(document: Document): { reader: Reader | null; drafts: Draft[] } {
  const address = new URL(document.URL)
  for (const reader of READERS) {
    const root = reader.find(document, address)
    const drafts = root ? readRoot(root, reader, document) : []
    if (drafts.length) return { reader, drafts: tidyUp(drafts) }
  }
  return { reader: null, drafts: document.body ? tidyUp(readArticle(document)) : [] }
}

function readRoot(root: Element, { typed }: Reader, document: Document): Draft[] {
  const { drafts } = walk(root, {
    skip: furnitureOf(document),
    preformatted: (draft) =>
      typed || isProse(draft) ? readPlain(draft, { mail: typed === 'mail' }) : [draft],
  })
  return typed === 'mail' ? markMail(drafts) : [...drafts]
}

function tidyUp(drafts: readonly Draft[]): Draft[] {
  return unwrap(dropLeftovers(drafts))
}
