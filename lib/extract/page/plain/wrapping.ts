/** Tells line ends that the writer meant from those where text was wrapped. */
import { endsClause } from '../../language/sentence-end.ts'
import { isLabelled } from './shapes.ts'

/** A draft's name, which is in lower case also at the start of a sentence. */
const BEGINS_IN_SMALL = /^draft-/
/** A draft's file name, which continues the line with its title: "<draft-apple-pears-12.txt> as a Proposed Standard". */
const FILE = /^<draft-/
/** Text with lines longer than this (in columns) was not wrapped. */
const WIDEST = 100

/** The line above: its text, and its length in columns, including indent. */
interface LineAbove {
  readonly text: string
  readonly length: number
}

/** Was a line of `length` columns too full for the first word of `next`? */
export function isFull(length: number, next: string, width: number): boolean {
  return length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) > width
}

/**
 * Does the text of `above` continue in `next`? Yes if the line was full, no if `next` starts with a label ("Name:"). In a `mail`,
 * which may be wrapped by hand, a line of half the width continues too.
 */
export function goesOn(above: LineAbove, next: string, width: number, mail = false): boolean {
  const full = isFull(above.length, next, width)
  if (isLabelled(next) && !(full && /^\p{Ll}/u.test(next))) return false
  if (full) return true
  const wrapped = width < WIDEST
  if (endsClause(above.text)) return mail && wrapped && above.length * 2 > width
  return (
    FILE.test(next) ||
    (/^[\p{Ll},;)]/u.test(next) && !BEGINS_IN_SMALL.test(next)) ||
    (wrapped && above.length > width * (mail ? 0.5 : 0.75))
  )
}
