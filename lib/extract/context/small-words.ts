/** The words that a page writes small: what they name is hardly a person, however a label spells them. */

import type { Page } from '../types.ts'
import { kept } from './kept.ts'

/** Words, numbers and addresses, with what joins their parts. */
const WORD = /[\p{L}\p{N}@.-]+/gu
/** Three letters and more, at the end of a sentence or not; no part of an address. */
const SMALL = /^(\p{Ll}{3,})[.-]*$/u

/** The words of three letters and more that stand in a page all in small letters. Linear in the length of its text. */
export const smallWords = kept(
  ({ text }: Page): ReadonlySet<string> =>
    new Set([...new Set(text.match(WORD))].flatMap((word) => SMALL.exec(word)?.[1] ?? [])),
)
