/** What sounds like an action, but is not one. */
import type { Statement } from '../../types.ts'
import { isApparatus } from '../statements/apparatus.ts'
import { excludedBy } from '../statements/exclusions.ts'
import { NEEDS } from './exclusions.needs.ts'
import { EXCLUSIONS } from './exclusions.ts'

const isExcluded = excludedBy(EXCLUSIONS, NEEDS)

/** Whether `statement` is not an action, whatever its words weigh. */
export const isNever = (statement: Statement): boolean =>
  (isApparatus(statement.cues) && !statement.cues.has('people named')) || isExcluded(statement)
