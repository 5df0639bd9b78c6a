/** Tells whom the words for an owner mean on a page, and whether they mean anybody. */
import { isShortFor } from '../../../language/name-match.ts'
import { inFull, opensWithGivenName } from '../../../language/names.ts'
import { ENGLISH_MONTHS } from '../../../lexicon/calendar.ts'
import { isNobody } from '../../../lexicon/cues/tasks.ts'
import { CITY_OF } from '../../../lexicon/places.ts'
import { wholly } from '../../../patterns/alternatives.ts'
import type { Named } from '../../people/index.ts'
import { eachOf, isBody } from './names.ts'

/** The people on the page: those who speak, and those who are only listed. */
export interface Known {
  readonly speakers: readonly Named[]
  readonly listed: readonly Named[]
}

/** Whether `who` is certainly somebody: an office, somebody with a given name, a name on the page, or in full and of no other words. */
export const isSomebody = (who: string, known: Known) =>
  isBody(who) ||
  opensWithGivenName(who) ||
  isOnPage(who, known) ||
  (inFull(who).length > 0 && !CITY_OF.has(who) && !who.split(' ').some(isNobody))

const MONTH = wholly(ENGLISH_MONTHS)

/** Is `who` only the first word of a sentence ("Take to the list", "Contact Ana to ask")? Not if it is a name on the page. */
export function namesNobody(who: string, known: Known): boolean {
  const [word = ''] = who.split(' ')
  return (isNobody(word) || MONTH.test(word)) && !isBody(who) && !isOnPage(word, known)
}

/** Whether `who` is a name on the page, or a word of one. */
export const isOnPage = (who: string, { speakers, listed }: Known): boolean =>
  [...speakers, ...listed].some(({ name, aliases }) =>
    [name, ...aliases].some((form) => form === who || form.split(' ').includes(who)),
  )

/** Each of the people in `who` ("Ana/Bo", "Ana and Bo") in the fullest form the page has; null if it is nobody. */
export function fullest(who: string, known: Known): string | null {
  const parts = eachOf(who).filter((part) => !namesNobody(part, known))
  return parts.map((part) => nameOf(part, known)).join(', ') || null
}

/**
 * The name of the only person whom `part` can mean, speakers before people who are only listed; `part` if it is none or several.
 */
function nameOf(part: string, { speakers, listed }: Known): string {
  const wanted = part.toLowerCase()
  const forms = ({ name, aliases }: Named) => [name, ...aliases].map((form) => form.toLowerCase())
  const ways = [
    (form: string) => form === wanted,
    (form: string) => form.split(' ').includes(wanted),
    (form: string) => isShortFor(wanted, form.split(' ')[0] ?? ''),
  ]
  for (const people of [speakers, listed])
    for (const way of ways) {
      const meant = people.filter((person) => forms(person).some(way))
      if (meant.length === 1) return meant[0]?.name ?? part
      if (meant.length > 1) return part
    }
  return part
}
