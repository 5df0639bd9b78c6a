/** Recognises groups by the list that they are in: "the QUIC, TLS and MLS working groups". */
import { GROUP_BEFORE, KIND_BEFORE } from '../../lexicon/group-phrases.ts'
import { inCapitals, isOrdinaryWord, type Word } from './words.ts'

/**
 * Whether the kind of group is named before or after the list around the word at `at`: "the QUIC, TLS and MLS working groups",
 * "working groups (QUIC, TLS)", "groupe de travail QUIC".
 */
export function isLedByKind(text: string, words: readonly Word[], at: number): boolean {
  return leads(text, words, at) || trails(text, words, at)
}

/** A list begins and ends within this many words of a group in it. */
const REACH = 20

/** Whether the list of groups before the word at `at` is introduced by a kind: "working groups (QUIC, TLS". */
function leads(text: string, words: readonly Word[], at: number): boolean {
  const group = words[at]
  const isNoWord = !group || !isOrdinaryWord(group)
  for (let first = at; first >= 0 && at - first < REACH; first--) {
    const word = words[first]
    const step = isAnd(words[first - 1]) ? 2 : 1
    const before = words[first - step]
    const opening = text.slice(Math.max(0, (word?.start ?? 0) - 40), word?.start)
    if (word && (KIND_BEFORE.test(opening) || (isNoWord && GROUP_BEFORE.test(opening)))) return true
    if (!word || !before) return false
    if (!before.known || !LISTED.test(text.slice(before.end, word.start))) return false
    first -= step - 1
  }
  return false
}

/** Whether only what separates the groups of a list stands between two of them. */
const isSeparator = (between: string) => /^\s?(?:,|\/|&|、)?\s?$/.test(between)

/** Whether the list of groups after the word at `at` ends with a plural: "TLS and MLS working groups". */
function trails(text: string, words: readonly Word[], at: number): boolean {
  for (let last = at; last < words.length - 1 && last - at < REACH; last++) {
    const word = words[last]
    const next = words[last + 1]
    if (!word || !next) return false
    const pair = `${next.lower} ${words[last + 2]?.lower ?? ''}`
    if (last > at && /^(?:wgs|rgs|bofs|(?:co-?)?chairs)$/.test(next.lower)) return true
    if (last > at && /^(?:working|research) groups$/.test(pair)) return true
    const between = text.slice(word.end, next.start)
    if (isAnd(next)) continue
    if (!next.known || !isSeparator(between)) return false
  }
  return false
}

const AND = '(?:and|und|et|y|e|en|och|og|i|a|or|oder|ou)'
const IS_AND = new RegExp(`^${AND}$`)
const isAnd = (word: Word | undefined) => !!word && IS_AND.test(word.lower)
const LISTED = new RegExp(String.raw`^(?:\s?[,/&、]\s?|,?\s${AND}\s)$`)
/** More groups than this to either side of one are not looked at. */
const LONGEST_LIST = 12

/**
 * Whether a neighbour in the list can only be a group ("LSR and OPSEC", "v6ops, quic, tls and dnsop"), and the name is spelt the
 * same way or the list has at least three.
 */
export function isListedWithGroups(text: string, words: readonly Word[], at: number): boolean {
  const listed = (step: 1 | -1) => {
    const found: Word[] = []
    for (let from = at; found.length < LONGEST_LIST; ) {
      const to = words[from + step]
      const and = isAnd(to) ? 2 * step : step
      const next = words[from + and]
      const [left, right] = step > 0 ? [words[from], next] : [next, words[from]]
      if (!next?.known || !left || !right || !LISTED.test(text.slice(left.end, right.start))) break
      found.push(next)
      from += and
    }
    return found
  }
  const word = words[at]
  if (!word?.known || word.known.acronym !== word.lower || word.known.kind === 'unmistakable') return false
  const others = [...listed(-1), ...listed(1)]
  const sure = others.filter(({ known, raw }) => known?.kind === 'unmistakable' && raw !== word.raw).length
  return sure > 0 && (others.length > 1 || inCapitals(word.raw))
}
