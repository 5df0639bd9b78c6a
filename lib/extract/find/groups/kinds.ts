/** What groups are called, and who a group has and no protocol: "working group", "WG", "chairs". */
import type { Word } from './words.ts'

/** In one word. */
export const KINDS = new Set('wg wgs rg rgs bof bofs'.split(' '))
export const OFFICERS = new Set('chair chairs co-chair co-chairs cochair cochairs secretary'.split(' '))
/** In two words. */
const PAIRS: ReadonlySet<string> = new Set([
  'working group',
  'working groups',
  'research group',
  'research groups',
  'mailing list',
])
export const OPENS_PAIR: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.split(' ')[0] ?? ''))

/** Whether the words number `at` and the next are what a group is called. */
export const isPair = (words: readonly Word[], at: number) =>
  PAIRS.has(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`)
