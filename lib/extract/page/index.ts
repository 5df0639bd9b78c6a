/** Document -> Page: the text, the blocks that are the post, and what the page says about itself. */
import type { Page } from '../types.ts'
import { readArticle } from './article.ts'
import { withoutBylines } from './byline.ts'
import { assemble, type Draft } from './drafts.ts'
import { unmarked } from './inline.ts'
import { dropLeftovers, fromTitle } from './leftovers.ts'
import { markMail } from './mail.ts'
import { readFrontMatter } from './metadata/front-matter.ts'
import { readMetadata } from './metadata/index.ts'
import { readPlain } from './plain/index.ts'
import { isProse } from './plain/shapes.ts'
import type { Reader } from './reader.ts'
import { READERS } from './readers/index.ts'
import { unclobbered } from './unclobbered.ts'
import { unwrap } from './unwrap.ts'
import { walk } from './walk.ts'

/** Reads the document `shown`, without changing it. */
export function readPage(shown: Document): Page {
  const document = unclobbered(shown)
  const { reader, drafts: read } = readDrafts(document)
  const { facts, length } = readFrontMatter(read)
  const drafts = read.slice(length)
  const metadata = readMetadata(document, drafts, { ...reader?.facts?.(document, drafts), ...facts })
  const { text, blocks } = assemble(withoutBylines(fromTitle(drafts, metadata.title), metadata))
  return { reader: reader?.name ?? 'article', text, blocks, metadata }
}

/** The blocks of the post, from the first reader that knows the page's structure, otherwise from the general one. */
function readDrafts(document: Document): { reader: Reader | null; drafts: Draft[] } {
  const address = new URL(document.URL)
  for (const reader of READERS) {
    const root = reader.find(document, address)
    const drafts = root ? readRoot(root, reader) : []
    if (drafts.length) return { reader, drafts: tidyUp(drafts) }
  }
  return { reader: null, drafts: document.body ? tidyUp(readArticle(document)) : [] }
}

function readRoot(root: Element, reader: Reader): readonly Draft[] {
  const lines = reader.lines ? [...root.querySelectorAll(reader.lines)] : []
  if (lines.length) return readPlain(unmarked(lines.map((line) => line.textContent ?? '').join('\n')))
  const mail = reader.typed === 'mail'
  const { drafts } = walk(root, (draft) =>
    reader.typed || isProse(draft) ? readPlain(draft, { mail }) : [draft],
  )
  return mail ? markMail(drafts.flatMap(quotedLines)) : drafts
}

/** A mail in HTML may quote with ">" at the start of lines: such a block is read as plain text. */
function quotedLines(draft: Draft): readonly Draft[] {
  return /^>/m.test(draft.text) && draft.text.includes('\n') ? readPlain(draft, { mail: true }) : [draft]
}

function tidyUp(drafts: readonly Draft[]): Draft[] {
  return unwrap(dropLeftovers(drafts))
}
