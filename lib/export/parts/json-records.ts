/**
 * Splits JSON text, as it streams in, into its records: the elements of a top-level list, of the list "summaries" in
 * a top-level object (and of "edited", which a backup has after it), or the top-level values themselves (one object, or JSON
 * Lines); also several such files joined. It only looks at strings and brackets; JSON.parse decides whether a record is
 * JSON. So a 500 MB file needs the memory of one record, and a damaged record does not hide those after it.
 */

import { jsonError, otherBeginning, type TextPlace } from './json-error.ts'
import { nextStructure, nextWord, stringEnd } from './json-scan.ts'
import type { Problem } from './problem-words.ts'

export type JsonPiece =
  | { readonly kind: 'record'; readonly text: string; readonly place: TextPlace }
  /** What a backup says about a summary that was edited. */
  | { readonly kind: 'edited'; readonly text: string; readonly place: TextPlace }
  /** What is around the lists of records, with empty lists in their place: up to the first one at first, the whole later. */
  | { readonly kind: 'opening' | 'envelope'; readonly text: string; readonly place: TextPlace }
  /** Nothing after this can be read. */
  | { readonly kind: 'broken'; readonly what: Problem; readonly place: TextPlace }

type RecordKind = 'record' | 'edited'

/** The longest value accepted, in UTF-16 code units: far above any page, far below what a string can hold. */
const LONGEST_VALUE = 64 * 1024 * 1024
/** Nesting depth of brackets; a summary has about six. */
const DEEPEST = 500

/** What comes before a list of records in the envelope; its name is never longer than the text examined. */
const NAMES: Readonly<Record<RecordKind, RegExp>> = {
  record: /(?<!\\)"summaries"\s{0,100}:\s{0,100}$/,
  edited: /(?<!\\)"edited"\s{0,100}:\s{0,100}$/,
}
const NAME_WINDOW = 64

type Mode =
  /** Before the first value. */
  | 'start'
  /** In a top-level object that may or may not be an envelope. */
  | 'object'
  | 'records'
  /** In the envelope, after a list of records. */
  | 'closing'
  /** After an envelope or a list: another one, if files were joined, or lines. */
  | 'next'
  /** Each line is a record: JSON Lines, or what follows the first record. */
  | 'lines'
  | 'done'

export class JsonSplitter {
  #mode: Mode
  #buffer = ''
  /** Where in the buffer reading continues. */
  #at = 0
  /** Where in the buffer the current value begins; -1 between values. */
  #begin = -1
  #depth = 0
  #envelope = ''
  /** The current list of records, and the depth in it. */
  #kind: RecordKind = 'record'
  #listDepth = 0
  /** Lines before the start of the buffer, and where the current line began, relative to the buffer. */
  #line = 1
  #lineBegin = 0

  /** `isLines`: the file is known to be JSON Lines, so a damaged first line ends with its line. */
  constructor({ isLines = false } = {}) {
    this.#mode = isLines ? 'lines' : 'start'
  }

  /** Takes the next text and returns what it completes. */
  push(text: string): JsonPiece[] {
    this.#buffer += text
    const pieces: JsonPiece[] = []
    for (let piece = this.#next(); piece; piece = this.#next()) pieces.push(piece)
    this.#forget()
    return pieces
  }

  /** Called at the end of the text. */
  end(): JsonPiece[] {
    if (this.#mode === 'lines') return this.push('\n')
    if (this.#mode === 'done' || this.#mode === 'next') return []
    if (this.#mode === 'start') return [this.#broken({ word: 'empty' }, this.#buffer.length)]
    const begin = this.#begin < 0 ? null : this.#place(this.#begin)
    const end = this.#place(this.#buffer.length)
    // A stray quote swallows everything after it as a string: the error is before the end.
    const error = begin && jsonError(this.#buffer.slice(this.#begin), begin)
    if (!error || error.place.line >= end.line) return [this.#broken({ word: 'cutOff' }, this.#buffer.length)]
    this.#mode = 'done'
    return [{ kind: 'broken', ...error }]
  }

  /** The next piece, or null if more text is needed. */
  #next(): JsonPiece | null {
    switch (this.#mode) {
      case 'start':
        return this.#readStart()
      case 'next':
        return this.#readNext()
      case 'object':
        return this.#readObject()
      case 'records':
        return this.#readRecord()
      case 'closing':
        return this.#readClosing()
      case 'lines':
        return this.#readLine()
      case 'done':
        return null
    }
  }

  #readStart(): JsonPiece | null {
    this.#skipSpace()
    const character = this.#buffer.charAt(this.#at)
    if (!character) return null
    if (character !== '{' && character !== '[') {
      const what = otherBeginning(this.#buffer.slice(this.#at, this.#at + 12))
      return this.#broken(what, this.#at)
    }
    return this.#openValue(character)
  }

  #readNext(): JsonPiece | null {
    this.#skipSpace()
    const character = this.#buffer.charAt(this.#at)
    if (!character) return null
    if (character === '{' || character === '[') return this.#openValue(character)
    this.#mode = 'lines'
    return this.#next()
  }

  #openValue(character: '{' | '['): JsonPiece | null {
    this.#begin = this.#at
    this.#at += 1
    this.#depth = 1
    this.#mode = 'object'
    this.#envelope = ''
    return character === '[' ? this.#openFirst() : this.#next()
  }

  #openFirst(): JsonPiece {
    const place = this.#place(this.#begin)
    this.#openRecords('record')
    return { kind: 'opening', text: this.#envelope + (this.#depth === 1 ? '' : '}'), place }
  }

  /** A list of records follows: the text before it, with an empty list, is the envelope so far. */
  #openRecords(kind: RecordKind): void {
    this.#envelope += `${this.#buffer.slice(this.#begin, this.#at)}]`
    this.#begin = -1
    this.#kind = kind
    this.#listDepth = this.#depth
    this.#mode = 'records'
  }

  /** Enters the list of records of this kind, which begins in an object at `depth`, or else after the current value. */
  #findRecords(kind: RecordKind, depth: number): boolean | 'asked' {
    const stop = this.#skipTo(
      0,
      () =>
        this.#depth === depth &&
        this.#buffer.charAt(this.#at) === '[' &&
        NAMES[kind].test(this.#buffer.slice(Math.max(0, this.#at - NAME_WINDOW), this.#at)),
    )
    if (stop !== 'asked') return stop
    this.#at += 1
    this.#depth += 1
    return stop
  }

  #readObject(): JsonPiece | null {
    const stop = this.#findRecords('record', 1)
    if (stop === 'asked') return this.#openFirst()
    if (!stop) return this.#incomplete()
    this.#mode = 'lines'
    return this.#record()
  }

  #readClosing(): JsonPiece | null {
    // Only once: what is around the lists is kept in memory.
    const stop = this.#listDepth < 3 ? this.#findRecords('edited', 2) : this.#skipTo(0)
    if (stop !== 'asked') return stop ? this.#finishEnvelope() : this.#incomplete()
    this.#openRecords('edited')
    return this.#next()
  }

  #readRecord(): JsonPiece | null {
    while (this.#begin < 0) {
      this.#skipSpace()
      const character = this.#buffer.charAt(this.#at)
      if (!character) return null
      if (character === ']') return this.#closeRecords()
      if (character === ',') this.#at += 1
      else this.#begin = this.#at
    }
    return this.#skipTo(this.#listDepth) ? this.#record() : this.#incomplete()
  }

  #closeRecords(): JsonPiece | null {
    this.#at += 1
    this.#depth -= 1
    this.#begin = this.#at
    this.#kind = 'record'
    if (this.#depth === 0) return this.#finishEnvelope()
    this.#mode = 'closing'
    return this.#next()
  }

  #finishEnvelope(): JsonPiece {
    const text = this.#envelope + this.#buffer.slice(this.#begin, this.#at)
    const piece: JsonPiece = { kind: 'envelope', text, place: this.#place(this.#begin) }
    this.#begin = -1
    this.#mode = 'next'
    return piece
  }

  #readLine(): JsonPiece | null {
    this.#skipSpace()
    if (this.#at === this.#buffer.length) return null
    this.#begin = this.#at
    const end = this.#buffer.indexOf('\n', this.#at)
    if (end < 0) return this.#incomplete()
    this.#at = end
    return this.#record()
  }

  #record(): JsonPiece {
    const piece: JsonPiece = {
      kind: this.#kind,
      text: this.#buffer.slice(this.#begin, this.#at).trim(),
      place: this.#place(this.#begin),
    }
    this.#begin = -1
    return piece
  }

  /**
   * Moves past the current value, which is at `depth`; false if more text is needed, or it is nested too
   * deep. Stops before a character for which `isAsked` holds.
   */
  #skipTo(depth: number, isAsked: () => boolean = () => false): boolean | 'asked' {
    for (;;) {
      this.#at = nextStructure(this.#buffer, this.#at)
      if (this.#at === this.#buffer.length) return false
      if (isAsked()) return 'asked'
      const character = this.#buffer.charAt(this.#at)
      const isEnd = character === '}' || character === ']'
      // A number or a word ends before the following comma or bracket.
      if (this.#depth === depth && this.#at > this.#begin && (isEnd || character === ',')) return true
      if (character === '"') {
        const end = stringEnd(this.#buffer, this.#at)
        if (end < 0) return false
        this.#at = end
      }
      if (character === '{' || character === '[') this.#depth += 1
      if (this.#depth > DEEPEST) return false
      if (isEnd) this.#depth -= 1
      this.#at += 1
      if (isEnd && this.#depth === depth) return true
    }
  }

  #skipSpace(): void {
    this.#at = nextWord(this.#buffer, this.#at)
  }

  /** More text is needed, unless the current value is already too long or nested too deep. */
  #incomplete(): JsonPiece | null {
    if (this.#depth > DEEPEST) return this.#broken({ word: 'tooDeep', values: { count: DEEPEST } }, this.#at)
    const isTooLong = this.#begin >= 0 && this.#buffer.length - this.#begin > LONGEST_VALUE
    return isTooLong ? this.#broken({ word: 'tooLong' }, this.#begin) : null
  }

  #broken(what: Problem, index: number): JsonPiece {
    this.#mode = 'done'
    return { kind: 'broken', what, place: this.#place(index) }
  }

  /** Line and column of an index in the buffer; requested indexes never go back. */
  #place(index: number): TextPlace {
    for (;;) {
      const lineEnd = this.#buffer.indexOf('\n', Math.max(0, this.#lineBegin))
      if (lineEnd < 0 || lineEnd >= index) break
      this.#line += 1
      this.#lineBegin = lineEnd + 1
    }
    return { line: this.#line, column: index - this.#lineBegin + 1 }
  }

  /** Drops the text that is done with. */
  #forget(): void {
    const done = this.#mode === 'done' ? this.#buffer.length : this.#begin < 0 ? this.#at : this.#begin
    this.#place(done)
    this.#buffer = this.#buffer.slice(done)
    this.#at -= done
    this.#begin = this.#begin < 0 ? -1 : this.#begin - done
    this.#lineBegin -= done
  }
}
