/** Runs in the page: marks points and jumps to them, with the CSS Custom Highlight API, which does not change the document. */
import type { Quote } from '../model.ts'
import { type Legend, showLegend } from './legend.ts'
import { PageText, scrollToRange } from './page-text.ts'
import { highlightName, MARK_KINDS } from './styles.ts'
import type { LegendWords, Mark, MarkKind, MarkResult, PageMarker } from './types.ts'

/** After a change of the page, marks are updated with this delay, in milliseconds. */
const SETTLE = 300
const LEGEND = 'MICLINE-LEGEND'

interface PlacedMark extends Mark {
  range: Range
}

/** The marker of a document. It does nothing before the first call of `show` or `jump`. */
export class Marker implements PageMarker {
  readonly #document: Document
  #shown: readonly Mark[] | null = null
  #placed: PlacedMark[] = []
  #legend: Legend | null = null
  #listening: AbortController | null = null

  constructor(document: Document) {
    this.#document = document
  }

  get isShowing(): boolean {
    return this.#shown !== null
  }

  show(marks: Mark[], words: LegendWords): MarkResult | null {
    if (!('highlights' in CSS)) return null
    this.clear()
    this.#shown = marks
    this.#listen()
    this.#legend = showLegend(this.#document, words, () => this.clear())
    return this.#draw(this.#place(marks))
  }

  jump(quote: Quote): boolean {
    const range = new PageText(this.#document.body).find(quote)
    if (!range) return false
    if ('highlights' in CSS) {
      const highlight = new Highlight(range)
      highlight.priority = 1
      CSS.highlights.set(highlightName('here'), highlight)
    }
    scrollToRange(range)
    this.#listen()
    return true
  }

  clear(): void {
    this.#listening?.abort()
    this.#listening = null
    this.#legend?.remove()
    this.#legend = null
    this.#shown = null
    this.#placed = []
    if (!('highlights' in CSS)) return
    for (const kind of [...MARK_KINDS, 'here'] as const) CSS.highlights.delete(highlightName(kind))
  }

  /** Those of `marks` that are on the page, with their ranges. */
  #place(marks: readonly Mark[]): PlacedMark[] {
    const text = new PageText(this.#document.body)
    return marks.flatMap((mark) => {
      const range = text.find(mark.quote)
      return range ? [{ ...mark, range }] : []
    })
  }

  /** Registers the highlights and shows their numbers in the legend. */
  #draw(placed: PlacedMark[]): MarkResult {
    this.#placed = placed
    const byKind = Map.groupBy(placed, ({ kind }) => kind)
    const counts = new Map<MarkKind, number>()
    for (const kind of MARK_KINDS) {
      const ranges = byKind.get(kind)?.map(({ range }) => range) ?? []
      CSS.highlights.set(highlightName(kind), new Highlight(...ranges))
      if (ranges.length > 0) counts.set(kind, ranges.length)
    }
    const missing = (this.#shown?.length ?? 0) - placed.length
    this.#legend?.count(counts, missing)
    return { found: placed.length, missing }
  }

  /** Listens to the page: Escape or a change of address removes the marks, hovering shows details, re-rendering marks again. */
  #listen(): void {
    if (this.#listening) return
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const address = this.#pageAddress()
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && this.clear()
    this.#document.addEventListener('keydown', onKey, { signal, capture: true })
    this.#document.addEventListener('pointermove', (event) => this.#tell(event), { signal, passive: true })
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver((changes) => {
      if (changes.every(isOurs)) return
      clearTimeout(timer)
      timer = setTimeout(() => (this.#pageAddress() === address ? this.#settle() : this.clear()), SETTLE)
    })
    observer.observe(this.#document.documentElement, { childList: true, characterData: true, subtree: true })
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      observer.disconnect()
    })
  }

  #pageAddress(): string {
    const { origin, pathname, search } = this.#document.location
    return origin + pathname + search
  }

  /** Draws again if a change of the page has removed a marked sentence or added one that was missing. */
  #settle(): void {
    if (!this.#shown) return
    const isTorn = this.#placed.some(({ range }) => range.collapsed || !range.startContainer.isConnected)
    if (!isTorn && this.#placed.length === this.#shown.length) return
    const placed = this.#place(this.#shown)
    if (isTorn || placed.length > this.#placed.length) this.#draw(placed)
  }

  #tell({ clientX, clientY }: PointerEvent): void {
    if (!this.#legend) return
    const caret = this.#document.caretPositionFromPoint?.(clientX, clientY)
    const notes = caret
      ? this.#placed
          .filter(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset))
          .map(({ note }) => note)
      : []
    this.#legend.tell([...new Set(notes)].join(' · '), clientX, clientY)
  }
}

/** Is this change only the legend appearing or disappearing? */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes]
  return nodes.length > 0 && nodes.every((node) => node.nodeName === LEGEND)
}
