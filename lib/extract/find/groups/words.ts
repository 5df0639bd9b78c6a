/** Splits a text into words, with the group that each may name. */
import { type KnownGroup, knownGroup } from '../../lexicon/groups.ts'
import { eachWord } from '../../patterns/matches.ts'
import type { Span } from '../../types.ts'

/** A word, as it is written and in lower case. */
export interface Word extends Span {
  readonly raw: string
  readonly lower: string
  /** The group that the word names, if it is a group's acronym. */
  readonly known: KnownGroup | null
}

/** With accents, lest the beginning of "natürlich" name nat; right before and after other scripts, as in "TLSの". */
const WORD = /[\p{Script=Latin}\d]+(?:-[\p{Script=Latin}\d]+)*/gu

/** The words of `text`, in reading order. A letter and a slash before a group's name may be part of it: "S/MIME". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  eachWord(text, WORD, (raw, start) => {
    const lower = raw.toLowerCase()
    const before = words.at(-1)
    const isLettered =
      before && /^[A-Z]$/.test(before.raw) && before.end === start - 1 && text[start - 1] === '/'
    const whole = isLettered ? knownGroup(before.lower + lower) : null
    words.push({ raw, lower, known: whole ?? knownGroup(lower), start, end: start + raw.length })
  })
  return words
}

/** Is it more likely a word than the group: "Core", unlike "CORE" or "QUIC"? */
export const isOrdinaryWord = ({ known, raw }: Word): boolean =>
  known?.kind.startsWith('word') === true && !inCapitals(raw)

/** "CoRE", "ACE", "6TiSCH": at least two capitals, and not a plural ("ACEs"). */
export function inCapitals(raw: string): boolean {
  return (raw.match(/[A-Z]/g)?.length ?? 0) >= 2 && !/^[A-Z]+s$/.test(raw)
}
