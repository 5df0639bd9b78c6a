/** Reorders names that have the family name first, as in lists and mail headers. */
import { isOrganisation } from '../lexicon/organisations.ts'
import { isGivenName, isParticle } from './names.ts'

/** "Finn, Ada", "van Tol, Ines M.": the family name first. */
const FAMILY_FIRST =
  /^((?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{0,30}(?:\.? \p{Lu}[\p{L}'’-]{0,30}\.?)?)$/u

/** "Ada Finn" for "Finn, Ada". `words` unchanged if they are not clearly one name: they may be two people. */
export function givenNameFirst(words: string): string {
  const [, family = '', given = ''] = FAMILY_FIRST.exec(words.trim()) ?? []
  const parts = given.split(/[. ]+/).filter(Boolean)
  const isGiven = parts.some(isGivenName) && parts.every((part) => part.length === 1 || isGivenName(part))
  const isFamily = !isGivenName(family) && family.split(' ').slice(0, -1).every(isParticle)
  return isGiven && isFamily && !isOrganisation(given) ? `${given} ${family}` : words
}
