/** What a page's own words reveal about its labels: which are ordinary words, and which are said to say something. */

import { smallWords } from '../../context/small-words.ts'
import { matchesOf } from '../../language/matches.ts'
import { isParticle } from '../../language/names.ts'
import { either } from '../../lexicon/ways.ts'
import type { Page } from '../../types.ts'

/** The words that tell labels from names, in lower case, and initials from acronyms. */
export interface PageWords {
  /** The words that the page also writes in lower case: they hardly name a person. The "van" of family names is none. */
  readonly ordinary: ReadonlySet<string>
  /** The initials that a sentence attributes something to: "QRB says that it works". */
  readonly reported: ReadonlySet<string>
}

const SAYING = either(
  'says|said|asks|asked|notes|noted|thinks|agrees|agreed|suggests|suggested|mentions|mentioned',
  'wonders|wondered|clarifies|clarified|explains|explained|prefers|preferred',
)
/** Two capitals are looked for first: nearly every place in a text has none, and need not be examined backwards. */
const REPORTED = new RegExp(
  String.raw`(?=\p{Lu}\p{Lu})(?<![\p{L}\p{N}-])(\p{Lu}{2,4}) ${SAYING} (?:that|if|whether|it|it['’]s|we|this|the|there|to)(?!\p{L})`,
  'gu',
)

/** What the words of `page` reveal. Linear in the length of its text. */
export function wordsOf(page: Page): PageWords {
  const reported = new Set(matchesOf(REPORTED, page.text).flatMap(({ 1: initials }) => initials ?? []))
  const small = [...smallWords(page)]
  const ordinary = new Set(small.filter((word) => !isParticle(word) || isInProse(word, page.text)))
  return { ordinary, reported }
}

/** "in der Nacht": a word of the page's own language, which follows others in lower case that are no particles. */
const isInProse = (particle: string, text: string) =>
  matchesOf(new RegExp(String.raw`(?<!\p{L})(\p{Ll}{1,20}) ${particle}(?!\p{L})`, 'gu'), text).some(
    ({ 1: before = '' }) => !isParticle(before),
  )
