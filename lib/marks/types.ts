/** The types shared by the extension and the marker in the page. */
import type { OutcomeKind, Quote } from '../model.ts'

/** said: a remark of a speaker. */
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
  /** The sentence on points that are no longer on the page; contains {count}. */
  missing: string
  close: string
}

export interface MarkResult {
  found: number
  missing: number
}

/** The interface of the marker in the page. */
export interface PageMarker {
  /** Replaces all marks on the page. Null if the browser lacks the CSS Custom Highlight API. */
  show(marks: Mark[], words: LegendWords): MarkResult | null
  /** Scrolls to the quote and highlights it; false if it is not on the page. */
  jump(quote: Quote): boolean
  /** Removes marks, legend and the highlight of a jump. */
  clear(): void
  readonly isShowing: boolean
}

declare global {
  /** Defined in the isolated world of a page once the script is injected. */
  var miclineMarker: PageMarker | undefined
}
