/** Who wrote the post, as named on the page. */
import { inOrder } from '../../language/name-order.ts'
import { opensWithGivenName, readName } from '../../language/names.ts'
import { BETWEEN_NAMES, OFFICE } from '../../lexicon/bylines.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import {
  citationAuthors,
  linkedDataAuthors,
  metaAuthors,
  microdataAuthors,
  microformatAuthors,
  profiled,
} from './authors-in-markup.ts'
import { guests, introduced, listedAuthor, reporter, signed, told, writtenBy } from './authors-in-text.ts'
import { labelledAuthors, labelledNoteTakers, markedNoteTakers, namesAfterNotes } from './authors-labelled.ts'
import { tidy } from './markup.ts'
import { nameAlone, namedInLines } from './names-in-lines.ts'
import { firstOf, type MetadataSource, type Rule } from './source.ts'

const NOBODY =
  /^(admin|administrator|root|webmaster|editor|author|guest|staff|secretariat|anonymous|unknown|user|system|bot|moderator|null|none|by)$/i
/** "Ada Birk’s garden": what somebody calls their site. */
const OWN_SITE = /['’]s (?:garden|(?:web ?)?(?:b?log|site|page)|notes|wiki|home ?page|homepage)$/i
/** What is longer, in characters, is no name. */
const LONGEST_NAME = 80

const RULES: readonly Rule<string[]>[] = [
  { name: 'a line that names the author', find: ({ drafts }) => people(labelledAuthors(drafts)) },
  { name: 'JSON-LD', find: (source) => persons(linkedDataAuthors(source)) },
  { name: 'citation', find: ({ document }) => people(citationAuthors(document)) },
  { name: 'meta tags', find: ({ document }) => persons(metaAuthors(document)) },
  { name: 'microdata', find: ({ document }) => people(microdataAuthors(document)) },
  { name: 'microformats', find: ({ document }) => people(microformatAuthors(document)) },
  { name: 'a line around the post that names them', find: ({ around }) => people(namedInLines(around)) },
  {
    name: 'the body that the page says it is by',
    find: (source) => people(linkedDataAuthors(source)) ?? people(metaAuthors(source.document)),
  },
  { name: 'a byline in the text', find: ({ drafts }) => people(writtenBy(drafts)) },
  { name: 'the reporter of a press item', find: ({ drafts }) => people(reporter(drafts)) },
  { name: 'a list of name and date', find: ({ drafts }) => listedAuthor(drafts) },
  { name: 'a line that names the note-taker', find: ({ drafts }) => people(labelledNoteTakers(drafts)) },
  { name: 'names after the word for notes', find: ({ drafts }) => people(namesAfterNotes(drafts)) },
  { name: 'a name that is marked as the note-taker', find: ({ drafts }) => people(markedNoteTakers(drafts)) },
  { name: 'a name near the title', find: ({ around, drafts }) => people(nameAlone(around, drafts)) },
  { name: 'a name that the page is called after, too', find: (source) => people(calledAfter(source)) },
  { name: 'an introduction', find: ({ drafts }) => people(introduced(drafts)) },
  { name: 'a signature', find: signed },
  { name: 'a biography below the post', find: ({ drafts }) => people(told(drafts)) },
  {
    name: 'the one whose profile stands beside the post',
    find: ({ document }) => people(profiled(document)),
  },
  {
    name: 'the one whom the site is called after',
    find: ({ site }) => (isPerson(site ?? '') ? people([site]) : null),
  },
]

/** The authors of the post, in the page's order; empty where nobody is named. A guest is named in the post itself. */
export function authorsOf(source: MetadataSource): string[] {
  return [...new Set([...(firstOf(RULES, source) ?? []), ...guests(source.drafts)])]
}

/** The usable ones of `names`, each once; null where none is. */
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

/** What is written around names: "by", and brackets after them. */
const AROUND_NAMES = /^[[("“]+|^(?:posted )?by\s+|\s{0,4}[<(（][^<>()（）]{0,400}[>)）]?/gi

/**
 * Those whom one element names together: "Ada Birk, Bo Crane" and "Birk, Ada; Crane, Bo" are two; "Birk, Ada" is one, and so
 * are "Ada Birk, PhD" and "Ada Birk, Orchard".
 */
function eachPerson(names: string | null): string[] {
  // "Birk, Ada and Crane, Bo"
  const each = tidy(names)
    ?.replace(AROUND_NAMES, '')
    .split(/;|,? and (?=[^\s,]{1,40}, )/)
  return each?.flatMap(personsIn) ?? []
}

function personsIn(names: string): string[] {
  const name = inOrder(names)
  if (name !== names) return [name]
  const pieces = names.split(BETWEEN_NAMES)
  const forms = pieces.map((piece) => readName(piece)?.form)
  const isOne = (form: string | undefined) => form === 'full' || form === 'ideographic'
  const found = pieces.filter((_, at) => isOne(forms[at]))
  if (found.length && (isOne(forms[0]) || pieces[0]?.includes(' '))) return found
  return forms.every(Boolean) ? pieces : [names]
}

/** The same; null where they are bodies and nobody else: a line may say who of them it was. */
function persons(names: readonly (string | null)[]): string[] | null {
  const found = people(names)
  return found?.every(isOrganisation) ? null : found
}

/** "Orchards | Ada Birk": a name near the title with which the page's own title ends. */
function calledAfter({ document, around }: MetadataSource): string[] {
  const last = document.title.split(/\s{0,4}[|｜–—·-]\s{0,4}(?:by )?/).at(-1) ?? ''
  const name = around.below.some(
    ({ text, parts }) => text === last || parts.some((part) => part.text === last),
  )
    ? readName(last)
    : null
  return name && (name.form === 'ideographic' || isPerson(last)) ? [name.text] : []
}

/** A full name whose first word is a given name that is known. */
const isPerson = (text: string) => readName(text)?.form === 'full' && opensWithGivenName(text)
