/** Keys that give initials and short names after a full name anywhere in a line: "Ada Finn (af) presents", later "af: ...". */
import { compared, likeness } from '../../../language/name-match.ts'
import { opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { holdsCommonWord, opensWithCommonWord } from '../../../lexicon/common-words.ts'
import { matchesOf } from '../../../patterns/matches.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention } from '../mention.ts'

const KEY = /(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){1,2})\s?\((\p{L}{2,12})\)/gu
/** The start of a line that may be somebody's initials. */
const OPENING = /^(?:[-*•]\s)?(\p{L}{2,12})(?=[:\s(])/u

/** The full names followed by initials in brackets that also start lines of the page; this alone does not mean that they speak. */
export function findKeys(lines: readonly Line[]): Mention[] {
  const openings = new Set(lines.flatMap(({ text }) => OPENING.exec(text)?.[1] ?? []))
  return lines.flatMap((line) =>
    line.text.includes('(')
      ? matchesOf(KEY, line.text).flatMap((match) => readKey(match, line, openings))
      : [],
  )
}

/** "af", "Tolli" for "Tollinda Finn". */
const standsFor = (short: string, name: string) =>
  short.length > 3
    ? likeness(compared(short), compared(name)) === 'short'
    : likeness(compared(short.toUpperCase()), compared(name)) === 'initials'

/** False for a term and its acronym: "Rate-Limited Lanterns (RLL)". */
const isPersons = (words: string, short: string) =>
  opensWithGivenName(words) ||
  (/^\p{Ll}+$/u.test(short) && !opensWithCommonWord(words)) ||
  (short.length > 3 && !holdsCommonWord(words))

function readKey(match: RegExpExecArray, line: Line, openings: ReadonlySet<string>): Mention[] {
  const [whole, words = '', short = ''] = match
  const name = openings.has(short) ? readPersonName(words) : null
  if (name?.form !== 'full' || !isPersons(words, short)) return []
  if (!standsFor(short, name.text)) return []
  const start = line.start + match.index
  return [
    mention({
      rule: 'inline-key',
      score: 0.9,
      start,
      end: start + whole.length,
      name,
      block: line.block,
      also: [short],
    }),
  ]
}
