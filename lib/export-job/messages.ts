/** What the page and its export workers say to each other. */

/** An export of saved summaries, in the order of their numbers. */
export interface ExportJob {
  readonly kind: 'job'
  /** The id of a format. */
  readonly format: string
  readonly numbers: readonly number[]
  /** With what a restored library needs beside its summaries. */
  readonly isBackup: boolean
}

/** A few summaries of a job, for one worker to render. */
export interface Share {
  readonly kind: 'share'
  readonly format: string
  readonly numbers: readonly number[]
}

export interface Exported {
  /** The file. */
  readonly blob: Blob
  /** How many records could not be read, and are not in the file. */
  readonly damaged: number
}

/** The parts of a share's summaries, by their format; in order, without those that are gone or damaged. */
export interface Rendered {
  readonly parts: readonly unknown[]
  readonly damaged: number
}

/** What comes back on the port of a request: progress any number of times, then one of the others. */
export type Answer<Value> =
  | { readonly kind: 'progress'; readonly written: number }
  | { readonly kind: 'done'; readonly value: Value }
  /** An error's own class does not survive the way between workers; its name does. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
