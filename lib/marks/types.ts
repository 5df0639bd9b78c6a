/** Messages about marks between the extension's pages and the script in the page. */
import type { OutcomeKind, Quote } from '../model.ts'

/** said: whose words these are. here: the one sentence that was jumped to. */
export type MarkKind = OutcomeKind | 'action' | 'highlight' | 'said'

export interface Mark {
  kind: MarkKind
  quote: Quote
  /** The hover text: "Decision", "Said by Ada Quill". */
  note: string
}

/** The words of the legend, in the reader's language. */
export interface LegendWords {
  title: string
  kinds: Record<MarkKind, string>
  /** With {count}: how many points are no longer on the page. */
  missing: string
  close: string
}

export interface MarkResult {
  found: number
  missing: number
}

/** The script in the page, as the extension calls it. */
export interface PageMarker {
  /** Marks the page; earlier marks go. Null if the browser lacks the CSS Custom Highlight API. */
  show(marks: Mark[], words: LegendWords): MarkResult | null
  /** Scrolls to the quote and highlights it; false if it is not on the page. */
  jump(quote: Quote): boolean
  /** Removes everything. */
  clear(): void
  readonly isShowing: boolean
}

declare global {
  /** In the isolated world of a page into which the script was injected. */
  var miclineMarker: PageMarker | undefined
}
