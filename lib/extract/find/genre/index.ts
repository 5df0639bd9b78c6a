/** What in a page tells its genre: turns of phrase, the shape of its text, and whether it comes before or after. */
import { compile } from '../../language/compile.ts'
import { GENRE_CUES } from '../../lexicon/genre-cues.ts'
import { passages } from '../../passages.ts'
import type { Finding, Reading } from '../../types.ts'
import { shapesOf } from './shapes.ts'
import { timesOf } from './times.ts'

/** A cue's rule is its name in the lexicon, or that of a shape. */
export type GenreFinding = Finding

/** In characters; it tells what letters the page has. */
const OPENING = 1000

/** The cues that hold for the page, each once. */
export function genreCues(reading: Reading): GenreFinding[] {
  const parts = passages(reading.page)
  const opening = reading.page.text.slice(0, OPENING)
  const found: GenreFinding[] = GENRE_CUES.flatMap(({ name, where, pattern }) => {
    compile(pattern, opening)
    for (const part of parts) {
      if (!where.includes(part.where)) continue
      const match = pattern.exec(part.text)
      if (!match) continue
      const isOutside = part.where === 'title' || part.where === 'address'
      const start = isOutside ? 0 : part.start + match.index
      return [{ rule: name, score: 1, start, end: isOutside ? 0 : start + match[0].length }]
    }
    return []
  })
  const { page } = reading
  const shapes = [...shapesOf(page), ...timesOf(parts, page.metadata)].map((rule) => ({
    rule,
    score: 1,
    start: 0,
    end: 0,
  }))
  for (const cue of [...found, ...shapes]) reading.trace?.('genre', cue)
  return [...found, ...shapes]
}
