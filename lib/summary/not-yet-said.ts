import type { Point } from '../model.ts'

/** A text in Latin letters with fewer characters is not a sentence. */
const LEAST_SENTENCE = 30
/** A character of these scripts says as much as four Latin letters. */
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g

const isSentence = (text: string) => text.replace(EAST_ASIAN, '    ').length >= LEAST_SENTENCE

/**
 * Those of `points` that add something to the lists shown `above`. (Highlights often contain outcomes and actions, which are shown
 * first.) In their own order, except that points that begin with a sentence shown above are moved to the end.
 */
export function notYetSaid(points: readonly Point[], ...above: (readonly Point[])[]): Point[] {
  // Longest first: saysMore removes these from a text, and a shorter one may be part of a longer one.
  const said = above
    .flat()
    .map(({ text }) => text)
    .sort((one, other) => other.length - one.length)
  const more = points.filter(
    ({ text }) => !said.some((other) => other.includes(text)) && saysMore(text, said),
  )
  const sentences = said.filter(isSentence)
  const beginsAnew = ({ text }: Point) => !sentences.some((other) => text.startsWith(other))
  return [...more.filter(beginsAnew), ...more.filter((point) => !beginsAnew(point))]
}

/** Does `text` have a sentence that is not in `said`? */
function saysMore(text: string, said: readonly string[]): boolean {
  const within = said.filter((other) => isSentence(other) && text.includes(other))
  const left = within.reduce((rest, other) => rest.replace(other, ''), text)
  return !within.length || isSentence(left.trim())
}
