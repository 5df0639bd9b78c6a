/** Splits a line where another person's words start inside it: "... done? Ada: Not yet.", "... yes. A: We did." */
import { matchesOf } from '../../../language/matches.ts'
import { isGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { holdsCommonWord } from '../../../lexicon/common-words.ts'
import { anyOfWith, sequence } from '../../../lexicon/ways.ts'
import type { Line } from '../lines.ts'
import type { Vocabulary } from '../vocabulary.ts'

/**
 * After a sentence's end, a bracket or a slash: up to three words, where they are from, and a colon. A dash before them is
 * what is left of a list that was joined into a paragraph.
 */
const INSIDE = anyOfWith(
  'gu',
  sequence(
    String.raw`(?:[.?!)\]"”…]|\s\/)\s{1,4}(?:-\s{1,4})?(?=`,
    sequence(
      String.raw`((?:A|Q|\p{Lu}[\p{L}'’.-]{1,40}(?:\s\p{Lu}[\p{L}'’.-]{0,40}){0,2}))(\son\s[^.:?!]{3,90})?`,
      String.raw`(\s\([^():.?!]{2,40}\))?`,
      String.raw`(?:\s(?:answer|repl|respond|ask|say|said|add|comment)(?:s|ed|ies|ied)?)?:\s`,
    ),
    ')',
  ),
)

/** The lines of `lines`, split at labels of people that the page knows and at "Q:" and "A:". */
export function splitLines(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  return lines.flatMap((line) => {
    if (line.kind === 'heading') return [line]
    const { text } = line
    const cuts = matchesOf(INSIDE, text)
      .filter(
        ({ 1: name, 2: about, 3: from }) => name !== undefined && opens(name, about ?? from, vocabulary),
      )
      .map(({ 0: match, index }) => index + match.length)
    if (!cuts.length) return [line]
    return [0, ...cuts].map((from, index) => {
      const to = index < cuts.length ? endOf(text, cuts[index] ?? text.length) : text.length
      return {
        ...line,
        text: text.slice(from, to),
        start: line.start + from,
        end: line.start + to,
        gap: index === 0 && line.gap,
      }
    })
  })
}

/** True where words and a colon are somebody's label: `about` is what a label says they speak on, or where they are from. */
function opens(name: string, about: string | undefined, vocabulary: Vocabulary): boolean {
  if (about)
    return (
      readPersonName(name)?.form === 'full' &&
      (isGivenName(name.split(/\s/)[0] ?? '') || !holdsCommonWord(name))
    )
  return /^[QA]$/.test(name) || vocabulary.knows(name)
}

/** Where the words before `cut` end, without a slash or a dash that stands alone. */
function endOf(text: string, cut: number): number {
  const words = text.slice(0, cut).trimEnd()
  return /\s[/-]$/.test(words) ? words.slice(0, -1).trimEnd().length : words.length
}
