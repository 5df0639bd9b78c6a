/** Names of people on pages about the IETF, where an acronym may be a group's. */
import { knownGroup } from '../lexicon/groups.ts'
import { type Name, readName } from './names.ts'
import { remembered } from './remembered.ts'

/**
 * Reads all of `text` as one personal name, like `readName`, but excludes the acronyms of groups: "QUIC" is nobody.
 * For the analysis; reading a page does without the list of groups, which the capture script would have to carry.
 */
export const readPersonName = remembered((text): Name | null => {
  const name = readName(text)
  return name && name.text === name.text.toUpperCase() && isGroup(name.text) ? null : name
})

/** "QUIC"; "DIN" for DINRG, where two letters may be somebody's. */
const isGroup = (acronym: string) =>
  knownGroup(acronym) !== null || (acronym.length > 2 && knownGroup(`${acronym}rg`) !== null)
