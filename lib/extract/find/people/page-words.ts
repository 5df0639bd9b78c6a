/** What a page's own words tell of its labels: which are words, and which are said to say something. */
import { matchesOf } from '../../language/matches.ts'

export interface PageWords {
  /** The words that the page writes in lower case, folded: what they name is hardly a person. */
  readonly ordinary: ReadonlySet<string>
  /** The initials that a sentence says something of: "QRB says that it works". */
  readonly reported: ReadonlySet<string>
}

const WORD_OR_NUMBER = /[\p{L}\p{N}-]+/gu
const SMALL_WORD = /^\p{Ll}{3,}$/u
const SAYING =
  'says|said|asks|asked|notes|noted|thinks|agrees|agreed|suggests|suggested|mentions|mentioned|wonders|wondered|clarifies|clarified|explains|explained|prefers|preferred'
const SAID = "that|if|whether|it|it['’]s|we|this|the|there|to"
const REPORTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(\p{Lu}{2,4}) (?:${SAYING}) (?:${SAID})(?!\p{L})`,
  'gu',
)

/** The words of `text`, a page's. Linear in its length. */
export function wordsOf(text: string): PageWords {
  const ordinary = new Set(text.match(WORD_OR_NUMBER))
  for (const word of ordinary) if (!SMALL_WORD.test(word)) ordinary.delete(word)
  const reported = new Set(matchesOf(REPORTED, text).flatMap(({ 1: initials }) => initials ?? []))
  return { ordinary, reported }
}
