/** Labels in capitals that the page itself spells out: "LS: Lantern Store". Nobody is called by such letters. */
import { isGivenName } from '../../../language/names.ts'
import type { Label } from './label.ts'

interface Labelled {
  readonly label: Label
  /** The words that follow the label. */
  readonly remark: string
}

/** A capitalised word, with what may stand before it. */
const CAPITALISED = /^[("“]?\p{Lu}/u
/** No more words are read for what letters stand for. */
const MOST_WORDS = 7
const FEWEST_WORDS = 2
/** Who says something so often is somebody, and their first line may be a list's that says who: "QZ: Quillon Zefirov". */
const MOST_USES = 2

/** `candidates` without those whose labels are letters that one of them spells out. */
export function withoutDefinitions<Candidate extends Labelled>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const defined = new Set(
    candidates.flatMap(({ label, remark }) => {
      const [only, ...others] = label.people
      return only?.name.form === 'initials' && !others.length && spellsOut(only.name.text, remark)
        ? [only.name.text]
        : []
    }),
  )
  const unused = new Set([...defined].filter((letters) => usesOf(letters, candidates) < MOST_USES))
  return unused.size
    ? candidates.filter(({ label }) => !label.people.every(({ name }) => unused.has(name.text)))
    : candidates
}

/** How many lines `letters` label without spelling them out. */
const usesOf = (letters: string, candidates: readonly Labelled[]) =>
  candidates.filter(
    ({ label, remark }) =>
      label.people.some(({ name }) => name.text === letters) && !spellsOut(letters, remark),
  ).length

/** Whether the capitalised words that `remark` begins with have all of `letters` as their first ones, and are nobody's name. */
function spellsOut(letters: string, remark: string): boolean {
  const words = remark.split(/[\s/-]+/, MOST_WORDS)
  const end = words.findIndex((word) => !CAPITALISED.test(word))
  const capitalised = end < 0 ? words : words.slice(0, end)
  if (capitalised.length < FEWEST_WORDS || isGivenName(capitalised[0] ?? '')) return false
  const firsts = capitalised.map((word) => word.replace(/^[("“]/, '').charAt(0))
  return [...letters].every((letter) => {
    const at = firsts.indexOf(letter)
    if (at >= 0) firsts.splice(at, 1)
    return at >= 0
  })
}
