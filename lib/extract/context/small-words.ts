/** The words that a page writes small: what they name is hardly a person, however a label spells them. */

import type { Page } from '../types.ts'
import { kept } from './kept.ts'

/** Three small letters and more, at the end of a sentence or not; no part of an address, a number or a joined word. */
const SMALL = /(?<![\p{L}\p{N}@.-])\p{Ll}{3,}(?![\p{L}\p{N}@]|[.-]+[\p{L}\p{N}@])/gu

/** The words of three letters and more that stand in a page all in small letters. Linear in the length of its text. */
export const smallWords = kept(({ text }: Page): ReadonlySet<string> => new Set(text.match(SMALL)))
