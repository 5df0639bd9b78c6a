/** The words that a page writes small: what they name is hardly a person, however a label spells them. */
import type { Page } from './types.ts'

/** Kept as long as their page is: labels of speakers and of actions are judged by them. */
const kept = new WeakMap<Page, ReadonlySet<string>>()

/** Words, numbers and addresses, with what joins their parts. */
const WORD = /[\p{L}\p{N}@.-]+/gu
/** Three letters and more, at the end of a sentence or not; no part of an address. */
const SMALL = /^(\p{Ll}{3,})[.-]*$/u

/** The words of three letters and more that stand in `page` all in small letters. Linear in the length of its text. */
export function smallWords(page: Page): ReadonlySet<string> {
  const known = kept.get(page)
  if (known) return known
  const words = new Set([...new Set(page.text.match(WORD))].flatMap((word) => SMALL.exec(word)?.[1] ?? []))
  kept.set(page, words)
  return words
}
