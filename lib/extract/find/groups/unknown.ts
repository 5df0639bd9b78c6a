/** Finds groups that are in no list yet, by the words around a possible acronym. */
import { GROUP_NAMES } from '../../lexicon/group-names.ts'
import { knownGroup } from '../../lexicon/groups.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Word } from './words.ts'

/** Acronyms that are not groups: other organisations, areas, words of specifications. */
export const OTHER_BODIES = wordSet(`
  ietf irtf iab iesg w3c whatwg ripe etsi 3gpp itu ieee oif nist icann isoc tc39 cncf oma gsma mef onf tcg fido the a an
  this that new our your tsv ops int art rtg sec gen app dns transport per each every all any other another same bcp std
  fyi must should shall may required recommended optional not non and or
`)

/** The acronym of the unknown group that the word at index `at` names; null if it names none. */
export function unknownGroup(text: string, words: readonly Word[], at: number): string | null {
  const word = words[at]
  if (!word || word.known) return null
  return isUnknownGroup(words, at, text) || isIntroduced(text, word) ? fullAcronym(words, at) : null
}

const BEGINS_KIND = wordSet('wg rg bof working research')

/** "EXMP WG": capitals, no other body's name, and not the last word of a longer name ("Ripe Fruit PKI Working Group"). */
function isUnknownGroup(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || !BEGINS_KIND.has(next.lower)) return false
  if (!/^[A-Z][A-Z0-9]{2,11}$/.test(word.raw) || OTHER_BODIES.has(word.lower)) return false
  if (/^(?:\d+|IETF\d+)$/.test(word.raw) || GROUP_NAMES.has(word.lower)) return false
  // "the EXMP WG draft" is as often a draft on that subject
  if (/^drafts?$/.test(words[at + 2]?.lower ?? '')) return false
  const before = words[at - 1]
  const isTail = before && /^[A-Z]/.test(before.raw) && /^ $/.test(text.slice(before.end, word.start))
  if (isTail && !/^(?:the|ietf|irtf|in|at|for)$/.test(before.lower)) return false
  if (!/^[ )]{1,2}$/.test(text.slice(word.end, next.start))) return false
  return (
    /^(?:wg|rg|bof)$/.test(next.lower) ||
    /^(?:working|research) group$/.test(`${next.lower} ${words[at + 2]?.lower ?? ''}`)
  )
}

/** In titles of the IESG's mails about charters. */
export const REVIEW = /\bWG (?:review|action):/i
/** The longest name between that and the acronym, in characters. */
const LONGEST_NAME = 160
/** Is the word introduced as in the IESG's mails: "Pear Growing (pear) WG", "WG Review: Pear Growing (pear)"? */
const isIntroduced = (text: string, { raw, lower, start, end }: Word) =>
  /^[A-Za-z][A-Za-z0-9]{1,11}$/.test(raw) &&
  !OTHER_BODIES.has(lower) &&
  /\p{Lu}[\p{L}-]{1,40} \($/u.test(text.slice(Math.max(0, start - 44), start)) &&
  (/^\) (?:WG|RG|BoF|(?:working|research) group)\b/i.test(text.slice(end, end + 20)) ||
    (text[end] === ')' && REVIEW.test(text.slice(Math.max(0, start - LONGEST_NAME), start))))

/** The acronym with its kind if the list has it so: "spacerg" for "SPACE RG". */
function fullAcronym(words: readonly Word[], at: number): string {
  const name = words[at]?.lower ?? ''
  return knownGroup(`${name}${words[at + 1]?.lower ?? ''}`)?.acronym ?? name
}
