/** Labels in capitals that the page itself spells out: "LS: Lantern Store". Such letters are nobody's name. */
import { isGivenName } from '../../../language/names.ts'
import type { Label } from './label.ts'

interface Labelled {
  readonly label: Label
  /** The words that follow the label. */
  readonly remark: string
}

/** A capitalised word, with what may come before it. */
const CAPITALISED = /^[("“]?\p{Lu}/u
/** At most this many words are read to spell out the letters. */
const MOST_WORDS = 7
const FEWEST_WORDS = 2
/**
 * Someone with this many remarks, besides the line that spells the letters out, is a person: that line may be from a list of people,
 * "QZ: Quillon Zefirov".
 */
const MOST_USES = 2

/**
 * `candidates` without those whose labels are letters that one of them spells out. Linear: each label is examined once, since
 * a page may label thousands of lines.
 */
export function withoutDefinitions<Candidate extends Labelled>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const defined = new Set<string>()
  const uses = new Map<string, number>()
  for (const { label, remark } of candidates)
    for (const { name } of label.people) {
      if (name.form !== 'initials') continue
      if (!spellsOut(name.text, remark)) uses.set(name.text, (uses.get(name.text) ?? 0) + 1)
      else if (label.people.length === 1) defined.add(name.text)
    }
  const isDefined = (letters: string) => defined.has(letters) && (uses.get(letters) ?? 0) < MOST_USES
  return defined.size
    ? candidates.filter(({ label }) => !label.people.every(({ name }) => isDefined(name.text)))
    : candidates
}

/** Whether the capitalised words at the start of `remark` have all of `letters` as their initials, and are nobody's name. */
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
