/** Words that go with groups and not with protocols: "working group", "WG", "chairs". */
import { OF_PROTOCOL } from '../../lexicon/group-phrases.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Word } from './words.ts'

/** Kinds of groups, in one word. */
export const KINDS = wordSet('wg wgs rg rgs bof bofs')
/** Offices in a group. */
export const OFFICERS = wordSet('chair chairs co-chair co-chairs cochair cochairs secretary')
/** Kinds of groups, in two words. */
const PAIRS: ReadonlySet<string> = new Set([
  'working group',
  'working groups',
  'research group',
  'research groups',
  'mailing list',
])
/** The first words of these. */
export const OPENS_PAIR: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.split(' ')[0] ?? ''))

/** Whether the word at index `at` and the next one are a kind of group: "working group". */
export const isPair = (words: readonly Word[], at: number) =>
  PAIRS.has(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`)

/** Whether what follows the word at index `at` belongs to a protocol or a format: "ACE framework", "JSON format". */
export const isTechnique = (words: readonly Word[], at: number) => OF_PROTOCOL.has(words[at + 1]?.lower ?? '')
