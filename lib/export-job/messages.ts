/** What the page and its workers say to each other. */
import type { ImportProblem } from '../export/import.ts'
import type { Merged } from '../store/merging.ts'

/** Which summaries an export is of, and as what. */
interface Wanted {
  /** The id of a format. */
  readonly format: string
  readonly numbers: readonly number[]
  /** Of each summary no other actions than these, by the number of the one and the keys of the others; all where left out. */
  readonly actions?: ReadonlyMap<number, ReadonlySet<string>> | undefined
}

/** An export of saved summaries, in the order of their numbers. */
export interface ExportJob extends Wanted {
  readonly kind: 'job'
  /** With what a restored library needs beside its summaries. */
  readonly isBackup: boolean
  /** The name of the file to write (file.ts). */
  readonly file: string
}

/** A few summaries of a job, for one worker to render. */
export interface Share extends Wanted {
  readonly kind: 'share'
}

export interface Exported {
  /** The file. */
  readonly blob: Blob
  /** How many records could not be read, and are not in the file. */
  readonly damaged: number
}

/** Files to take in: what they would change, or changing it. */
type ImportJob =
  | { readonly kind: 'plan'; readonly files: readonly File[] }
  | { readonly kind: 'import'; readonly files: readonly File[] }

export interface ImportPlan {
  new: number
  changed: number
  same: number
  /** Names that a backup joins to persons: how many, and the first hundred. */
  joinCount: number
  joins: { name: string; person: string }[]
  /** What is wrong with the files; the first hundred. */
  problems: ImportProblem[]
  problemCount: number
  /** Titles of what is new or changed; the first hundred. */
  changes: { status: 'new' | 'changed'; title: string }[]
}

/** The parts of a share's summaries, by their format; in order, without those that are gone or damaged. */
export interface Rendered {
  readonly parts: readonly unknown[]
  readonly damaged: number
}

export type Request = ExportJob | Share | ImportJob

/** What a worker gives for a request. */
export type Value<Asked extends Request = Request> = Asked extends ExportJob
  ? Exported
  : Asked extends Share
    ? Rendered
    : Asked extends { kind: 'plan' }
      ? ImportPlan
      : Merged

/** What comes back on the port of a request: progress any number of times, then one of the others. */
export type Answer<Asked extends Request = Request> =
  /** How many summaries are done. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly value: Value<Asked> }
  /** An error's own class does not survive the way between workers; its name does. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
