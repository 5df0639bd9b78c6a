/** Groups named in running text: by an unmistakable acronym, or by the words around one. */
import { GROUP_NAMES } from '../../lexicon/group-names.ts'
import { DEED, GOES_TO, OPENS_WITH, PLACE_OF_WORK } from '../../lexicon/group-phrases.ts'
import { GROUP_ACRONYMS, knownGroup } from '../../lexicon/groups.ts'
import { anyOfWith, either, sequence } from '../../lexicon/ways.ts'
import { groupByName, SESSION_WORD, sessionName } from './full-names.ts'
import { isLedByKind, isListedWithGroups } from './lists.ts'
import { type GroupMention, mention } from './mention.ts'
import { inCapitals, type Word, wordsOf } from './words.ts'

const MAY_HOLD_ADDRESS = /:\/\/|www\.|@/
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g
const LOWER_WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g

/** What a group, and no protocol, has. The one-word kinds come first. */
const KINDS = new Set('wg wgs rg rgs bof bofs'.split(' '))
const OFFICERS = new Set('chair chairs co-chair co-chairs cochair cochairs secretary'.split(' '))
const BELONGINGS = new Set(
  'charter charters recharter rechartering rechartered meeting meetings minutes agenda interim virtual folks list listserv'.split(
    ' ',
  ),
)
/** After a word in capitals these add nothing; after a protocol's name they may belong to the protocol. */
const ASIAN_KIND = /^ ?(?:WG|ワーキンググループ|作業部会|研究グループ|工作组|研究组|分会|セッション)/
const PAIRS: ReadonlySet<string> = new Set([
  'working group',
  'working groups',
  'research group',
  'research groups',
  'mailing list',
])
const OPENS_PAIR: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.split(' ')[0] ?? ''))
/** Where none of these words stands, and none that is joined of several, no group is named. */
const TELLING: ReadonlySet<string> = new Set([...GROUP_ACRONYMS, ...KINDS, ...OPENS_PAIR])
const OTHER_BODIES = new Set(
  'ietf irtf iab iesg w3c whatwg ripe etsi 3gpp itu ieee oif nist icann isoc tc39 cncf oma gsma mef onf tcg fido the a an this that new our your tsv ops int art rtg sec gen app dns transport per each every all any other another same bcp std fyi must should shall may required recommended optional'.split(
    ' ',
  ),
)

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
    if (!word || word.lower.startsWith('draft-')) continue
    const tells = word.known || word.raw.includes('-') || TELLING.has(words[at + 1]?.lower ?? '')
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

/** A quick look: without a group's acronym or what a group is called, none is named. */
function mayNameGroup(text: string): boolean {
  if (SESSION_WORD.test(text)) return true
  const isTelling = (word: string) => TELLING.has(word) || word.includes('-')
  return (text.toLowerCase().match(LOWER_WORD) ?? []).some(isTelling)
}

/** Whether the words number `at` and the next are what a group is called. */
const isPair = (words: readonly Word[], at: number) =>
  PAIRS.has(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`)

type Hit = Pick<GroupMention, 'acronym'> & { rule: Parameters<typeof mention>[1] }

/** "DNSOP", "ACE" in capitals; "DNSOP-related" and "tls-chairs" by their parts. */
function byItself(words: readonly Word[], at: number): Hit | null {
  const word = words[at]
  if (!word) return null
  const { known } = word
  if (known?.kind === 'unmistakable') return { acronym: known.acronym, rule: 'unmistakable name' }
  if (known?.kind === 'word' && inCapitals(word.raw) && !isShouted(words, at))
    return { acronym: known.acronym, rule: 'word in capitals' }
  const hyphen = word.lower.lastIndexOf('-')
  if (known || hyphen < 0) return null
  const first = knownGroup(word.raw.slice(0, hyphen))
  const last = word.lower.slice(hyphen + 1)
  if (first && (KINDS.has(last) || OFFICERS.has(last) || /^arbeitsgruppen?$/.test(last)))
    return { acronym: first.acronym, rule: 'name and kind' }
  return first?.kind === 'unmistakable' ? { acronym: first.acronym, rule: 'unmistakable name' } : null
}

/** Whether the whole neighbourhood is in capitals ("ADD YOUR PROJECT HERE"), so that capitals say nothing. */
function isShouted(words: readonly Word[], at: number): boolean {
  const around = [words[at - 1], words[at + 1]].filter((word) => word && /[A-Za-z]{2}/.test(word.raw))
  return (
    around.length > 0 &&
    around.every((word) => word && /^[A-Z-]+$/.test(word.raw) && !word.known && !KINDS.has(word.lower))
  )
}

/** An acronym with a word beside it that only a group can have. */
function byContext(text: string, words: readonly Word[], at: number, title: boolean): Hit | null {
  const word = words[at]
  if (!word) return null
  const { known } = word
  if (!known)
    return isUnknownGroup(words, at, text) || isIntroduced(text, word)
      ? { acronym: fullAcronym(words, at), rule: 'unknown name and kind' }
      : null
  const { acronym, kind } = known
  if (isFollowedByKind(text, words, at, kind.startsWith('word') && !inCapitals(word.raw)))
    return { acronym, rule: 'name and kind' }
  if (isLedByKind(text, words, at)) return { acronym, rule: 'kind and name' }
  if (title && /^WG $/i.test(text.slice(0, word.start))) return { acronym, rule: 'kind and name' }
  if (inCapitals(word.raw) && DEED.test(text.slice(word.end, word.end + 40)))
    return { acronym, rule: 'name and deed' }
  if (isWrittenAsName(word) && isAtMeeting(text, word)) return { acronym, rule: 'name and meeting' }
  if (isListedWithGroups(text, words, at)) return { acronym, rule: 'among groups' }
  if (inCapitals(word.raw) && isVisited(text, word)) return { acronym, rule: 'name and deed' }
  if (inCapitals(word.raw) && PLACE_OF_WORK.test(text.slice(Math.max(0, word.start - 40), word.start)))
    return { acronym, rule: 'place of work' }
  if ((kind === 'word' || title) && isExpanded(text, word))
    return { acronym, rule: 'acronym and its expansion' }
  if (title && inCapitals(word.raw) && EVENT.test(text.slice(word.end, word.end + 20)))
    return { acronym, rule: 'name and meeting' }
  if (title && /\($/.test(text.slice(0, word.start)) && CLOSES_NAME.test(text.slice(word.end, word.end + 30)))
    return { acronym, rule: 'acronym in a heading' }
  if (title && /\[$/.test(text.slice(0, word.start)) && text[word.end] === ']')
    return { acronym, rule: 'list tag in the title' }
  return null
}

/** After a group's acronym in brackets; a noun after it ("(SIP) Event Package") makes the name a protocol's. */
const CLOSES_NAME = anyOfWith(
  'iu',
  sequence(
    String.raw`^\)\s?`,
    either(
      String.raw`$|[^\p{L}\p{N}\s]|\n`,
      sequence(
        either(
          'WG|RG|BoF|working|research|proposed|side|group|meeting|minutes|notes|session|interim',
          'charter|agenda|summary|report|hackathon|at|in|IETF',
        ),
        String.raw`\b`,
      ),
    ),
  ),
)

/** In a title: "PEAR Hackathon", "PEAR side meeting". */
const EVENT =
  /^ (?:hackathon|side ?meeting|plugtest|interop\b|BoF\b|(?:open )?(?:DT\b|design team)|minutes|summary|- minutes)/i

/** "SCONE (Standard Communication with Network Elements) working group". */
const EXPANDED_KIND = /^ \([^()]{5,100}\) (?:working group|research group|WG|RG|BoF)\b/i

const separates = (between: string) => /^[\s()\]’'"”*:-]{0,3}$/.test(between)

function isFollowedByKind(text: string, words: readonly Word[], at: number, strict: boolean): boolean {
  const word = words[at]
  if (!word) return false
  if (ASIAN_KIND.test(text.slice(word.end, word.end + 12))) return true
  const next = words[at + 1]
  if (!next) return false
  if (EXPANDED_KIND.test(text.slice(word.end, word.end + 130))) return true
  const between = text.slice(word.end, next.start)
  if (separates(between)) {
    if (KINDS.has(next.lower) || OFFICERS.has(next.lower)) return true
    if (isPair(words, at + 1)) return true
    if (!strict && BELONGINGS.has(next.lower)) return true
    return !strict && next.lower === 'group' && word.lower !== 'mls'
  }
  return false
}

const BEGINS_KIND = new Set('wg rg bof working research'.split(' '))

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

const isVisited = (text: string, { start, end }: Word) =>
  [GOES_TO, OPENS_WITH].some((before) => before.test(text.slice(Math.max(0, start - 60), start))) &&
  /^ (?:sessions?|meetings?|BoF)\b/i.test(text.slice(end, end + 10))

const REVIEW = /\bWG (?:review|action):/i
/** From there to the acronym stands the group's name, in characters. */
const LONGEST_NAME = 160
/** "Pear Growing (pear) WG", "WG Review: Pear Growing (pear)": as the IESG introduces groups that no list has yet. */
const isIntroduced = (text: string, { raw, lower, start, end }: Word) =>
  /^[A-Za-z][A-Za-z0-9]{1,11}$/.test(raw) &&
  !OTHER_BODIES.has(lower) &&
  /\p{Lu}[\p{L}-]{1,40} \($/u.test(text.slice(Math.max(0, start - 44), start)) &&
  (/^\) (?:WG|RG|BoF|(?:working|research) group)\b/i.test(text.slice(end, end + 20)) ||
    (text[end] === ')' && REVIEW.test(text.slice(Math.max(0, start - LONGEST_NAME), start))))

/** "SPACE RG" where the list has "spacerg". */
function fullAcronym(words: readonly Word[], at: number): string {
  const name = words[at]?.lower ?? ''
  return knownGroup(`${name}${words[at + 1]?.lower ?? ''}`)?.acronym ?? name
}

/** 'pies ("Preserving Instructions for Every Slice")': an expansion in brackets whose initials are the acronym. */
function isExpanded(text: string, word: Word): boolean {
  const expansion = /^ ?[(（]["“]?([^)）"”]{5,90})/.exec(text.slice(word.end, word.end + 96))?.[1] ?? ''
  const initials = [...expansion.matchAll(/[A-Z0-9][A-Za-z]*/g)]
    .map((part) => part[0][0]?.toLowerCase())
    .join('')
  return word.lower.length > 2 && initials.startsWith(word.lower)
}

/** "Dots" may begin a title's word; a group is "DOTS", "dots", and by its case no other word. */
const isWrittenAsName = ({ raw, lower, known }: Word) =>
  inCapitals(raw) || raw === lower || known?.kind === 'unmistakable'

/** "QUIC at IETF 115", "IETF 115 TLS", "IETF 115 での TLS". */
function isAtMeeting(text: string, { start, end }: Word): boolean {
  const before = text.slice(Math.max(0, start - 18), start)
  return (
    /IETF[- ]?\d{2,3}(?: |: ?| - | ?での ?)$/.test(before) ||
    /^(?: (?:at|@|during|in) ?| )IETF[- ]?\d{2,3}/.test(text.slice(end, end + 18))
  )
}

/** "the HTTP Working Group" for httpbis: a full name that the kind follows. */
function byFullName(words: readonly Word[], at: number): string | null {
  const next = words[at + 1]
  if (!next || next.lower === 'mailing') return null
  const isKind = KINDS.has(next.lower) || (OPENS_PAIR.has(next.lower) && isPair(words, at + 1))
  return isKind ? groupByName(words, at) : null
}
