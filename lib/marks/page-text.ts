/**
 * Finds quotes in the text of a page or of a saved post. The text is compared without white space and invisible characters, so that
 * line ends, collapsed spaces and gaps between blocks do not matter.
 */
import { firstIndex } from '../first-index.ts'
import type { Quote } from '../model.ts'

/** Elements in which quotes are neither searched for nor taken from. */
export const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT RP RT ANNOTATION ANNOTATION-XML'.split(' '),
)
/** White space, and characters that quotes leave out: soft hyphen, zero-width space, word joiner. */
const UNSEEN = /[\s\u00ad\u200b\u2060]/
const ALL_UNSEEN = new RegExp(`${UNSEEN.source}+`, 'g')
/** `text` without UNSEEN characters, and with plain hyphens for non-breaking ones, as in quotes. */
const squeeze = (text: string) => text.replace(ALL_UNSEEN, '').replaceAll('\u2011', '-')

/** Elements that may be the number of a footnote, which is not in quotes. */
const NOTES = 'sup,a[href*="#"]'

export class PageText {
  #text = ''
  readonly #root: Node
  /** The same text without footnotes' numbers, made when a quote is not found; null if this is that text. */
  #bare: PageText | null | undefined
  /** The text nodes in document order, and the offset in #text at which each begins. */
  readonly #nodes: Text[] = []
  readonly #starts: number[] = []

  /** Reads the text under `root`, without changing it. `bare`: without what may be footnotes' numbers. */
  constructor(root: Node, bare = false) {
    this.#root = root
    if (bare) this.#bare = null
    const isUnread = (node: Node) =>
      UNREAD.has(node.nodeName.toUpperCase()) || (bare && (node as Partial<Element>).matches?.(NOTES))
    const walker = root.ownerDocument?.createTreeWalker(
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      {
        acceptNode: (node) => (isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
      },
    )
    const pieces: string[] = []
    let length = 0
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      if (!(node instanceof Text)) continue
      this.#nodes.push(node)
      this.#starts.push(length)
      pieces.push(squeeze(node.data))
      length += pieces.at(-1)?.length ?? 0
    }
    this.#text = pieces.join('')
  }

  /**
   * The range of `quote`: the only place where its words occur, or, of several, the one whose surroundings agree best with its
   * prefix and suffix. Null if the words do not occur, or if they occur several times and no surroundings agree at all.
   */
  find(quote: Quote): Range | null {
    const exact = squeeze(quote.exact)
    if (!exact) return null
    if (this.#bare !== null && !this.#text.includes(exact)) {
      this.#bare ??= new PageText(this.#root, true)
      return this.#bare.find(quote)
    }
    const [prefix, suffix] = [squeeze(quote.prefix ?? ''), squeeze(quote.suffix ?? '')]
    let [best, bestAgreement, places] = [-1, -1, 0]
    for (let at = this.#text.indexOf(exact); at >= 0; at = this.#text.indexOf(exact, at + 1)) {
      places += 1
      const end = at + exact.length
      const agreement =
        commonEnd(this.#text.slice(Math.max(0, at - prefix.length), at), prefix) +
        commonStart(this.#text.slice(end, end + suffix.length), suffix)
      if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement]
    }
    const isTold = places === 1 || bestAgreement > 0
    return isTold ? this.#range(best, best + exact.length) : null
  }

  #range(start: number, end: number): Range {
    const range = new Range()
    range.setStart(...this.#place(start))
    const [lastNode, lastOffset] = this.#place(end - 1)
    range.setEnd(lastNode, lastOffset + 1)
    return range
  }

  /** The node and offset of the character at `at` in the squeezed text. */
  #place(at: number): [Text, number] {
    const after = firstIndex(this.#starts.length, (index) => (this.#starts[index] ?? 0) > at)
    const index = Math.max(0, after - 1)
    const node = this.#nodes[index] as Text
    let left = at - (this.#starts[index] ?? 0)
    for (let offset = 0; offset < node.data.length; offset += 1) {
      if (UNSEEN.test(node.data[offset] ?? '')) continue
      if (left === 0) return [node, offset]
      left -= 1
    }
    return [node, node.data.length - 1]
  }
}

/** Scrolls to the start of `range`; without animation if the reader prefers reduced motion. */
export function scrollToRange({ startContainer }: Range): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
}

/** The length of the common suffix of `a` and `b`. */
function commonEnd(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1
  return shared
}

/** The length of the common prefix of `a` and `b`. */
function commonStart(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1
  return shared
}
