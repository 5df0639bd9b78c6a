/** Finds groups in running text: by an unmistakable acronym, or by the words around one. */
import { BEFORE_VERBS, OBJECTS, ORDERS, VERBS } from '../../lexicon/group-phrases.ts'
import { GROUP_ACRONYMS, knownGroup } from '../../lexicon/groups.ts'
import { toldBeside } from './beside.ts'
import { groupByName, SESSION_WORD, sessionName } from './full-names.ts'
import { isPair, isTechnique, KINDS, OFFICERS, OPENS_PAIR } from './kinds.ts'
import { type GroupMention, mention, type RuleName } from './mention.ts'
import { REVIEW, unknownGroup } from './unknown.ts'
import { inCapitals, type Word, wordsOf } from './words.ts'

const MAY_HOLD_ADDRESS = /:\/\/|www\.|@/
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g
/** The continuation of a longer technical name: "ADD_ADDR". */
const IN_NAME = /^_[A-Za-z\d]/
/** "PEARRG": a group's acronym and its kind, written as one word. */
const WITH_KIND = /\b([A-Z0-9]{2,20})[RW]G\b/
const LOWER_WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g

/** Words without which no group is named, except in compounds. */
const TELLING: ReadonlySet<string> = new Set([...GROUP_ACRONYMS, ...KINDS, ...OPENS_PAIR])

/**
 * Groups named in `text`, whose first character has offset `base`. `title`: the text is a title or heading, where an
 * acronym in brackets is enough.
 */
export function groupsInText(text: string, { base = 0, title = false } = {}): GroupMention[] {
  const visible = MAY_HOLD_ADDRESS.test(text)
    ? text.replace(ADDRESS, (address) => ' '.repeat(address.length))
    : text
  if (!mayNameGroup(visible)) return []
  const words = wordsOf(visible)
  const mayListSessions = SESSION_WORD.test(visible)
  const isReview = title && REVIEW.test(visible)
  const found: GroupMention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    // "ADD_ADDR" is an option
    if (!word || word.lower.startsWith('draft-') || IN_NAME.test(visible.slice(word.end, word.end + 2)))
      continue
    const tells =
      word.known ||
      word.raw.includes('-') ||
      WITH_KIND.test(word.raw) ||
      TELLING.has(words[at + 1]?.lower ?? '')
    if (!tells && !mayListSessions && !isReview) continue
    const hit = byContext(visible, words, at, title) ?? byItself(words, at)
    if (hit) found.push(mention(hit.acronym, hit.rule, base + word.start, base + word.end))
    const named = byFullName(words, at)
    if (named) found.push(mention(named, 'full name and kind', base + word.start, base + word.end))
    const session = mayListSessions ? sessionName(visible, words, at) : null
    if (session) found.push(mention(session, 'full names of sessions', base + word.start, base + word.end))
  }
  return found
}

/** A quick check: false if `text` certainly names no group. */
function mayNameGroup(text: string): boolean {
  if (SESSION_WORD.test(text) || WITH_KIND.test(text)) return true
  const isTelling = (word: string) => TELLING.has(word) || word.includes('-')
  return (text.toLowerCase().match(LOWER_WORD) ?? []).some(isTelling)
}

type Hit = Pick<GroupMention, 'acronym'> & { rule: RuleName }

/** "DNSOP", "ACE" in capitals; "DNSOP-related", "tls-chairs" and "TLSWG" by their parts. */
function byItself(words: readonly Word[], at: number): Hit | null {
  const word = words[at]
  if (!word) return null
  const { known } = word
  if (known?.kind === 'unmistakable') return { acronym: known.acronym, rule: 'unmistakable name' }
  if (known?.kind === 'word' && inCapitals(word.raw) && !isShouted(words, at) && !isNoName(words, at))
    return { acronym: known.acronym, rule: 'word in capitals' }
  const withKind = knownGroup(WITH_KIND.exec(word.raw)?.[1] ?? '')
  if (withKind) return { acronym: withKind.acronym, rule: 'name and kind' }
  const hyphen = word.lower.lastIndexOf('-')
  if (known || hyphen < 0) return null
  const first = knownGroup(word.raw.slice(0, hyphen))
  const last = word.lower.slice(hyphen + 1)
  if (first && (KINDS.has(last) || OFFICERS.has(last) || /^arbeitsgruppen?$/.test(last)))
    return { acronym: first.acronym, rule: 'name and kind' }
  return first?.kind === 'unmistakable' ? { acronym: first.acronym, rule: 'unmistakable name' } : null
}

/** A technical term ("ACE framework", "the ADD command"), or a word in an instruction: "ADD a pear", "please ADD it". */
function isNoName(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (isTechnique(words, at)) return true
  const isVerb = VERBS.has(word?.lower ?? '')
  // "Will ADD adopt it?" asks about a group
  if (isVerb && (ORDERS.has(before?.lower ?? '') || BEFORE_VERBS.has(before?.raw ?? ''))) return true
  // after more than a space, a sentence begins; or "to ADD a pear"
  const opens = !before || before.lower === 'to' || (word?.start ?? 0) - before.end > 1
  return opens && isVerb && OBJECTS.has(after?.lower ?? '')
}

/** Whether the words around are all in capitals ("ADD YOUR PROJECT HERE"), so that capitals do not show an acronym. */
function isShouted(words: readonly Word[], at: number): boolean {
  const around = [words[at - 1], words[at + 1]].filter((word) => word && /[A-Za-z]{2}/.test(word.raw))
  return (
    around.length > 0 &&
    around.every((word) => word && /^[A-Z-]+$/.test(word.raw) && !word.known && !KINDS.has(word.lower))
  )
}

/** An acronym next to words that only fit a group. */
function byContext(text: string, words: readonly Word[], at: number, title: boolean): Hit | null {
  const unknown = unknownGroup(text, words, at)
  if (unknown) return { acronym: unknown, rule: 'unknown name and kind' }
  const rule = toldBeside(text, words, at, title)
  return rule && { acronym: words[at]?.known?.acronym ?? '', rule }
}

/** "the HTTP Working Group" for httpbis: a full name followed by the kind. */
function byFullName(words: readonly Word[], at: number): string | null {
  const next = words[at + 1]
  if (!next || next.lower === 'mailing') return null
  const isKind = KINDS.has(next.lower) || (OPENS_PAIR.has(next.lower) && isPair(words, at + 1))
  return isKind ? groupByName(words, at) : null
}
