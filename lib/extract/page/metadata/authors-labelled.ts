/** Authors and note-takers named in a line with a label: "Author: Ada Birk", "Minutes by Bo Crane". */
import { inFull, readName } from '../../language/names.ts'
import {
  AUTHOR_LINE,
  BETWEEN_NAMES,
  MARKED_AS_NOTE_TAKER,
  NOTE_TAKER,
  NOTE_TAKER_OF_PART,
  NOTE_TAKERS,
  NOTES_OF,
  TELLS_OF_NOTES,
} from '../../lexicon/bylines.ts'
import { type Draft, sourceLines } from '../drafts.ts'

/** In a paragraph of this many characters, a note-taker may be that of another session. */
const PROSE = 300
/** Such a line is within this many first or last blocks. */
const HEAD = 24
const FOOT = 3
/** A page of the notes of a session has at most this many parts with a note-taker; for each, the page is searched for the full name. */
const MOST_PARTS = 24
/** The list of those present may be a little lower. */
const PRESENT = 32

/** The names after a label for the author: "Author: Ada Birk". */
export const labelledAuthors = (drafts: readonly Draft[]): string[] =>
  namesAfter(AUTHOR_LINE, atEnds(drafts), drafts)

/** Who took notes, as a line says: "Scribe: Ada Birk"; those of later parts have a line there, and all may stand in a list. */
export function labelledNoteTakers(drafts: readonly Draft[]): string[] {
  const first = namesAfter(NOTE_TAKER, atEnds(drafts).filter(tellsOfNotes), drafts)
  if (!first.length) return headedNoteTakers(drafts)
  const later = drafts.filter(({ text }) => NOTE_TAKER_OF_PART.test(text)).slice(0, MOST_PARTS)
  return [...first, ...later.flatMap((line) => namesAfter(NOTE_TAKER, [line], drafts))]
}

/** The names in the list under the heading "Note takers" or the label "Note takers:". */
function headedNoteTakers(drafts: readonly Draft[]): string[] {
  const head = drafts.findIndex(
    ({ kind, text }) => NOTE_TAKERS.test(text) && (kind === 'heading' || !/\p{L}$/u.test(text)),
  )
  const below = head < 0 ? [] : drafts.slice(head + 1)
  const end = below.findIndex(({ kind, text }) => kind !== 'item' || !readName(text))
  return below.slice(0, end < 0 ? below.length : end).flatMap(({ text }) => fullName(text, drafts) ?? [])
}

const atEnds = (drafts: readonly Draft[]) => [...drafts.slice(0, HEAD), ...drafts.slice(HEAD).slice(-FOOT)]
const tellsOfNotes = ({ text }: Draft) => TELLS_OF_NOTES.test(text)

/** The names after `label` in the first of `lines` that has some. A first name alone is completed from the page. */
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

/** The full names after "Notes:" or "Minutes:" near the start; empty unless a full name comes right after the label. */
export function namesAfterNotes(drafts: readonly Draft[]): string[] {
  for (const [at, draft] of drafts.slice(0, HEAD).entries()) {
    const [, isMinutes, line = ''] = sourceLines(draft).flatMap((text) => NOTES_OF.exec(text) ?? [])
    const [first = [], ...others] = line.split(BETWEEN_NAMES).map(nameBeforeBracket)
    const names = [...first, ...others.flat()]
    const beside = drafts.slice(Math.max(0, at - 1), at + 2)
    // "Minutes: Ada Birk, chair, opened the meeting" is a sentence of the minutes
    const isTold = /^[^(（[]{1,80}(?:,|;) ?(?!many thanks|thank)\p{Ll}/u.test(line)
    const isNamed = !isMinutes || SEVERAL.test(line) || beside.some(({ text }) => CHAIRS.test(text))
    if (first.length && (names.length > 1 || (isNamed && !isTold))) return names
  }
  return []
}

/** The full name in `text`, which may be followed by something in brackets; empty if it is something else. */
const nameBeforeBracket = (text: string) => inFull(text.replace(/\s{0,4}[([（<].{0,400}$/, ''))

/** Names with a mark in the list of those present: "Ada Birk (notes)". */
export const markedNoteTakers = (drafts: readonly Draft[]): string[] =>
  drafts
    .slice(0, PRESENT)
    .filter(tellsOfNotes)
    .flatMap(({ text }) => [...text.matchAll(MARKED_AS_NOTE_TAKER)].map(([, name = '']) => name))

/** What may follow a name on its line: an address, another label, "from the recording". */
const AFTER_NAME = /\s{0,4}[([（<].{0,400}$|\s{1,4}\S{1,4}[:：].{0,400}$|\s(?:from|with|for)\s.{0,400}$/

/**
 * `text` as a name without what follows it. A first name alone is replaced by the full name, if the page has it. Null if it is
 * none.
 */
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
