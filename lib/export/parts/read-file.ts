/** Reads one file of Micline JSON or JSON Lines as a stream: its summaries, and what is wrong with the others. */
import { pageIdentity } from '../../links/page-identity.ts'
import type { Summary } from '../../model.ts'
import { pauses } from '../../pauses.ts'
import { checkSummary, problemInWords } from '../../validate/index.ts'
import { FileText, type NoText } from './file-text.ts'
import { jsonError, type TextPlace } from './json-error.ts'
import { type JsonPiece, JsonSplitter } from './json-records.ts'
import type { Problem } from './problem-words.ts'

/** The version of the public format that this Micline reads and writes. */
const VERSION = 1
/** Most problems reported for one record. */
const PROBLEMS_SHOWN = 3
/** If none of this many records is a summary, the file is not one of ours, and may be endless. */
const MOST_STRANGERS = 1000

/** A File is one. */
export interface ImportFile {
  readonly name: string
  stream(): ReadableStream<Uint8Array>
}

export interface ImportProblem {
  readonly file: string
  readonly place: TextPlace | null
  /** The position of the summary in the file, from 1; null if the problem is the file itself. */
  readonly record: number | null
  readonly what: Problem
  /** True if nothing of the file may be imported. */
  readonly isWhole: boolean
}

export type ReadEvent =
  | { readonly kind: 'summary'; readonly summary: Summary; readonly record: number }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
  /** What a full backup says about a summary that was edited, unchecked; after the summaries. */
  | { readonly kind: 'edited'; readonly edited: unknown }
  /** What else it carries beside its summaries, unchecked. */
  | { readonly kind: 'library'; readonly library: unknown }

function newerVersion(version: unknown): Problem | null {
  return typeof version === 'number' && version > VERSION
    ? { word: 'newer', values: { version, known: VERSION } }
    : null
}

/** Is it an object that has nothing of a summary? Listing everything it lacks would be long. */
function isStrange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('source' in value || 'summaries' in value)
}

/** What is wrong around the summaries, or null. */
function envelopeProblem(envelope: Record<string, unknown>): Problem | null {
  const { format, version } = envelope
  if (format !== undefined && format !== 'micline') return { word: 'otherProgram' }
  const newer = newerVersion(version)
  if (newer) return newer
  return version === undefined || version === VERSION
    ? null
    : { word: 'otherVersion', values: { known: VERSION } }
}

/** The records of one file, one after the other. */
class RecordReader {
  readonly #file: string
  /** Which summary was the first of a page or with an id. */
  readonly #seen = new Map<string, number>()
  #record = 0
  /** The first record that has nothing of a summary. */
  #stranger: { place: TextPlace; record: number } | null = null
  #strangers = 0
  isRefused = false

  constructor(file: string) {
    this.#file = file
  }

  *read(piece: JsonPiece): Generator<ReadEvent> {
    if (piece.kind === 'record') {
      yield* this.#readRecord(piece.text, piece.place)
      if (!this.#seen.size && this.#record === MOST_STRANGERS)
        yield this.#refuse({ word: 'strangers', values: { count: MOST_STRANGERS } })
    } else if (piece.kind === 'edited') yield this.#readEdited(piece.text, piece.place)
    else if (piece.kind === 'broken') yield this.#problem(piece.what, piece.place, null)
    else yield* this.#readEnvelope(piece)
  }

  *#readEnvelope({ kind, text, place }: JsonPiece & { kind: 'opening' | 'envelope' }): Generator<ReadEvent> {
    const { value, problem } = parse(text, place)
    // A file cut off in its envelope is reported at its end; damage around complete summaries is reported here.
    if (problem) {
      if (kind === 'envelope') yield this.#problem(problem.what, null, null)
      return
    }
    const envelope = value as Record<string, unknown>
    const what = envelopeProblem(envelope)
    if (what) yield this.#refuse(what)
    else if (kind === 'envelope' && envelope.library !== undefined)
      yield { kind: 'library', library: envelope.library }
  }

  /** What is only known once the last piece is read: a file of another program is told in one line, not in hundreds. */
  *end(): Generator<ReadEvent> {
    if (!this.#stranger || this.isRefused) return
    const { place, record } = this.#stranger
    const count = this.#strangers - 1
    const what: Problem = count ? { word: 'strangerFirst', values: { count } } : { word: 'stranger' }
    yield this.#problem(what, place, record)
  }

  #readEdited(text: string, begin: TextPlace): ReadEvent {
    const { value, problem } = parse(text, begin)
    return problem ? this.#problem(problem.what, problem.place, null) : { kind: 'edited', edited: value }
  }

  *#readRecord(text: string, begin: TextPlace): Generator<ReadEvent> {
    this.#record += 1
    const { value, problem } = parse(text, begin)
    if (problem) yield this.#problem(problem.what, problem.place)
    else if (isStrange(value)) {
      this.#stranger ??= { place: begin, record: this.#record }
      this.#strangers += 1
    } else yield this.#readSummary(value, begin)
  }

  #readSummary(value: unknown, begin: TextPlace): ReadEvent {
    const newer = newerVersion((value as { version?: unknown } | null)?.version)
    if (newer) return this.#problem(newer, begin)
    const checked = checkSummary(value)
    if ('problems' in checked) {
      const shown = checked.problems.slice(0, PROBLEMS_SHOWN).map(problemInWords)
      const more = checked.problems.length > shown.length ? '; …' : ''
      return this.#problem({ word: 'invalid', values: { detail: shown.join('; ') + more } }, begin)
    }
    const { value: summary } = checked
    const page = pageIdentity(summary.source.url)
    const twin = this.#seen.get(page) ?? this.#seen.get(summary.id)
    if (twin) return this.#problem({ word: 'twin', values: { record: twin } }, begin)
    this.#seen.set(page, this.#record).set(summary.id, this.#record)
    return { kind: 'summary', summary, record: this.#record }
  }

  /** Nothing of the file may be imported, and the rest need not be read. */
  #refuse(what: Problem): ReadEvent {
    this.isRefused = true
    return this.#problem(what, null, null, true)
  }

  #problem(what: Problem, place: TextPlace | null, record: number | null = this.#record, isWhole = false) {
    return { kind: 'problem' as const, problem: { file: this.#file, place, record, what, isWhole } }
  }
}

function parse(text: string, begin: TextPlace) {
  try {
    return { value: JSON.parse(text) as unknown, problem: null }
  } catch {
    return { value: null, problem: jsonError(text, begin) }
  }
}

/**
 * Reads `file` to its end, or to where the rest becomes unreadable. A summary of a page or with an id that the file already
 * had is a problem: only the user can say which of the two is meant. Rejects if the file cannot be read at all.
 */
export async function* readImportFile(file: ImportFile): AsyncGenerator<ReadEvent> {
  const reader = new RecordReader(file.name)
  yield* readRecords(file, reader)
  yield* reader.end()
}

async function* readRecords(file: ImportFile, reader: RecordReader): AsyncGenerator<ReadEvent> {
  const splitter = new JsonSplitter({ isLines: /\.(jsonl|ndjson)$/i.test(file.name) })
  const text = new FileText()
  const chunks = file.stream().getReader()
  const pause = pauses()
  try {
    for (;;) {
      const { done, value } = await chunks.read()
      const decoded = text.decode(value)
      if ('problem' in decoded) {
        yield { kind: 'problem', problem: notText(file.name, decoded.problem) }
        return
      }
      for (const piece of [...splitter.push(decoded.text), ...(done ? splitter.end() : [])]) {
        yield* reader.read(piece)
        if (reader.isRefused || piece.kind === 'broken') return
        await pause()
      }
      if (done) return
      await pause()
    }
  } finally {
    await chunks.cancel()
  }
}

function notText(file: string, word: NoText): ImportProblem {
  return { file, place: null, record: null, what: { word }, isWhole: false }
}
