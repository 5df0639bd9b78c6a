/** Rules out statements that sound like actions. */
import type { Statement } from '../../../types.ts'
import { isApparatus } from '../../statements/apparatus.ts'
import { excludedBy } from '../../statements/exclusions.ts'
import { NEEDS } from './exclusions.needs.ts'
import { EXCLUSIONS } from './index.ts'

const isExcluded = excludedBy(EXCLUSIONS, NEEDS)

/** Whether `statement` cannot be an action, however high its score. An office that is given is an outcome, and no task. */
export const isNever = (statement: Statement): boolean =>
  (isApparatus(statement.cues) && !statement.cues.has('people named')) ||
  statement.cues.has('office passed') ||
  isExcluded(statement)
