/** Reads personal names on pages about the IETF, where initials may be the acronym of a group. */
import { knownGroup } from '../lexicon/groups.ts'
import { memoizeByText } from '../memoize.ts'
import { type Name, readName } from './names.ts'

/**
 * Reads all of `text` as one personal name, like `readName`, but not the acronym of a group: null for "QUIC".
 * Only for the analysis: the capture script uses `readName`, so that it need not contain the list of groups.
 */
export const readPersonName = memoizeByText((text): Name | null => {
  const name = readName(text)
  return name && name.text === name.text.toUpperCase() && isGroup(name.text) ? null : name
})

/** "QUIC", or "DIN" for DINRG; two letters are too likely somebody's initials. */
const isGroup = (acronym: string) =>
  knownGroup(acronym) !== null || (acronym.length > 2 && knownGroup(`${acronym}rg`) !== null)
