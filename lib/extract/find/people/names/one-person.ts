/** Reads words as one person with the brackets that follow: "Ada Finn (Tidewater)", "QZ (Quillon Zefirov)". */
import { compared, likeness } from '../../../language/name-match.ts'
import { endsInEmployer, isGivenName, type Name, opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { isOrganisation } from '../../../lexicon/organisations.ts'
import { anyOfCased, either, sequence } from '../../../patterns/alternatives.ts'
import { merge, NO_QUALITIES, type Qualities, readQualities } from '../affiliations/qualifiers.ts'

/** A person, and what is said about them next to the name. */
export interface LabelledPerson {
  readonly name: Name
  readonly qualities: Qualities
  /** The same name in another script. */
  readonly also?: readonly string[]
}

/** "relaying Ada Finn", "for Ada Finn on the chat": whose words somebody is reading out. */
const RELAYED = anyOfCased(
  sequence(
    '^',
    either(
      sequence(
        either('[Rr]elay(?:ing|ed|s)?|[Cc]hannel(?:l?ing|l?ed|s)|[Rr]eporting|[Rr]eading|[Pp]roxy(?:ing)?'),
        String.raw`(?:\s(?:for|from|out))?`,
      ),
      '[Ff]or|[Oo]n behalf of',
    ),
    String.raw`\s(\p{Lu}[^,;]{1,50}?)(?:\s(?:on|in|from|via)\s.{1,20})?$`,
  ),
)
/** The bracket at the end. */
const TRAILING = /\s{0,4}[([]([^()[\]]{0,400})[)\]]\s{0,4}$/
/** A name in Latin letters only. */
export const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u

/** Reads all of `words` as one name, followed by brackets; null if they are not one. */
export function readPerson(words: string): LabelledPerson | null {
  let rest = words
  let qualities = NO_QUALITIES
  for (let match = TRAILING.exec(rest); match?.index; match = TRAILING.exec(rest)) {
    const other = readRelayed(match[1] ?? '') ?? readHandle(rest.slice(0, match.index), match[1] ?? '')
    if (other) return other
    qualities = merge(readQualities(match[1] ?? ''), qualities)
    rest = rest.slice(0, match.index)
  }
  const isAlone = rest === words
  const name = readPersonName(rest)
  if (!name) return isAlone ? readEmployed(words) : null
  if (name.form === 'full') return withShort(name, qualities)
  return name.form === 'ideographic' && !isAlone ? withLatin(name, qualities, words) : { name, qualities }
}

/** "Ada Finn (AF, Tidewater)": initials among other information are the name again. */
function withShort(name: Name, qualities: Qualities): LabelledPerson {
  const also = qualities.affiliations.filter((text) => areInitialsOf(text, name))
  if (!also.length) return { name, qualities }
  const affiliations = qualities.affiliations.filter((text) => !also.includes(text))
  return { name, qualities: { ...qualities, affiliations }, also }
}

/** "孙某 (Mou Sun)": the name in Latin letters after one in others, if the first bracket in `words` holds one. */
function withLatin(name: Name, qualities: Qualities, words: string): LabelledPerson {
  const other = readPersonName(/[([]\s*([^()[\],，]+)/.exec(words)?.[1] ?? '')
  const isLatin = other !== null && LATIN.test(other.text) && other.form !== 'nick'
  return isLatin ? { name, qualities: NO_QUALITIES, also: [other.text] } : { name, qualities, also: [] }
}

/** The person whose words the one with this bracket is reading out. */
export function readRelayed(bracket: string): LabelledPerson | null {
  const words = RELAYED.exec(bracket)?.[1]
  const name = words ? readPersonName(words) : null
  const isPerson = name && (name.form === 'full' || (name.form === 'single' && isGivenName(name.text)))
  return isPerson && !isOrganisation(name.text) ? { name, qualities: NO_QUALITIES } : null
}

/** "quill (Quillon Zefirov)", "QZ (Quillon Zefirov)": a handle or initials before the name. */
function readHandle(words: string, bracket: string): LabelledPerson | null {
  const [short, name] = [readPersonName(words), readPersonName(bracket)]
  // "quill (ada finn)": small minutes write names small
  const isWhole = name?.form === 'full' || (name?.form === 'nick' && name.text.includes(' '))
  if (!name || !isWhole || (short?.form !== 'nick' && short?.form !== 'initials')) return null
  const isPerson = opensWithGivenName(name.text) || areInitialsOf(short.text, name)
  return isPerson ? { name, qualities: NO_QUALITIES, also: [short.text] } : null
}

/** "Ada Finn (AF)", "(Af)": the key to the initials that follow. */
const areInitialsOf = (text: string, name: Name) =>
  /^\p{Lu}\p{L}{1,3}$/u.test(text) &&
  likeness(compared(text.toUpperCase()), compared(name.text)) === 'initials'

/** "Ada Finn Google": the employer after a name without any mark between. */
function readEmployed(words: string): LabelledPerson | null {
  const [given = '', family = '', employer = '', ...others] = words.split(/\s+/)
  if (others.length || !isGivenName(given) || !endsInEmployer([given, family, employer])) return null
  const name = readPersonName(`${given} ${family}`)
  return name && { name, qualities: { affiliations: [employer], roles: [] } }
}
