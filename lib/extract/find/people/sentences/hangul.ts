/** Finds people in Korean sentences: "김하늘 교수는 “…”고 말했다". */

import { opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import {
  KOREAN_BODIES,
  KOREAN_COURTESIES,
  KOREAN_DID,
  KOREAN_NO_NAMES,
  KOREAN_SAID,
  KOREAN_SURNAMES,
  KOREAN_TITLES,
} from '../../../lexicon/hangul.ts'
import { either, sequence } from '../../../patterns/alternatives.ts'
import type { Sentence } from '../../../types.ts'
import { type Mention, mention } from '../mention.ts'

const HANGUL = /\p{Script=Hangul}/u
/** Two to four capitalised words in Latin letters. */
const LATIN = String.raw`(?<![\p{Script=Latin}\d-])\p{Lu}[\p{Script=Latin}.'’-]{1,30}(?: \p{Lu}[\p{Script=Latin}.'’-]{0,30}){1,3}`
/** A name with its title, as the subject of the sentence: the person's words are in quotation marks before or after it. */
const SUBJECT = new RegExp(
  sequence(
    either(
      sequence(
        String.raw`(?<!\p{Script=Hangul})(?!${KOREAN_NO_NAMES})(${KOREAN_SURNAMES}\p{Script=Hangul}{2})(?:\s?[（(][^（）()]{2,40}[）)]|(?=\s))`,
        String.raw`((?:\s[\p{Script=Hangul}A-Z]{1,10}){0,2}\s?(?:${KOREAN_TITLES}))`,
      ),
      String.raw`(${LATIN})(\s?(?:${KOREAN_TITLES}))?`,
    ),
    // "김하늘 교수(부위원장)는"
    String.raw`(?:\s?[（(][^（）()]{2,40}[）)])?(?:은|는|이|가)(?=\s)`,
  ),
  'gu',
)
/** The longest sentence that is examined, in characters. */
const LONGEST = 600

/** The people whose words one Korean sentence quotes; none for any other. */
export function findInHangul({ block, start, end, text: whole }: Sentence): Mention[] {
  if (!HANGUL.test(whole)) return []
  const text = whole.slice(0, LONGEST)
  if (!KOREAN_SAID.test(text) && !KOREAN_DID.test(text)) return []
  return [...text.matchAll(SUBJECT)].slice(0, 1).flatMap((match) => {
    const words = match[1] ?? match[3] ?? ''
    const name = readPersonName(words)
    // "Harbour Commons는": a company may be written like a person
    if (!name || (match[3] && !match[4] && !opensWithGivenName(words))) return []
    const at = start + match.index + match[0].indexOf(words)
    return [
      mention({
        rule: 'verb-of-saying',
        score: 0.75,
        start: at,
        end: at + words.length,
        name,
        block,
        speaks: true,
        remarks: [{ block, start, end }],
        ...readTitle(match[2] ?? match[4] ?? ''),
      }),
    ]
  })
}

/** A former office: "전 회장". */
const FORMER = /(?:^|\s)전\s/u
/** Not an employer, and so part of the office: "IETF 의장". */
const STANDARDS_BODY = /^(?:IETF|IRTF|IAB|IESG|IANA|W3C|ISOC|ITU)$/

/** The office in `words` after a name and, before it, where it is held: "LHA 등대기획본부장". */
function readTitle(words: string): { roles: string[]; affiliations: string[] } {
  const parts = FORMER.test(words) ? [] : words.trim().split(/\s+/)
  const office = parts.pop() ?? ''
  const body = parts.find((part) => KOREAN_BODIES.test(part)) ?? ''
  const role = STANDARDS_BODY.test(body) ? `${body} ${office}` : office
  return {
    roles: office && !KOREAN_COURTESIES.has(office) ? [role] : [],
    affiliations: body && role === office ? [body] : [],
  }
}
