/** Finds groups by their full names: before "Working Group", or in a list of sessions. */
import { GROUP_NAMES, LONGEST_GROUP_NAME } from '../../lexicon/group-names.ts'
import { knownGroup } from '../../lexicon/groups.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { anyOfCased } from '../../patterns/alternatives.ts'
import type { Word } from './words.ts'

/** Without one of these, no sessions are listed. */
export const SESSION_WORD = /sessions?\b|groups\b|WGs|BoF/
const LISTS_SESSIONS = anyOfCased(
  String.raw`\b(?:sessions|working groups|WGs|groups)(?:[,:]| (?:on|like|such as|including|for)\b)[^.;]{0,400}$`,
  String.raw`\b(?:BoF\)?|session)[^.;]{0,30} on (?:the (?:concept|topic) of )?$`,
)

/** A known name of two words or more in a list of sessions: "working sessions on Privacy Pass and Messaging Layer Security". */
export function sessionName(text: string, words: readonly Word[], at: number): string | null {
  const last = words[at]
  if (!last || !/^[A-Z]/.test(last.raw) || /^ [A-Z]/.test(text.slice(last.end, last.end + 2))) return null
  for (let length = Math.min(LONGEST_GROUP_NAME, at + 1); length > 1; length--) {
    const first = words[at + 1 - length]
    if (!first || !/^[A-Z]/.test(first.raw)) continue
    const acronym = GROUP_NAMES.get(text.slice(first.start, last.end).toLowerCase())
    const before = text.slice(Math.max(0, first.start - 160), first.start)
    if (acronym && LISTS_SESSIONS.test(before)) return acronym
  }
  return null
}

/** "the HTTP" before "Working Group": the longest known name that ends at the word with index `at`, written with a capital. */
export function groupByName(words: readonly Word[], at: number): string | null {
  for (let length = Math.min(LONGEST_GROUP_NAME, at + 1); length > 0; length--) {
    const name = words
      .slice(at + 1 - length, at + 1)
      .map((word) => word.lower)
      .join(' ')
    const acronym = GROUP_NAMES.get(name)
    if (acronym && /^[A-Z0-9]/.test(words[at + 1 - length]?.raw ?? '')) return acronym
  }
  return byInitials(words, at)
}

/** Words in a name that have no letter in the acronym. */
const SMALL_WORDS = wordSet('and of for the in on to with')
const FEWEST_INITIALS = 3

/** "Pear Exchange and Ripening Working Group": capitalised words right before the kind whose initials spell a group's acronym. */
function byInitials(words: readonly Word[], at: number): string | null {
  let initials = ''
  let found: string | null = null
  for (let first = at; first >= 0 && at - first < LONGEST_GROUP_NAME; first--) {
    const [word, next] = [words[first], words[first + 1]]
    if (!word || (first < at && next && next.start - word.end > 1)) break
    const { raw, lower } = word
    if (SMALL_WORDS.has(lower)) continue
    if (!/^[A-Z]/.test(raw)) break
    initials = lower.replace(/([a-z0-9])[a-z0-9]*-?/g, '$1') + initials
    if (initials.length >= FEWEST_INITIALS) found = knownGroup(initials)?.acronym ?? found
  }
  return found
}
