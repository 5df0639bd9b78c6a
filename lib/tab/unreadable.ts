/** The named reasons why a page cannot be read. */

/**
 * Why a page cannot be read. browser: the browser's own page; own: one of Micline's; store: an extension store; pdf: the PDF viewer;
 * empty: no text on it; frame: its text is in a frame; loading: still loading; closed: its tab is gone;
 * unloaded: the browser has removed it from memory; crashed: its process has died; failed: it did not load (an error
 * page); file: a local file, which the user has not opened to extensions; refused: the browser gives no access to the
 * tab; broken: the capture script returned nothing valid (a bug in Micline, or a page that interferes).
 */
export type UnreadableReason =
  | 'browser'
  | 'own'
  | 'store'
  | 'pdf'
  | 'empty'
  | 'frame'
  | 'loading'
  | 'closed'
  | 'unloaded'
  | 'crashed'
  | 'failed'
  | 'file'
  | 'refused'
  | 'broken'

/** An expected failure: the page cannot be read, for `reason`. The interface has a message for each reason. */
export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage'
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason, detail = '') {
    super(`This page cannot be read (${reason})${detail && `: ${detail}`}`)
    this.reason = reason
  }
}
