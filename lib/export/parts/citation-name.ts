/** Who wrote it, as citations name them: a person by family and given name, anyone else as one name. */

/** A name as CSL-JSON has it (https://docs.citationstyles.org, names). */
export type CitationName = { family: string; given: string } | { literal: string }

/** A name that can be taken apart: two to four plain words. */
const PLAIN_NAME = /^[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3}$/u

/** Words that mark a name as an organisation's, as do all capitals ('RIPE NCC'). */
const ORGANISATION =
  /\b(?:associat\w{1,20}|blog|board|centre|center|commission|committee|company|consortium|contributors|corporation|council|editors?|engineering|force|forum|foundation|group|inc|initiative|institut\w{0,20}|internet|journal|labs?|ltd|gmbh|magazine|ministry|networks?|news|office|organi[sz]ation|press|project|research|school|society|staff|steering|systems|team|technologies|university|union|working)\b/i
const CAPITALS = /(?:^| )\p{Lu}{3,}(?: |$)/u
/** What may follow a family name. */
const SUFFIX = / [JS]r\.?$/
/** The last word, with the particles before it: 'van der Weft'. */
const FAMILY = /(?: \p{Ll}[\p{L}'’]{0,30}){0,3} \S{1,60}$/u

/**
 * The name of an author. A person's is split as BibTeX does it: the last word, with the small words before it, is the
 * family name. Whatever is not the plain name of a person stays whole.
 */
export function citationName(name: string): CitationName {
  const isPlain = PLAIN_NAME.test(name) && !/(^| )and($| )/i.test(name)
  if (!isPlain || ORGANISATION.test(name) || CAPITALS.test(name) || SUFFIX.test(name))
    return { literal: name }
  const at = FAMILY.exec(name)?.index ?? 0
  return { family: name.slice(at).trim(), given: name.slice(0, at) }
}
