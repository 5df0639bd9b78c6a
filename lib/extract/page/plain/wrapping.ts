/** Was a line end put there by its writer, or by what wrapped the text? */
import { isLabelled } from './shapes.ts'

const SENTENCE_END = /[.!?:;。！？：；]["”’)\]]?$/
/** A document's name is in lower case wherever it is. */
const BEGINS_IN_SMALL = /^draft-/
/** "<draft-apple-pears-12.txt> as a Proposed Standard", below its title. */
const FILE = /^<draft-/
/** Text with lines longer than this (in columns) was not wrapped. */
const WIDEST = 100

/** The line above: its text, and its length in columns, including indent. */
interface LineAbove {
  readonly text: string
  readonly length: number
}

/** Would the first word of `next` not have fitted at the end of a line of `length` columns? */
export function isFull(length: number, next: string, width: number): boolean {
  return length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) > width
}

/**
 * Does the text of `above` continue in `next`? Yes if the line was full; a label ("Name:") starts a new one. A mail's
 * paragraphs are wrapped by hand too: there, a line that is not short continues.
 */
export function goesOn(above: LineAbove, next: string, width: number, mail = false): boolean {
  const full = isFull(above.length, next, width)
  if (isLabelled(next) && !(full && /^\p{Ll}/u.test(next))) return false
  if (full) return true
  const wrapped = width < WIDEST
  if (SENTENCE_END.test(above.text)) return mail && wrapped && above.length * 2 > width
  return (
    FILE.test(next) ||
    (/^[\p{Ll},;)]/u.test(next) && !BEGINS_IN_SMALL.test(next)) ||
    (wrapped && above.length > width * (mail ? 0.5 : 0.75))
  )
}
