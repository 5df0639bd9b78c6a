/** What belongs to the page or to its record, and says nothing of its subject: no point of any kind. */

const APPARATUS = ['furniture', 'roll call', 'mere label']

/** Is a statement with these cues furniture, a roll call, or a label with nothing behind it? */
export const isApparatus = (cues: ReadonlySet<string>): boolean => APPARATUS.some((cue) => cues.has(cue))
