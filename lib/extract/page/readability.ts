/** Mozilla's Readability as a filter: it works on a clone and says which blocks it would keep. */
import Readability from '@mozilla/readability/Readability.js'
import type { Draft } from './drafts.ts'

/** With more elements than this, Readability takes too long to be worth it. */
const MOST_ELEMENTS = 30_000
/** Its cost is quadratic in nesting, since it reads the text of every ancestor again. Ordinary pages stay below a third of this. */
const MOST_LEVELS = 150
/** NodeFilter.SHOW_TEXT */
const SHOW_TEXT = 4

/**
 * Those of `drafts` whose text Readability keeps; an empty set if it finds no article or the document is too large. They are
 * recognised by their text nodes, which Readability moves unchanged, whereas it merges, renames and wraps elements.
 */
export function keptByReadability(document: Document, drafts: readonly Draft[]): Set<Draft> {
  const kept = new Set<Draft>()
  if (isTooMuch(document)) return kept
  const clone = document.cloneNode(true) as Document
  const origins = originsOf(document, clone, drafts)
  const article = new Readability(clone, { serializer: (node) => node }).parse()
  if (!article?.content) return kept
  for (const text of textNodes(article.content)) for (const draft of origins.get(text) ?? []) kept.add(draft)
  return kept
}

function isTooMuch(document: Document): boolean {
  const elements = document.getElementsByTagName('*')
  if (elements.length > MOST_ELEMENTS) return true
  const levels = new Map<Element, number>()
  for (const element of elements) {
    const level = element.parentElement ? (levels.get(element.parentElement) ?? 0) + 1 : 0
    if (level > MOST_LEVELS) return true
    levels.set(element, level)
  }
  return false
}

/** The drafts that begin at each text node of `clone`, whose text nodes are in the same order as the document's. */
function originsOf(document: Document, clone: Document, drafts: readonly Draft[]): Map<Node, Draft[]> {
  const bySource = new Map<Node, Draft[]>()
  for (const draft of drafts) {
    if (!draft.source) continue
    const known = bySource.get(draft.source)
    if (known) known.push(draft)
    else bySource.set(draft.source, [draft])
  }
  const origins = new Map<Node, Draft[]>()
  const copies = textNodes(clone)
  for (const original of textNodes(document)) {
    const copy = copies.next().value
    const beginning = bySource.get(original)
    if (copy && beginning) origins.set(copy, beginning)
  }
  return origins
}

function* textNodes(root: Node): Generator<Node, undefined> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node
}
