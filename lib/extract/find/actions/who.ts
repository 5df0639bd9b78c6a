/** Who may act: people by their names, and bodies by their office. */
import { OFFICE_CASED } from '../../lexicon/offices.ts'
import { anyOfCased, either, optional, sequence } from '../../lexicon/ways.ts'

/** What may follow whoever has them: "Chairs Action:". */
const TASKS = String.raw`(?:Actions?|ACTIONS?|TODOs?|Next [Ss]teps?)\b`
/** What begins a sentence with a capital and no name: "If Ana", "It's", "Now I", "Awaiting Ana". */
const NO_NAME = either(
  String.raw`(?:If|When|Once|May|Might|Maybe|Perhaps|Probably|Hopefully|Then|Also|And|But|Awaiting|Waiting)\b`,
  // "Will send it" has no name; "Will agreed" and "Will to send it" do
  String.raw`Will(?= (?!(?:and|can|had|is|or|to|will|was)\b|[a-z]{0,20}(?:[^e]ed|[^su]s) )\p{Ll})`,
  "(?:I|He|It|She|They|We|You)(?=['’])",
  String.raw`\p{L}{1,20} I(?![\p{L}.])`,
  TASKS,
)
/** A name, by its capitals. */
const NAME = sequence(
  String.raw`(?!${NO_NAME})\p{Lu}[a-zA-ZÀ-ỿ'’-]{0,40}\.?`,
  '(?: (?:van|von|de|der|den|da|di|el|al|le|la)){0,2}',
  String.raw`(?: (?!${TASKS})\p{Lu}[a-zA-ZÀ-ỿ'’-]{0,40}\.?){0,3}`,
)
/** "Author Ana Berg" is Ana Berg's name. */
const OFFICE = sequence(
  either(
    `${OFFICE_CASED}s?`,
    '[Ss]ecretariat|[Rr]eviewers?|[Dd]irectors?|[Gg]roup|[Tt]eam|[Mm]embers|[Vv]olunteers|[Ll]eaders',
    '[Pp]roponents|[Pp]articipants?|[Ii]mplement[eo]rs|[Cc]ontributors|[Vv]endors|[Bb]oard',
    'WG|RG|IESG|IAB|IANA|[Ee]veryone|[Ee]verybody',
  ),
  String.raw`(?![\p{L}\d]| (?!${TASKS})\p{Lu}\p{Ll})`,
)
/** Whose authors or proponents. */
const OF_WHAT =
  '(?: of (?:draft-[a-z\\d-]{4,60}|(?:the |this |new )?(?:[a-zA-ZÀ-ỿ-]{1,20} ){0,2}(?:drafts?|documents?|items?|work|proposals?)))?'
const BODY = sequence(
  optional('[Tt]he |[Aa]n? (?:bunch of |number of )?|[Aa]ll |[Bb]oth |[Ss]everal |[Ss]ome '),
  either(
    String.raw`(?:\p{Lu}[a-zA-ZÀ-ỿ\d-]{0,40}|working|research|draft|document|design|group|client|server|and) `,
  ),
  `{0,5}${OFFICE}${OF_WHAT}`,
)

/** What stands between several. */
const JOINT = '(?:, and |, & |, ?| ?/ ?| and | & | or | with | ?\\+ ?| und | et | y | en | e )'
/** "Ana (remote)". */
const ASIDE = String.raw`(?: \([^)]{1,40}\))?`

const several = (one: string) => `${one}${ASIDE}(?:${JOINT}${one}${ASIDE}){0,5}`
/** Each begins where it is asked to: none is compiled for every way in which it is used. */
const beginning = (pattern: string) => new RegExp(pattern, 'uy')

/** One person. */
export const PERSON = beginning(NAME + ASIDE)
/** One person or several. */
export const PEOPLE = beginning(several(NAME))
/** A body. */
export const OF_OFFICE = beginning(BODY + ASIDE)
/** One or several, people or bodies. */
export const ANYBODY = beginning(several(`(?:${BODY}|${NAME})`))
/** The same, each in brackets of their own: "[Ana] and [Bo]". */
export const TAGS = beginning(
  String.raw`[[(](?:${BODY}|${several(NAME)})[\])](?:${JOINT}[[(]${NAME}[\])]){0,4}`,
)

const WHOLE_BODY = new RegExp(`^${BODY}$`, 'u')
const JOINTS = new RegExp(JOINT, 'u')

/** Whether `who` is a body of people, by its office. */
export const isBody = (who: string): boolean => WHOLE_BODY.test(who)

/** Each of those whom `who` names: "Ana/Bo", "Ana and Bo". */
export const eachOf = (who: string): string[] => who.split(JOINTS).filter(Boolean)

/** "AD (Ana)": an office, and who holds it. */
const HOLDER = anyOfCased(
  String.raw`^(?:[Tt]he )?(?:[Rr]esponsible |[Aa]rea )?(?:${OFFICE_CASED}|[Ee]ditors|[Aa]uthors|[Dd]irector) \((\p{Lu}\p{Ll}[^),]{0,40})\)$`,
)

/**
 * "[Ana] and [Bo]" are tags, "Ana (remote), Bo" has an aside; "Ana's" is Ana's, a full stop nobody's, and "Author" no part of
 * a name.
 */
export const bare = (who: string): string =>
  (HOLDER.exec(who)?.[1] ?? (/^[[(]/.test(who) ? who : who.replace(/ \([^)]{1,40}\)/g, '')))
    .replace(/[[\]()@]|['’]s?$|(?<=\p{L}{2})(?<!\bJr)\.$|^(?:Author|Chair|Editor) (?=\p{Lu}\p{Ll})/gu, '')
    .trim()
