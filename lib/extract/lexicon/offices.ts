/** Who holds an office at a meeting or has a part in a document, as parts of patterns. The words that roles end with are in roles.ts. */
import { either } from '../patterns/alternatives.ts'

/** "chair", "co-chairs", "chairman". */
export const CHAIRS = '(?:co-?)?chairs?(?:persons?|m[ae]n)?'
/** "AD", "area directors". */
export const AREA_DIRECTORS = '(?:ads?|area directors?)'
/** Secretaries, editors and authors, singular and plural. */
export const SECRETARIES = 'secret[ae]r(?:y|ies)'
export const EDITORS = '(?:co-?)?editors?'
export const AUTHORS = '(?:co-?)?authors?'

/** Any of them, and who presents, shepherds or reviews. */
export const OFFICES = either(
  ...[CHAIRS, AREA_DIRECTORS, SECRETARIES, EDITORS, AUTHORS],
  'secretariat|presenters?|shepherds?|reviewers?',
)

/** One of them where capitals matter: before a name, "Chair Ada Finn". */
export const OFFICE_CASED = either(
  'AD|[Aa]rea [Dd]irector|(?:[Cc]o-?)?(?:[Cc]hair|[Ee]ditor|[Aa]uthor)|[Ss]ecretary|[Ss]hepherd|[Pp]resenter',
)

/** What an office is for, before it: "WG chair". */
export const OF_GROUP = '(?:(?:wg|rg|bof|working group|research group) )?'
