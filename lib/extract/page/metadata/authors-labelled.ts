/** Authors and note-takers that a line of the post names as such: "Author: Ada Birk", "Minutes by Bo Crane". */
import { inFull, readName } from '../../language/names.ts'
import {
  AUTHOR_LINE,
  BETWEEN_NAMES,
  MARKED_AS_NOTE_TAKER,
  NOTE_TAKER,
  NOTES_OF,
  TELLS_OF_NOTES,
} from '../../lexicon/bylines.ts'
import { type Draft, sourceLines } from '../drafts.ts'

/** A paragraph of so many characters on a session may tell who took its notes, and not those of the page. */
const PROSE = 300
/** Such a line stands at the head of the post, within so many blocks, or among its last ones. */
const HEAD = 24
const FOOT = 3
/** Who is marked among those present stands a little below. */
const PRESENT = 32

/** Whom a line names as the author: "Author: Ada Birk". */
export const labelledAuthors = (drafts: readonly Draft[]): string[] =>
  namesAfter(AUTHOR_LINE, atEnds(drafts), drafts)

/** Who took notes, as a line says: "Scribe: Ada Birk". */
export const labelledNoteTakers = (drafts: readonly Draft[]): string[] =>
  namesAfter(NOTE_TAKER, atEnds(drafts).filter(tellsOfNotes), drafts)

const atEnds = (drafts: readonly Draft[]) => [...drafts.slice(0, HEAD), ...drafts.slice(HEAD).slice(-FOOT)]
const tellsOfNotes = ({ text }: Draft) => TELLS_OF_NOTES.test(text)

/** The names after `label` in the first of `lines` that has it: a first name alone is filled up from the page. */
function namesAfter(label: RegExp, lines: readonly Draft[], drafts: readonly Draft[]): string[] {
  // a sentence may go over several lines of the source
  for (const draft of lines)
    for (const text of [...sourceLines(draft), draft.text]) {
      const names = text.length < PROSE ? label.exec(text)?.slice(1).find(Boolean) : null
      const found = names ? names.split(BETWEEN_NAMES).flatMap((name) => fullName(name, drafts) ?? []) : []
      if (found.length) return found
    }
  return []
}

const SEVERAL = /,|&|\band\b/
const CHAIRS = /^(?:co-?)?chairs?\s?[:：]/im

/** The full names after "Notes:" at the head, where they begin with one. */
export function namesAfterNotes(drafts: readonly Draft[]): string[] {
  for (const [at, draft] of drafts.slice(0, HEAD).entries()) {
    const [, isMinutes, line = ''] = sourceLines(draft).flatMap((text) => NOTES_OF.exec(text) ?? [])
    const [first = [], ...others] = line.split(BETWEEN_NAMES).map(nameBeforeBracket)
    const names = [...first, ...others.flat()]
    const beside = drafts.slice(Math.max(0, at - 1), at + 2)
    // "Minutes: Ada Birk, chair, opened the meeting": one of whom they tell
    const isTold = /^[^(（[]{1,80}(?:,|;) ?(?!many thanks|thank)\p{Ll}/u.test(line)
    const isNamed = !isMinutes || SEVERAL.test(line) || beside.some(({ text }) => CHAIRS.test(text))
    if (first.length && (names.length > 1 || (isNamed && !isTold))) return names
  }
  return []
}

/** The full name that `text` is, but for what stands in brackets after it. */
const nameBeforeBracket = (text: string) => inFull(text.replace(/\s{0,4}[([（<].{0,400}$/, ''))

/** Who is marked among those present: "Ada Birk (notes)". */
export const markedNoteTakers = (drafts: readonly Draft[]): string[] =>
  drafts
    .slice(0, PRESENT)
    .filter(tellsOfNotes)
    .flatMap(({ text }) => [...text.matchAll(MARKED_AS_NOTE_TAKER)].map(([, name = '']) => name))

/** An address, another label, or what it was taken from. */
const AFTER_NAME = /\s{0,4}[([（<].{0,400}$|\s{1,4}\S{1,4}[:：].{0,400}$|\s(?:from|with|for)\s.{0,400}$/

/** The name as written; a first name alone as the page has it in full somewhere, if it does. */
function fullName(text: string, drafts: readonly Draft[]): string | null {
  const written = text.replace(AFTER_NAME, '').trim()
  const name = readName(written)
  if (name?.form === 'initials' || name?.form === 'nick') return null
  if (name?.form !== 'single') return name?.text ?? (/^\p{L}+ \p{Lu}\p{L}+$/u.test(written) ? written : null)
  const full = new RegExp(`(?<!\\p{L})${name.text}\\s+\\p{Lu}[\\p{L}'’-]+`, 'u')
  for (const { text: line } of drafts) {
    const found = full.exec(line)?.[0]
    if (found && readName(found)?.form === 'full') return found
  }
  return name.text
}
