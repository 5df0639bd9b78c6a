/** Roles between two people of a row: "Ada Finn, head of Tidewater, and vice chair Mara Tolland". */
import { readBefore } from '../../affiliations/appositives.ts'
import { isRole, type Qualities } from '../../affiliations/qualifiers.ts'
import { readParts } from '../../affiliations/roles.ts'

const BETWEEN =
  /^(?:,\s(?:the\s|an?\s|our\s)?(\p{L}[^.,;:()]{2,60}?))?,?\s(?:and|&|und|et|y|e)\s(?:(?:the|our)\s)?((?:[\p{L}/’'-]{2,20}\s){1,4})?$/u

interface RolesBetween {
  /** What comes after the first of the two, and before the second. */
  readonly first: Qualities | null
  readonly second: Qualities | null
}

/** Reads `text`, which is between two names; null if it is not a role of one or both and "and". */
export function rolesBetween(text: string): RolesBetween | null {
  const [whole, behind, before] = BETWEEN.exec(text) ?? []
  if (whole === undefined || (behind === undefined && before === undefined)) return null
  if (behind !== undefined && !isRole(behind)) return null
  const role = before === undefined ? null : readBefore(before.trim())
  if (before !== undefined && role?.start !== 0) return null
  return { first: behind === undefined ? null : readParts(behind), second: role }
}
