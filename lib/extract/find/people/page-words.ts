/** Collects evidence from a page's words about its labels: which are ordinary words, and which initials are people's. */

import { smallWords } from '../../context/small-words.ts'
import { isParticle } from '../../language/names.ts'
import { either } from '../../patterns/alternatives.ts'
import { matchesOf } from '../../patterns/matches.ts'
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
/** Starts with the two capitals, which are rare, so that few places need a look behind. */
const REPORTED = new RegExp(
  String.raw`(?=\p{Lu}\p{Lu})(?<![\p{L}\p{N}-])(\p{Lu}{2,4}) ${SAYING} (?:that|if|whether|it|it['’]s|we|this|the|there|to)(?!\p{L})`,
  'gu',
)

/** The words of `page` that count. Linear in the length of its text. */
export function wordsOf(page: Page): PageWords {
  const reported = new Set(matchesOf(REPORTED, page.text).flatMap(({ 1: initials }) => initials ?? []))
  const ordinary = new Set(smallWords(page))
  const particles = [...ordinary].filter(isParticle)
  const inProse = wordsInProse(particles, page.text)
  for (const particle of particles) if (!inProse.has(particle)) ordinary.delete(particle)
  return { ordinary, reported }
}

/** Which of `particles` are words of the page's own language ("in der Nacht"): those follow words in lower case that are no particles. */
function wordsInProse(particles: readonly string[], text: string): ReadonlySet<string> {
  if (!particles.length) return new Set()
  const pair = new RegExp(String.raw`(?<!\p{L})(\p{Ll}{1,20}) (?=(${either(...particles)})(?!\p{L}))`, 'gu')
  return new Set(
    matchesOf(pair, text).flatMap(([, before = '', particle = '']) => (isParticle(before) ? [] : particle)),
  )
}
