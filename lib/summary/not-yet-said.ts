import type { Point } from '../model.ts'

/** Anything with fewer letters is not a sentence. */
const LEAST_SENTENCE = 30

/**
 * Those of `points` that say something none of the lists above has said: outcomes and actions are highlights too, or are in
 * passages that are, and readers should not be told twice. In their order, except that passages that begin with something said
 * above come last: someone who reads only their beginnings would not see what is new in them.
 */
export function notYetSaid(points: readonly Point[], ...above: (readonly Point[])[]): Point[] {
  // Longest first: what is removed from a passage must not be cut by what was removed before.
  const said = above
    .flat()
    .map(({ text }) => text)
    .sort((one, other) => other.length - one.length)
  const more = points.filter(
    ({ text }) => !said.some((other) => other.includes(text)) && saysMore(text, said),
  )
  const sentences = said.filter((other) => other.length >= LEAST_SENTENCE)
  const beginsAnew = ({ text }: Point) => !sentences.some((other) => text.startsWith(other))
  return [...more.filter(beginsAnew), ...more.filter((point) => !beginsAnew(point))]
}

/** Is there a sentence in `text` besides those of `said`? */
function saysMore(text: string, said: readonly string[]): boolean {
  const within = said.filter((other) => other.length >= LEAST_SENTENCE && text.includes(other))
  const left = within.reduce((rest, other) => rest.replace(other, ''), text)
  return !within.length || left.trim().length >= LEAST_SENTENCE
}
