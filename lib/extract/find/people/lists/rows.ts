/** Finds lists of people without a heading: at least four consecutive lines of one person each, or one line of many. */
import { isGivenName, type Name, opensWithGivenName } from '../../../language/names.ts'
import type { Line } from '../lines.ts'
import { type LabelledPerson, readListed, readPeople } from '../names/people-list.ts'
import { DURATION } from '../topics/topics.ts'

/** A line in such a row, and who it is. */
interface Row {
  readonly line: Line
  readonly person: LabelledPerson
}

/** At least this many consecutive lines of names are a list of people. */
const FEWEST = 4
/** This many people alone on one line are those present, not presenters. */
const MANY = 5
/** The longest line of such a list, and the longest line between that is not part of it, in characters. */
const LONGEST = 90
const SHORT = 30
/** What every such line starts with, which is quick to check. */
const MAY_BE_NAME =
  /^[^\p{L}]{0,6}(?:o )?\p{Lu}[\p{L}.'’-]{0,30}(?:$|[ ,]\W?(?:\p{Lu}|van |von |de |del |da |der |bin |al ))/u
const BULLET = /^(?:[-*•.]\s{1,4}|o\s|\d{1,3}[.)]\s)/
/** The heading of a list of people who are to speak. */
const PROGRAMME =
  /\b(?:speakers?|present(?:[eo]rs?|ations?|ing)|panel\w{0,4}|talks?|agenda|program(?:me)?|schedule)\b/i

/** The rows of people of a page, in page order. One pass over its lines. */
export function findRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let row: Row[] = []
  let above = ''
  let missed = false
  const close = () => {
    if (isList(row, above)) rows.push(...row)
    row = []
    missed = false
  }
  for (const [index, line] of lines.entries()) {
    const many = PROGRAMME.test(lines[index - 1]?.text ?? '') ? [] : readMany(line)
    rows.push(...many.map((person) => ({ line, person })))
    const person = isDeeper(lines[index + 1], line) ? null : readAlone(line)
    // one line between them may be a handle, or a name that does not look like one
    const isMiss = !missed && row.length > 0 && line.text.length <= SHORT && line.kind !== 'heading'
    if (person) row.push({ line, person })
    else if (!isMiss) close()
    if (!row.length) above = line.text
    missed = !person && row.length > 0
  }
  close()
  return rows
}

/** True if the line below says more about this one. */
const isDeeper = (next: Line | undefined, line: Line) => next !== undefined && next.indent > line.indent

/** The person that a whole line consists of; null if there is anything else. */
function readAlone({ text, kind }: Line): LabelledPerson | null {
  if (kind === 'heading' || kind === 'cell' || text.length > LONGEST || !MAY_BE_NAME.test(text)) return null
  if (DURATION.test(text) || /[:：?!]|https?:/.test(text)) return null
  const people = readListed(text.replace(BULLET, ''))
  const [only] = people ?? []
  return only && people?.length === 1 && isName(only.name) ? only : null
}

/** The people that make up a whole line, if there are many. */
function readMany({ text, kind }: Line): readonly LabelledPerson[] {
  if (kind === 'heading' || kind === 'cell' || text.split(',').length < MANY || !MAY_BE_NAME.test(text))
    return []
  const people = /[:：?!]|https?:/.test(text) || DURATION.test(text) ? null : readPeople(text)
  return people && people.length >= MANY && people.every(({ name }) => isName(name)) ? people : []
}

const isName = ({ form, text }: Name) => form === 'full' || (form === 'single' && isGivenName(text))

/** Names with affiliations, or names half of which have a known given name. */
function isList(row: readonly Row[], above: string): boolean {
  if (row.length < FEWEST || PROGRAMME.test(above)) return false
  const isVouched = ({ person: { name, qualities } }: Row) =>
    qualities.affiliations.length + qualities.roles.length > 0 || opensWithGivenName(name.text)
  return row.filter(isVouched).length * 2 >= row.length
}
