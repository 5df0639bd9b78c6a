/** Presenters at the start of a talk's text. */
import { anyOfCased, sequence } from '../../../patterns/alternatives.ts'
import { isQualifier, merge, NO_QUALITIES, readQualities } from '../affiliations/qualifiers.ts'
import { type LabelledPerson, readPeople } from '../names/people-list.ts'

/** Names joined by "and", "&" or a comma, at the start of a line. */
const OPENING_NAMES = anyOfCased(
  sequence(
    String.raw`^\p{Lu}[\p{L}.'’-]{1,40}(?:\s(?:van|von|de|der|bin|al|del|di)){0,2}\s\p{Lu}[\p{L}'’-]{1,40}`,
    String.raw`(?:\s?(?:,|&|and)\s?\p{Lu}[\p{L}.'’-]{1,40}(?:\s(?:van|von|de|der|bin|al|del|di)){0,2}\s\p{Lu}[\p{L}'’-]{1,40}){0,8}`,
  ),
)

/** "Ada Finn (Tidewater) a new header ...", "Ada Finn & Mara Tolland from Tidewater on ...". */
export function opensWith(text: string): LabelledPerson[] | null {
  const head = OPENING_NAMES.exec(text)?.[0]
  const people = head ? readPeople(head) : null
  if (!head || !people?.every(({ name }) => name.form === 'full')) return null
  const bracket = /^\s*\(([^()]{2,60})\)/.exec(text.slice(head.length))
  const from = /^\s+(?:from|of|at)\s+(\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,3})/u.exec(
    text.slice(head.length + (bracket?.[0].length ?? 0)),
  )
  const beside = bracket?.[1] ? readQualities(bracket[1]) : NO_QUALITIES
  const said =
    bracket?.[1] && isQualifier(bracket[1])
      ? beside
      : { affiliations: bracket?.[1] ? [bracket[1]] : [], roles: [] }
  const qualities = merge(said, { affiliations: from?.[1] ? [from[1]] : [], roles: [] })
  return people.map(({ name }) => ({ name, qualities }))
}
