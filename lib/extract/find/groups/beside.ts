/** Decides by the words next to an acronym whether it means the group, and not a protocol or a word with the same letters. */
import { DEED, FORMATS, GOES_TO, OPENS_WITH, PLACE_OF_WORK } from '../../lexicon/group-phrases.ts'
import type { KnownGroup } from '../../lexicon/groups.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { anyOfCased, anyOfWith, either, sequence } from '../../patterns/alternatives.ts'
import { isPair, isTechnique, KINDS, OFFICERS } from './kinds.ts'
import { isLedByKind, isListedWithGroups } from './lists.ts'
import type { RuleName } from './mention.ts'
import { inCapitals, type Word } from './words.ts'

/** An occurrence of a group's acronym. */
interface Place {
  readonly text: string
  readonly words: readonly Word[]
  /** Its index among the words. */
  readonly at: number
  readonly word: Word
  readonly known: KnownGroup
  readonly inCapitals: boolean
  /** Whether the text is a title or heading. */
  readonly title: boolean
}

/** Nouns after the name of a group: "PEAR charter", "PEAR minutes". */
const BELONGINGS = wordSet(`
  charter charters recharter rechartering rechartered meeting meetings minutes agenda interim virtual folks list
  listserv
`)
/** "working group" right after the name, in Japanese and Chinese. */
const ASIAN_KIND = anyOfCased(
  String.raw`^(?: ?[（(][^（）()\n]{3,100}[）)])? ?${either(
    'WG|워킹 ?그룹|작업 ?(?:반|그룹)|ワーキンググループ|作業部会|研究グループ|セッション',
    '工作小?[组組]|研究小?[组組]|分会',
  )}`,
)
/** "working group" after a name and its expansion is within this many characters. */
const KIND_IS_NEAR = 120

/** After a group's acronym in brackets; a noun after it ("(SIP) Event Package") makes it a protocol's name. */
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

/** "the PEAR design team". */
const DESIGN_TEAM = /^ design[- ]teams?\b/i

const separates = (between: string) => /^[\s()\]’'"”*:-]{0,3}$/.test(between)

/** What comes right before the acronym, and right after it, within this many characters. */
const before = ({ text, word }: Place, length: number) =>
  text.slice(Math.max(0, word.start - length), word.start)
const after = ({ text, word }: Place, length: number) => text.slice(word.end, word.end + length)

/** The rules, in the order in which they are tried. */
const WAYS: readonly { readonly rule: RuleName; readonly tells: (place: Place) => boolean }[] = [
  { rule: 'name and kind', tells: isFollowedByKind },
  { rule: 'kind and name', tells: ({ text, words, at }) => isLedByKind(text, words, at) },
  {
    rule: 'kind and name',
    tells: ({ title, text, word }) => title && /^WG $/i.test(text.slice(0, word.start)),
  },
  { rule: 'name and deed', tells: (place) => place.inCapitals && DEED.test(after(place, 40)) },
  { rule: 'name and meeting', tells: (place) => isWrittenAsName(place) && isAtMeeting(place) },
  { rule: 'among groups', tells: ({ text, words, at }) => isListedWithGroups(text, words, at) },
  { rule: 'name and deed', tells: (place) => place.inCapitals && isVisited(place) },
  { rule: 'place of work', tells: (place) => place.inCapitals && isWorkedAt(place) },
  {
    rule: 'acronym and its expansion',
    tells: (place) => (place.known.kind === 'word' || place.title) && isExpanded(place),
  },
  {
    rule: 'name and meeting',
    tells: (place) => place.title && place.inCapitals && EVENT.test(after(place, 20)),
  },
  {
    rule: 'acronym in a heading',
    tells: (place) => place.title && before(place, 1) === '(' && CLOSES_NAME.test(after(place, 30)),
  },
  {
    rule: 'list tag in the title',
    tells: (place) => place.title && before(place, 1) === '[' && after(place, 1) === ']',
  },
]

/** The rule by which the word at index `at`, a group's acronym, is the group; null if nothing next to it says so. */
export function toldBeside(
  text: string,
  words: readonly Word[],
  at: number,
  title: boolean,
): RuleName | null {
  const word = words[at]
  if (!word?.known) return null
  const place = { text, words, at, word, known: word.known, inCapitals: inCapitals(word.raw), title }
  return WAYS.find(({ tells }) => tells(place))?.rule ?? null
}

function isFollowedByKind(place: Place): boolean {
  const { text, words, at, word, known } = place
  const next = words[at + 1]
  if (ASIAN_KIND.test(after(place, KIND_IS_NEAR))) return true
  if (!next) return false
  if (EXPANDED_KIND.test(after(place, 130))) return true
  if (!separates(text.slice(word.end, next.start))) return false
  if (KINDS.has(next.lower) || OFFICERS.has(next.lower) || isPair(words, at + 1)) return true
  // a lower-case word may have a list, or describe a group of people
  if (known.kind.startsWith('word') && !place.inCapitals) return false
  return BELONGINGS.has(next.lower) || next.lower === 'group' || DESIGN_TEAM.test(after(place, 16))
}

const isWorkedAt = (place: Place) =>
  PLACE_OF_WORK.test(before(place, 40)) &&
  !FORMATS.has(place.word.lower) &&
  !isTechnique(place.words, place.at)

const isVisited = (place: Place) =>
  [GOES_TO, OPENS_WITH].some((opening) => opening.test(before(place, 60))) &&
  /^ (?:sessions?|meetings?|BoF)\b/i.test(after(place, 10))

/** 'pies ("Preserving Instructions for Every Slice")': an expansion in brackets whose initials are the acronym. */
function isExpanded(place: Place): boolean {
  const expansion = /^ ?[(（]["“]?([^)）"”]{5,90})/.exec(after(place, 96))?.[1] ?? ''
  const initials = [...expansion.matchAll(/[A-Z0-9][A-Za-z]*/g)]
    .map((part) => part[0][0]?.toLowerCase())
    .join('')
  const { lower } = place.word
  return lower.length > 2 && initials.startsWith(lower)
}

/** Is it spelt like a group, "DOTS" or "dots"? "Dots" may be an ordinary word in a title. */
const isWrittenAsName = ({ word: { raw, lower }, known, inCapitals }: Place) =>
  inCapitals || raw === lower || known.kind === 'unmistakable'

/** "trip report" after the name. */
const TRIP_REPORT = /^trip[- ]report/i

/** "QUIC at IETF 115", "IETF 115 TLS", "IETF 115 での TLS"; as a title, "tls - IETF 115". */
const isAtMeeting = (place: Place) =>
  !TRIP_REPORT.test(place.text.slice(place.word.start, place.word.start + 12)) &&
  (/IETF[- ]?\d{2,3}(?: |: ?| - | ?での ?)$/.test(before(place, 18)) ||
    /^(?: (?:at|@|during|in) ?| )IETF[- ]?\d{2,3}/.test(after(place, 18)) ||
    (place.title && /^ [-–—|] IETF[- ]?\d{2,3}/.test(after(place, 14))))
