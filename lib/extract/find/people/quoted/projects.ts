/** Finds the champions of projects on a hackathon's page, with what they write about their project in the first person. */
import { readPersonName } from '../../../language/person-names.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention, type Piece } from '../mention.ts'

/** What comes above, or before, the person who brings a project. */
const CHAMPION = /^\W{0,3}(?:champion|project lead|proponent|proposer)(?:s|\(s\))?\s{0,2}(?::\s{0,4}|$)/i
/** What comes above what they write about it. */
const ABOUT =
  /^\W{0,3}(?:projects?|project\(s\)|description|goals?|plans?|achievements?|results?|what we did)\s{0,2}:?$/i
/** The address behind a name. */
const ADDRESS = /\s{1,4}(?:\(|<|mailto:)?\S{1,60}@\S{1,60}$/
/** "I want to use", "we created": the champion's own words. */
const FIRST_PERSON = /(?:^|[.,;:] )(?:I|we)(?:['’](?:ve|ll|d|m|re))? [a-z]{2,}/i

/** The champions who write about their own project in the first person, with what they write. One pass over the lines. */
export function findProjects(lines: readonly Line[]): Mention[] {
  return lines.flatMap((line, index) => {
    const head = CHAMPION.exec(line.text)
    if (!head) return []
    const rest = line.text.slice(head[0].length)
    const named = rest ? line : lines[index + 1]
    const name = readPersonName((rest || (named?.text ?? '')).replace(ADDRESS, ''))
    if (!named || name?.form !== 'full' || isAnother(lines, index, named)) return []
    const remarks = writtenBelow(lines, index, named)
    if (!remarks.some(({ text }) => FIRST_PERSON.test(text))) return []
    const { start, end, block } = named
    return mention({
      rule: 'project',
      score: 0.7,
      start,
      end,
      name,
      block,
      speaks: true,
      roles: ['Champion'],
      remarks: remarks.map((one): Piece => ({ block: one.block, start: one.start, end: one.end })),
    })
  })
}

/** True if there is a second champion below the first: nobody knows which of them is writing. */
function isAnother(lines: readonly Line[], index: number, named: Line): boolean {
  const below = lines[lines.indexOf(named, index) + 1]
  return below !== undefined && named !== lines[index] && below.indent >= named.indent
}

/** The lines that are indented below their heading, up to the next project. */
function writtenBelow(lines: readonly Line[], index: number, named: Line): Line[] {
  const { indent, kind } = lines[index] ?? named
  const written: Line[] = []
  let heads = false
  for (let at = lines.indexOf(named, index) + 1; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.kind !== kind || line.indent < indent || CHAMPION.test(line.text)) break
    if (line.indent === indent) heads = ABOUT.test(line.text)
    else if (heads) written.push(line)
  }
  return written
}
