/** Document -> drafts of blocks: the one walk over the page's own tree. Reads only, and never recurses. */
import type { CellPlace, Emphasis } from '../types.ts'
import type { Draft } from './drafts.ts'
import { InlineBuffer } from './inline.ts'
import { isDecoration, pictureOf } from './pictures.ts'
import { isDataTable } from './tables.ts'

const ELEMENT = 1
const TEXT = 3

/** Elements whose content is never read as text. */
const UNREAD = new Set(
  'script style noscript template svg canvas iframe object embed audio video map textarea select input button datalist dialog head title rp rt math-field'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol p pre section summary table tbody td tfoot th thead tr turbo-frame ul'.split(
    ' ',
  ),
)
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

/** What an element's text is part of. */
interface Place {
  readonly kind: Draft['kind']
  readonly depth: number
  readonly lists: number
  readonly quotes: number
  readonly preformatted: boolean
  readonly owner: Element
  readonly item: Element | null
  readonly cell: CellPlace | null
  readonly table: number
}

/** An open element: where its text is going, and where in the running text it began. */
interface Frame {
  readonly element: Element
  readonly place: Place
  readonly block: boolean
  readonly start: number
}

export interface WalkOptions {
  /** Elements to leave out, with everything in them. */
  readonly skip?: (element: Element) => boolean
  /** Reads the text of an element that is preformatted; without it, that text is one block as it stands. */
  readonly preformatted?: (draft: Draft) => readonly Draft[]
}

/** Walks `root` once, in page order. Linear in the size of the tree. */
export function walk(root: Element, options: WalkOptions = {}): Draft[] {
  return new Walker(root, options).run()
}

class Walker {
  private readonly drafts: Draft[] = []
  private readonly buffer = new InlineBuffer()
  private readonly frames: Frame[] = []
  private readonly items = new Set<Element>()
  private pictures: Draft[] = []
  private tables = 0
  private row = -1
  private column = -1
  private place: Place
  private readonly root: Element
  private readonly options: WalkOptions

  constructor(root: Element, options: WalkOptions) {
    this.root = root
    this.options = options
    this.place = {
      kind: 'paragraph',
      depth: 0,
      lists: 0,
      quotes: 0,
      preformatted: false,
      owner: root,
      item: null,
      cell: null,
      table: -1,
    }
  }

  run(): Draft[] {
    let node: Node | null = this.root
    while (node) {
      const inside: Node | null = this.enter(node) ? node.firstChild : null
      if (inside) {
        node = inside
        continue
      }
      while (node && !node.nextSibling) {
        this.leave(node)
        node = node === this.root ? null : node.parentNode
      }
      if (!node) break
      this.leave(node)
      node = node === this.root ? null : node.nextSibling
    }
    this.flush()
    return this.drafts
  }

  /** Takes in a node; true where its children are to be read. */
  private enter(node: Node): boolean {
    if (node.nodeType === TEXT) {
      if (this.place.preformatted) this.buffer.addVerbatim(node.nodeValue ?? '')
      else this.buffer.addFlowing(node.nodeValue ?? '')
      return false
    }
    if (node.nodeType !== ELEMENT) return false
    const element = node as Element
    const name = element.localName
    if (name === 'br') this.lineEnd()
    else if (name === 'img') this.picture(element)
    else if (!UNREAD.has(name) && !this.options.skip?.(element)) return this.open(element, name)
    return false
  }

  private open(element: Element, name: string): boolean {
    if (this.isAnchorSign(element, name)) return false
    if (name === 'figcaption' && captionsPicture(element)) return false
    const block = BLOCKS.has(name)
    if (block) this.flush()
    this.frames.push({ element, place: this.place, block, start: this.buffer.length })
    if (block) this.place = this.placeIn(element, name)
    return true
  }

  private leave(node: Node): void {
    const frame = this.frames.at(-1)
    if (frame?.element !== node) return
    this.frames.pop()
    const { element, block, start } = frame
    if (block) this.flush()
    else {
      const kind = EMPHASIS[element.localName]
      if (kind) this.buffer.addEmphasis(kind, start)
      const href = element.localName === 'a' ? element.getAttribute('href') : null
      if (href) this.buffer.addLink(absolute(href, element.baseURI), start)
    }
    this.place = frame.place
  }

  /** A "#", "¶" or empty link beside a heading, a footnote's number or way back: signs of the page, not words. */
  private isAnchorSign(element: Element, name: string): boolean {
    const text = () => element.textContent ?? ''
    if (name === 'sup')
      return /^\s*\[?[\d*†‡]{1,3}\]?\s*$/.test(text()) && !!element.querySelector('a[href*="#"]')
    if (name !== 'a') return false
    const isInside = this.place.kind === 'heading' || element.getAttribute('href')?.startsWith('#')
    return !!isInside && !/[\p{L}\p{N}]/u.test(text()) && !element.querySelector('img')
  }

  private placeIn(element: Element, name: string): Place {
    const before = this.place
    const place = { ...before, owner: element }
    const heading = /^h([1-6])$/.exec(name)
    if (heading) return { ...place, kind: 'heading', depth: Number(heading[1]) }
    switch (name) {
      case 'ul':
      case 'ol':
      case 'dl':
      case 'menu':
      case 'dir':
        return { ...place, lists: before.lists + 1 }
      case 'li':
      case 'dd':
        return { ...place, kind: 'item', depth: Math.max(0, before.lists - 1), item: element }
      case 'blockquote':
        return { ...place, kind: 'quote', depth: before.quotes + 1, quotes: before.quotes + 1 }
      case 'pre':
        return { ...place, kind: 'preformatted', depth: 0, preformatted: true }
      case 'table':
        return { ...place, table: isDataTable(element) ? this.startTable() : -1, cell: null }
      case 'tr':
        this.row++
        this.column = -1
        return place
      case 'td':
      case 'th':
        return before.table < 0 ? place : this.cellIn(place, name)
    }
    return place
  }

  private startTable(): number {
    this.row = -1
    return this.tables++
  }

  private cellIn(place: Place, name: string): Place {
    this.column++
    const cell = { table: place.table, row: this.row, column: this.column, header: name === 'th' }
    return { ...place, kind: 'cell', depth: 0, cell }
  }

  private lineEnd(): void {
    if (this.place.preformatted) this.buffer.addVerbatim('\n')
    else if (!this.buffer.addLineEnd()) this.flush()
  }

  private picture(element: Element): void {
    if (isDecoration(element)) return
    const { picture, text } = pictureOf(element)
    const draft: Draft = {
      kind: 'figure',
      depth: 0,
      text,
      emphases: [],
      links: [],
      breaks: [],
      picture,
      owner: element,
    }
    this.pictures.push(draft)
  }

  /** Ends the running block; pictures that stood in it come after it. */
  private flush(): void {
    const { place, buffer } = this
    const text = place.preformatted ? buffer.takeVerbatim() : buffer.take()
    if (text.text.trim()) this.add({ ...text, ...this.kindOf(place), owner: place.owner })
    this.drafts.push(...this.pictures)
    this.pictures = []
  }

  private kindOf({ kind, depth, item, cell }: Place): Pick<Draft, 'kind' | 'depth' | 'cell' | 'continues'> {
    const continues = kind === 'item' && item !== null && this.items.has(item)
    if (item) this.items.add(item)
    return { kind, depth, ...(cell ? { cell } : {}), ...(continues ? { continues } : {}) }
  }

  private add(draft: Draft): void {
    const read = draft.kind === 'preformatted' ? this.options.preformatted : undefined
    if (read) this.drafts.push(...read(draft))
    else this.drafts.push(draft)
  }
}

/** The caption of a picture is read with the picture. */
function captionsPicture(caption: Element): boolean {
  return !!caption.closest('figure')?.querySelector('img')
}

/** `href` as an absolute address; as it stands where it is none. */
function absolute(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href
}
