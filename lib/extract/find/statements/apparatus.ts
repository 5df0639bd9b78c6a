/** What belongs to the page or its record, and says nothing about its subject: not a point of any kind. */

import { APPARATUS } from '../../lexicon/cues/apparatus.ts'

const NAMES: ReadonlySet<string> = new Set(APPARATUS.map(({ name }) => name))

/** Is a statement with these cues only about the page, a message or a record? */
export const isApparatus = (cues: ReadonlySet<string>): boolean => !NAMES.isDisjointFrom(cues)
