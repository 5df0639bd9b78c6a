/** Counts in text: digits, with or without separators, and English number words. */
import { either, sequence } from '../patterns/alternatives.ts'
import { matchesOf } from '../patterns/matches.ts'
import type { Span } from '../types.ts'

interface CountSpan extends Span {
  readonly value: number
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['dozen', 12],
  ['hundred', 100],
])

const WORD = [...WORDS.keys()].join('|')
const COUNT = new RegExp(
  sequence(
    String.raw`(?<![A-Za-zÀ-ÿ\d.,:/#-])`,
    either(
      String.raw`(\d{1,3}(?:[,. \u00a0\u202f’']\d{3}){1,5}|\d{1,5})(?![\d:/]|[.,]\d|-\d)`,
      String.raw`(?<!thousand (?:and )?)(?:a |one )?((?:${WORD})(?:-(?:${WORD}))?)(?![\p{L}-]| (?:hundred|thousand|million))`,
      String.raw`(a|one|${WORD})((?: hundred| thousand){1,2})(?![\p{L}-])`,
    ),
  ),
  'giu',
)

/** What comes before a number that is a label, not a count: "section 11", "RFC 9000". */
const LABELLED =
  /\b(?:sections?|table|figure|fig\.|version|slide|step|RFCs?|issue|PR|day|chapter|part|page|option|IETF|room|item|line|bullet)\s?#?$/i

/** The counts in `text`: "1,200" is 1200, "forty-two" 42. Dates, versions, times and "Section 11" are left out. */
export function findCounts(text: string): CountSpan[] {
  return matchesOf(COUNT, text).flatMap((match) => {
    if (LABELLED.test(text.slice(Math.max(0, match.index - 14), match.index))) return []
    const [, digits, words = '', of = '', large] = match
    const value = digits
      ? Number(digits.replace(/[^\d]/g, ''))
      : large
        ? timesLarge(of, large)
        : wordValue(words)
    return [{ value, start: match.index, end: match.index + match[0].length }]
  })
}

function wordValue(words: string): number {
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (WORDS.get(word) ?? 0), 0)
}

/** "two hundred thousand", "a thousand". */
function timesLarge(of: string, large: string): number {
  const factor = /^a$/i.test(of) ? 1 : wordValue(of)
  return large
    .trim()
    .split(' ')
    .reduce((product, word) => product * (/^hundred$/i.test(word) ? 100 : 1000), factor)
}
