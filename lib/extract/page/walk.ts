/** Walks the live document once and turns it into drafts of blocks. Never changes it, and does not recurse, however deep it is. */
import { wordSet } from '../lexicon/word-list.ts'
import type { Emphasis } from '../types.ts'
import type { Draft } from './drafts.ts'
import { furnitureOf } from './furniture.ts'
import { InlineBuffer, unmarked } from './inline.ts'
import { captionOf, captionsPicture, isDecoration, pictureOf } from './pictures.ts'
import { outermost, type Place, Places } from './place.ts'

/** Node.ELEMENT_NODE and Node.TEXT_NODE. */
export const ELEMENT = 1
export const TEXT = 3

/** Elements whose content is never read as text. */
export const UNREAD = wordSet(`
  script style noscript template svg canvas iframe object audio video map textarea select button datalist dialog head
  title rp rt annotation annotation-xml
`)
/** Elements that begin a new line. */
export const BLOCKS = wordSet(`
  address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol p pre section summary table tbody td tfoot
  th thead tr ul
`)
const EMPHASIS: Readonly<Record<string, Emphasis['kind']>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
}
/** At the end of a block, the spans of only this many open elements are ended; ordinary pages nest less deeply. */
const DEEPEST = 32
/** The font weight in a style attribute; the group matches if it is bold. */
const WEIGHT = /font-weight\s*:\s*(?:(bold|[6-9]00)|\w)/i
/** A link within the page, and the elements inside or around one. */
const LINK_WITHIN = 'a[href*="#"]'
const LINKED_WITHIN = 'a[href*="#"] *,:has(a[href*="#"])'
/** The sign of a footnote: "1", "[12]", "*". */
const FOOTNOTE = /^\s*\[?[\d*†‡]{1,3}\]?\s*$/

/** An open element. `place` is that before it, and `start` its offset in the text collected so far. */
interface Frame {
  readonly element: Element
  readonly place: Place
  readonly block: boolean
  /** Index of its first draft. */
  readonly first: number
  start: number
}

/** Drafts by their index; `end` is exclusive. */
export interface DraftRange {
  readonly start: number
  readonly end: number
}

/** The result of a walk. */
export interface Walk {
  readonly drafts: readonly Draft[]
  /** For each block element the drafts inside it, in the order in which the elements end. */
  readonly ranges: ReadonlyMap<Element, DraftRange>
}

/** Reads the text of a preformatted element. */
type ReadPreformatted = (draft: Draft) => readonly Draft[]

/** Reads `root` in document order, skipping page furniture. Linear in the size of the tree. */
export function walk(root: Element, preformatted: ReadPreformatted): Walk {
  return new Walker(root, preformatted).run()
}

class Walker {
  readonly #drafts: Draft[] = []
  readonly #ranges = new Map<Element, DraftRange>()
  readonly #buffer = new InlineBuffer()
  readonly #frames: Frame[] = []
  readonly #places = new Places()
  readonly #items = new Set<Element>()
  /** Captions that were read already: pictures of one figure share a caption. */
  readonly #captions = new Set<Element | null>()
  readonly #root: Element
  readonly #preformatted: ReadPreformatted
  readonly #isFurniture: (element: Element) => boolean
  #pictures: Draft[] = []
  #source: Node | null = null
  #place: Place

  constructor(root: Element, preformatted: ReadPreformatted) {
    this.#root = root
    this.#preformatted = preformatted
    this.#isFurniture = furnitureOf(root.ownerDocument)
    this.#place = outermost(root)
  }

  run(): Walk {
    let node: Node | null = this.#root
    while (node) {
      const inside: Node | null = this.#enter(node) ? node.firstChild : null
      if (inside) {
        node = inside
        continue
      }
      while (node && !node.nextSibling) {
        this.#leave(node)
        node = node === this.#root ? null : node.parentNode
      }
      if (!node) break
      this.#leave(node)
      node = node === this.#root ? null : node.nextSibling
    }
    this.#flush()
    return { drafts: this.#drafts, ranges: this.#ranges }
  }

  /** Handles a node. Returns whether to read its children. */
  #enter(node: Node): boolean {
    if (node.nodeType === TEXT) {
      if (!this.#buffer.length) this.#source = node
      if (this.#place.preformatted) this.#buffer.addVerbatim(node.nodeValue ?? '')
      else this.#buffer.addFlowing(node.nodeValue ?? '')
      return false
    }
    if (node.nodeType !== ELEMENT) return false
    const element = node as Element
    const name = element.localName
    if (name === 'br') this.#lineEnd()
    else if (name === 'img') this.#picture(element)
    else if (!UNREAD.has(name) && (element === this.#root || !this.#isFurniture(element)))
      return this.#open(element, name)
    return false
  }

  #open(element: Element, name: string): boolean {
    if (isAnchorSign(element, name, this.#place)) return false
    if (name === 'figcaption' && captionsPicture(element)) return false
    const block = BLOCKS.has(name)
    if (block) this.#flush()
    const { length } = this.#buffer
    this.#frames.push({ element, place: this.#place, block, first: this.#drafts.length, start: length })
    if (block) this.#place = this.#places.inside(element, this.#place)
    return true
  }

  #leave(node: Node): void {
    const frame = this.#frames.at(-1)
    if (frame?.element !== node) return
    if (frame.block) {
      this.#flush()
      this.#ranges.set(frame.element, { start: frame.first, end: this.#drafts.length })
    } else this.#addSpan(frame)
    this.#frames.pop()
    this.#place = frame.place
  }

  /**
   * Adds the span of an element that ends. Its style takes precedence over its name: `<b style="font-weight: normal">` is not bold.
   */
  #addSpan({ element, start }: Frame): void {
    const [weight, bold] = WEIGHT.exec(element.getAttribute('style') ?? '') ?? []
    const kind = bold ? 'strong' : EMPHASIS[element.localName]
    if (kind && (bold || !weight || kind !== 'strong')) this.#buffer.addEmphasis(kind, start)
    if (element.localName === 'a' && element.hasAttribute('href'))
      this.#buffer.addLink(addressOf(element), start)
  }

  #lineEnd(): void {
    if (this.#place.preformatted) this.#buffer.addVerbatim('\n')
    else if (!this.#buffer.addLineEnd()) this.#flush()
  }

  #picture(element: Element): void {
    if (isDecoration(element)) return
    const caption = captionOf(element)
    const picture = pictureOf(element, caption)
    const text = (!this.#captions.has(caption) && picture.caption) || ''
    this.#captions.add(caption)
    this.#pictures.push({ kind: 'figure', depth: 0, ...unmarked(text), picture, owner: element })
  }

  /** Ends the current block. Its pictures follow it; open inline elements continue in the next one. */
  #flush(): void {
    const place = this.#place
    const buffer = this.#buffer
    if (!buffer.length && !this.#pictures.length) return
    this.#endSpans()
    const text = place.preformatted ? buffer.takeVerbatim() : buffer.take()
    if (text.text.trim())
      this.#add({ ...text, ...this.#kindOf(place), owner: place.owner, source: this.#source ?? place.owner })
    if (!this.#pictures.length) return
    this.#drafts.push(...this.#pictures)
    this.#pictures = []
  }

  /** Ends the spans of the open inline elements; they start again in the next block. */
  #endSpans(): void {
    const frames = this.#frames
    for (let index = frames.length - 1; index >= Math.max(0, frames.length - DEEPEST); index--) {
      const frame = frames[index]
      if (!frame || frame.block) continue
      this.#addSpan(frame)
      frame.start = 0
    }
  }

  #kindOf({ kind, depth, item, cell }: Place): Pick<Draft, 'kind' | 'depth' | 'cell' | 'continues'> {
    const continues = kind === 'item' && item !== null && this.#items.has(item)
    if (item) this.#items.add(item)
    return { kind, depth, ...(cell ? { cell } : {}), ...(continues ? { continues } : {}) }
  }

  #add(draft: Draft): void {
    const blocks = draft.kind === 'preformatted' ? this.#preformatted(draft) : [draft]
    // one by one: a long text has more blocks than a call may have arguments
    for (const block of blocks) this.#drafts.push({ ...draft, ...block })
  }
}

/** Whether the element is not part of the words: the "#", "¶" or empty link of a heading, the number or backlink of a footnote. */
function isAnchorSign(element: Element, name: string, place: Place): boolean {
  const text = () => element.textContent ?? ''
  if (name === 'sup') return FOOTNOTE.test(text()) && (element.matches(LINKED_WITHIN) || isAfterWord(element))
  if (name !== 'a') return false
  if (element.matches(LINK_WITHIN) && FOOTNOTE.test(text()) && isAfterWord(element)) return true
  const isInside = place.kind === 'heading' || element.getAttribute('href')?.startsWith('#')
  return !!isInside && !/[\p{L}\p{N}]/u.test(text()) && !element.querySelector('img')
}

/**
 * Whether `element` directly follows a word or a sentence: a number there is a footnote's, but after a symbol it may be an
 * exponent.
 */
function isAfterWord(element: Element): boolean {
  return /(?:\p{Ll}{3}|[\p{L}\d][.,;:!?)”"])$/u.test(element.previousSibling?.textContent ?? '')
}

/** The absolute address of a link; unchanged if there is none. */
function addressOf(link: Element): string {
  return (link as HTMLAnchorElement).href || (link.getAttribute('href') ?? '')
}
