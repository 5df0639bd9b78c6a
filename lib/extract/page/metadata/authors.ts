/** The authors of the post: which places on the page are asked, in which order, and which of the names there are usable. */
import { givenNameFirst } from '../../language/name-order.ts'
import { opensWithGivenName, readName } from '../../language/names.ts'
import { BETWEEN_NAMES, OFFICE } from '../../lexicon/bylines.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import {
  linkedDataAuthors,
  metaAuthors,
  microdataAuthors,
  microformatAuthors,
  profiled,
} from './authors-in-markup.ts'
import {
  describedAuthor,
  guests,
  introduced,
  listedAuthor,
  reporter,
  signed,
  writtenBy,
} from './authors-in-text.ts'
import { labelledAuthors, labelledNoteTakers, markedNoteTakers, namesAfterNotes } from './authors-labelled.ts'
import { tidy } from './markup.ts'
import { nameAlone, namedInLines } from './names-in-lines.ts'
import { firstOf, type MetadataSource, type Rule } from './source.ts'

const NOBODY =
  /^(admin|administrator|root|webmaster|editor|author|guest|staff|secretariat|anonymous|unknown|user|system|bot|moderator|null|none|by)$/i
/** The name of a personal site: "Ada Birk’s garden". */
const OWN_SITE = /['’]s (?:garden|(?:web ?)?(?:b?log|site|page)|notes|wiki|home ?page|homepage)$/i
/** Anything longer, in characters, is not a name. */
const LONGEST_NAME = 80

const RULES: readonly Rule<string[]>[] = [
  ({ drafts }) => people(labelledAuthors(drafts)),
  (source) => persons(linkedDataAuthors(source)),
  ({ document }) => persons(metaAuthors(document)),
  ({ document }) => people(microdataAuthors(document)),
  ({ document }) => people(microformatAuthors(document)),
  ({ around }) => people(namedInLines(around)),
  // the organisation that the page names as its author
  (source) => people(linkedDataAuthors(source)) ?? people(metaAuthors(source.document)),
  ({ drafts }) => people(writtenBy(drafts)),
  ({ drafts }) => people(reporter(drafts)),
  ({ drafts }) => listedAuthor(drafts),
  ({ drafts }) => people(labelledNoteTakers(drafts)),
  ({ drafts }) => people(namesAfterNotes(drafts)),
  ({ drafts }) => people(markedNoteTakers(drafts)),
  ({ around, drafts }) => people(nameAlone(around, drafts)),
  (source) => people(calledAfter(source)),
  ({ drafts }) => people(introduced(drafts)),
  signed,
  ({ drafts }) => people(describedAuthor(drafts)),
  ({ document }) => people(profiled(document)),
  ({ site }) => (isPerson(site ?? '') ? people([site]) : null),
]

/** The authors of the post, in the page's order, then guest authors named in the text. Empty if nobody is named. */
export function authorsOf(source: MetadataSource): string[] {
  return [...new Set([...(firstOf(RULES, source) ?? []), ...guests(source.drafts)])]
}

/** The usable ones of `names`, each once; null if there are none. */
function people(names: readonly (string | null)[]): string[] | null {
  const usable = names.flatMap(eachPerson).flatMap((name) => {
    const cleaned = tidy(name)
    return cleaned &&
      cleaned.length <= LONGEST_NAME &&
      !OFFICE.test(cleaned) &&
      !NOBODY.test(cleaned) &&
      !OWN_SITE.test(cleaned) &&
      /\p{L}/u.test(cleaned) &&
      !/^https?:|\w@\w/.test(cleaned)
      ? [cleaned]
      : []
  })
  return usable.length ? [...new Set(usable)] : null
}

/** What comes before and after names: "by", brackets, " | " and what follows it. */
const AROUND_NAMES = /^[[("“]+|^(?:posted )?by\s+|\s{0,4}[<(（][^<>()（）]{0,400}[>)）]?|\s[|–—-]\s.{0,400}/gi

/**
 * Splits `names` into people: "Ada Birk, Bo Crane" and "Birk, Ada; Crane, Bo" are two; "Birk, Ada", "Ada Birk, PhD" and "Ada Birk,
 * Orchard" are one each.
 */
function eachPerson(names: string | null): string[] {
  // "Birk, Ada and Crane, Bo"
  const each = tidy(names)
    ?.replace(AROUND_NAMES, '')
    .split(/;|,? and (?=[^\s,]{1,40}, )/)
  return each?.flatMap(personsIn) ?? []
}

function personsIn(names: string): string[] {
  const name = givenNameFirst(names)
  if (name !== names) return [name]
  const pieces = names.split(BETWEEN_NAMES)
  const forms = pieces.map((piece) => readName(piece)?.form)
  const isOne = (form: string | undefined) => form === 'full' || form === 'ideographic'
  const found = pieces.filter((_, at) => isOne(forms[at]))
  if (found.length && (isOne(forms[0]) || pieces[0]?.includes(' '))) return found
  return forms.every(Boolean) ? pieces : [names]
}

/** Like `people`, but without organisations; null if nobody is left, since a later rule may find who it was. */
function persons(names: readonly (string | null)[]): string[] | null {
  const found = people(names)?.filter((name) => !isOrganisation(name))
  return found?.length ? found : null
}

/** The name at the end of the document's title ("Orchards | Ada Birk"), if a line below the heading has it too. */
function calledAfter({ document, around }: MetadataSource): string[] {
  const last = document.title.split(/\s{0,4}[|｜–—·-]\s{0,4}(?:by )?/).at(-1) ?? ''
  const name = around.below.some(
    ({ text, parts }) => text === last || parts.some((part) => part.text === last),
  )
    ? readName(last)
    : null
  return name && (name.form === 'ideographic' || isPerson(last)) ? [name.text] : []
}

/** A full name whose first word is a known given name. */
const isPerson = (text: string) => readName(text)?.form === 'full' && opensWithGivenName(text)
