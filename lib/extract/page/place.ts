/** Keeps track, during a walk, of what the current text is part of: a heading, list item, cell, quotation or paragraph. */
import type { CellPlace } from '../types.ts'
import type { Draft } from './drafts.ts'
import { isDataTable } from './tables.ts'

/** The kind of block to which the next text of a walk belongs. */
export interface Place {
  readonly kind: Draft['kind']
  readonly depth: number
  /** How many lists and quotations are open. */
  readonly lists: number
  readonly quotes: number
  readonly preformatted: boolean
  readonly owner: Element
  readonly item: Element | null
  readonly cell: CellPlace | null
  /** The number of the open data table, or -1. */
  readonly table: number
}

/** The place of a walk's first element. */
export function outermost(owner: Element): Place {
  return {
    kind: 'paragraph',
    depth: 0,
    lists: 0,
    quotes: 0,
    preformatted: false,
    owner,
    item: null,
    cell: null,
    table: -1,
  }
}

/** Limit on columns: the markup of a hostile or broken page may claim any number. */
const WIDEST = 100

/** Computes places, and for them counts the tables of the page and the rows and columns of the current one. */
export class Places {
  #tables = 0
  #row = -1
  #column = 0
  /** For each column, the first row that no cell above covers. */
  #free: number[] = []

  /** The place inside the block element `element`, whose own place is `before`. */
  inside(element: Element, before: Place): Place {
    const place = { ...before, owner: element }
    const level = Number(/^h([1-6])$/.exec(element.localName)?.[1])
    if (level) return { ...place, kind: 'heading', depth: level }
    switch (element.localName) {
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
        return { ...place, table: isDataTable(element) ? this.#startTable() : -1, cell: null }
      case 'tr':
        this.#row++
        this.#column = 0
        return place
      case 'td':
      case 'th':
        return before.table < 0 ? place : this.#cellIn(place)
    }
    return place
  }

  #startTable(): number {
    this.#row = -1
    this.#column = 0
    this.#free = []
    return this.#tables++
  }

  /** Puts a cell into the next free column, as browsers do. */
  #cellIn(place: Place): Place {
    const { colSpan = 1, rowSpan = 1 }: Partial<HTMLTableCellElement> = place.owner
    // scripts and XHTML may have cells outside of rows
    const row = Math.max(0, this.#row)
    while (this.#column < WIDEST && (this.#free[this.#column] ?? 0) > row) this.#column++
    const column = this.#column
    for (let left = Math.min(colSpan, WIDEST); left > 0; left--) this.#free[this.#column++] = row + rowSpan
    const header = place.owner.matches('th,thead *')
    return { ...place, kind: 'cell', depth: 0, cell: { table: place.table, row, column, header } }
  }
}
