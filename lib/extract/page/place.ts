/** What the text of an element is part of: a heading, a list item, a cell, a quotation, running text. */
import type { CellPlace } from '../types.ts'
import type { Draft } from './drafts.ts'
import { isDataTable } from './tables.ts'

/** Where a walk is: which block a text belongs to that comes next. */
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

/** Counts the tables of a page, and the rows and cells of the open one, as a walk comes to them. */
export class Places {
  #tables = 0
  #row = -1
  #column = -1

  /** The place inside the block element `element`, which itself is at `before`. */
  inside(element: Element, before: Place): Place {
    const place = { ...before, owner: element }
    switch (element.localName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return { ...place, kind: 'heading', depth: Number(element.localName.slice(1)) }
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
        this.#column = -1
        return place
      case 'td':
      case 'th':
        return before.table < 0 ? place : this.#cellIn(place)
    }
    return place
  }

  #startTable(): number {
    this.#row = -1
    return this.#tables++
  }

  #cellIn(place: Place): Place {
    this.#column++
    const header = place.owner.localName === 'th'
    return {
      ...place,
      kind: 'cell',
      depth: 0,
      cell: { table: place.table, row: this.#row, column: this.#column, header },
    }
  }
}
