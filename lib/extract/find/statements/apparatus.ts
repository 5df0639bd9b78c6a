/** Recognises statements about the page or the record itself, which are not points of any kind. */

import { APPARATUS } from '../../lexicon/cues/apparatus.ts'

const NAMES: ReadonlySet<string> = new Set(APPARATUS.map(({ name }) => name))

/** Is a statement with these cues only about the page, a message or a record? */
export const isApparatus = (cues: ReadonlySet<string>): boolean => !NAMES.isDisjointFrom(cues)
