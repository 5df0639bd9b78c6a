/** The words that a page also writes in lower case: a label that is one of them ("Note:") hardly names a person. */

import { memoizeByObject } from '../memoize.ts'
import type { Page } from '../types.ts'

/** Words, numbers and addresses, with what joins their parts. */
const WORD = /[\p{L}\p{N}@.-]+/gu
/** At least three letters, at the end of a sentence or not; not part of an address. */
const SMALL = /^(\p{Ll}{3,})[.-]*$/u

/** The words of at least three letters that occur on a page all in lower case. Linear in the length of its text. */
export const smallWords = memoizeByObject(
  ({ text }: Page): ReadonlySet<string> =>
    new Set([...new Set(text.match(WORD))].flatMap((word) => SMALL.exec(word)?.[1] ?? [])),
)
