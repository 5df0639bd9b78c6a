/** What belongs to the page or to its record, and says nothing of its subject: no point of any kind. */

import { APPARATUS } from '../../lexicon/cues/apparatus.ts'

const NAMES: ReadonlySet<string> = new Set(APPARATUS.map(({ name }) => name))

/** Is a statement with these cues of the page, a message or a record alone? */
export const isApparatus = (cues: ReadonlySet<string>): boolean => !NAMES.isDisjointFrom(cues)
