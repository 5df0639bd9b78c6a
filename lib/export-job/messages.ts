/** What the page and its workers say to each other. */
import type { ImportProblem } from '../export/import.ts'
import type { Merged } from '../store/merging.ts'

/** Which summaries to export, and in which format. */
interface Wanted {
  /** The id of a format. */
  readonly format: string
  readonly numbers: readonly number[]
  /** Only these actions of each summary, by its number and their keys; all if left out. */
  readonly actions?: ReadonlyMap<number, ReadonlySet<string>> | undefined
}

/** An export of saved summaries, in the order of `numbers`. */
export interface ExportJob extends Wanted {
  readonly kind: 'job'
  /** Whether to include what a restored library needs beside its summaries. */
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

/** Files to import: a plan of what they would change, or the import itself. */
type ImportJob =
  | { readonly kind: 'plan'; readonly files: readonly File[] }
  | { readonly kind: 'import'; readonly files: readonly File[] }

export interface ImportPlan {
  new: number
  changed: number
  same: number
  /** How many names a backup joins as one person, and the first hundred. */
  joinCount: number
  joins: { name: string; person: string }[]
  /** What is wrong with the files; the first hundred. */
  problems: ImportProblem[]
  problemCount: number
  /** Titles of new or changed summaries; the first hundred. */
  changes: { status: 'new' | 'changed'; title: string }[]
}

/** The parts of a batch's summaries in their format; in order, without those that are gone or damaged. */
export interface Rendered {
  readonly parts: readonly unknown[]
  readonly damaged: number
}

export type Request = ExportJob | Share | ImportJob

/** What a worker returns for a request. */
export type Value<Asked extends Request = Request> = Asked extends ExportJob
  ? Exported
  : Asked extends Share
    ? Rendered
    : Asked extends { kind: 'plan' }
      ? ImportPlan
      : Merged

/** What comes back on the port of a request: any number of progress messages, then one of the others. */
export type Answer<Asked extends Request = Request> =
  /** How many summaries are done. */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly value: Value<Asked> }
  /** An error's class is lost between workers; its name is not. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
