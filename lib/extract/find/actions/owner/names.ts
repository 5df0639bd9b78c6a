/** Patterns for those who may own an action: people by their names, and offices and groups by theirs ("the chairs"). */
import { DRAFT_NAME } from '../../../lexicon/document-names.ts'
import { OFFICE_CASED } from '../../../lexicon/offices.ts'
import { anyOfCased, either, optional, sequence } from '../../../patterns/alternatives.ts'

/** A word for tasks after their owner: "Chairs Action:". */
const TASKS = String.raw`(?:Actions?|ACTIONS?|Tasks?|TODOs?|Next [Ss]teps?)\b`
/** Capitalised words at the start of a sentence that are not names: "If Ana", "It's", "Now I", "Awaiting Ana". */
const NO_NAME = either(
  String.raw`(?:If|When|Once|May|Might|Maybe|Perhaps|Probably|Hopefully|Then|Also|And|But|Awaiting|Waiting)\b`,
  // "Will send it" has no name; "Will agreed" and "Will to send it" do
  String.raw`Will(?= (?!(?:and|can|had|is|or|to|will|was)\b|[a-z]{0,20}(?:[^e]ed|[^su]s) )\p{Ll})`,
  "(?:I|He|It|She|They|We|You)(?=['’])",
  String.raw`\p{L}{1,20} I(?![\p{L}.])`,
  // a due date or a status: "Ana, Friday", "Ana, IETF 131", "Owner: Ana, Due: 1 May"
  String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|IETF|Due|Deadline|Status)\b`,
  TASKS,
)
/** A full stop within a name: "J. Finn", "Ana Finn Jr."; not that of "Owner: Ana. Due: 1 May." */
const STOP = String.raw`(?:(?<=\p{Lu}|\b(?:Dr|Jr|Prof|St))\.)?`
/** A name in any script, by its capitals. */
const NAME = sequence(
  String.raw`(?!${NO_NAME})\p{Lu}[\p{L}'’-]{0,40}${STOP}`,
  '(?: (?:van|von|de|der|den|da|di|el|al|le|la)){0,2}',
  String.raw`(?: (?!${TASKS})\p{Lu}[\p{L}'’-]{0,40}${STOP}){0,3}`,
)
/** An office or a group. Not before a name: "Author Ana Berg" is a person. */
const OFFICE = sequence(
  either(
    `${OFFICE_CASED}s?`,
    '[Ss]ecretariat|[Rr]eviewers?|[Dd]irectors?|[Gg]roup|[Tt]eam|[Mm]embers|[Vv]olunteers|[Ll]eaders',
    '[Pp]roponents|[Pp]articipants?|[Ii]mplement[eo]rs|[Cc]ontributors|[Vv]endors|[Bb]oard',
    'WG|RG|IESG|IAB|IANA|[Ee]veryone|[Ee]verybody',
  ),
  String.raw`(?![\p{L}\d]| (?!${TASKS})\p{Lu}\p{Ll})`,
)
/** What they are authors or proponents of. */
const OF_WHAT = `(?: of (?:${DRAFT_NAME}|(?:the |this |new )?(?:[a-zA-ZÀ-ỿ-]{1,20} ){0,2}(?:drafts?|documents?|items?|work|proposals?)))?`
const BODY = sequence(
  optional('[Tt]he |[Aa]n? (?:bunch of |number of )?|[Aa]ll |[Bb]oth |[Ss]everal |[Ss]ome '),
  either(
    String.raw`(?:\p{Lu}[a-zA-ZÀ-ỿ\d-]{0,40}|working|research|draft|document|design|group|client|server|and) `,
  ),
  `{0,5}${OFFICE}${OF_WHAT}`,
)

/** What joins several owners. */
const JOINT = '(?:, and |, & |, ?| ?/ ?| and | & | or | with | ?\\+ ?| und | et | y | en | e )'
/** A remark in brackets after an owner: "Ana (remote)". */
const ASIDE = String.raw`(?: \([^)]{1,40}\))?`

const several = (one: string) => `${one}${ASIDE}(?:${JOINT}${one}${ASIDE}){0,5}`
/** Sticky patterns, to be tried at an offset: so each is compiled once, and not as a part of every pattern that uses it. */
const beginning = (pattern: string) => new RegExp(pattern, 'uy')

/** One person. */
export const PERSON = beginning(NAME + ASIDE)
/** One person or several. */
export const PEOPLE = beginning(several(NAME))
/** An office or a group. */
export const OF_OFFICE = beginning(BODY + ASIDE)
/** One or several owners of any kind. */
export const ANYBODY = beginning(several(`(?:${BODY}|${NAME})`))
/** The same, each in brackets of their own: "[Ana] and [Bo]". */
export const TAGS = beginning(
  String.raw`[[(](?:${BODY}|${several(NAME)})[\])](?:${JOINT}[[(]${NAME}[\])]){0,4}`,
)

const WHOLE_BODY = new RegExp(`^${BODY}$`, 'u')
const JOINTS = new RegExp(JOINT, 'u')

/** Whether `who` is an office or a group, and not a person. */
export const isBody = (who: string): boolean => WHOLE_BODY.test(who)

/** Splits `who` into single owners: "Ana/Bo", "Ana and Bo". */
export const eachOf = (who: string): string[] => who.split(JOINTS).filter(Boolean)

/** An office with its holder in brackets: "AD (Ana)". */
const HOLDER = anyOfCased(
  String.raw`^(?:[Tt]he )?(?:[Rr]esponsible |[Aa]rea )?(?:${OFFICE_CASED}|[Ee]ditors|[Aa]uthors|[Dd]irector) \((\p{Lu}\p{Ll}[^),]{0,40})\)$`,
)

/**
 * `who` without what is not part of names: the brackets of "[Ana] and [Bo]", the remark of "Ana (remote)", "'s", a full stop, the
 * title of "Author Ana". Of "AD (Ana)", only "Ana".
 */
export const bare = (who: string): string =>
  (HOLDER.exec(who)?.[1] ?? (/^[[(]/.test(who) ? who : who.replace(/ \([^)]{1,40}\)/g, '')))
    .replace(/[[\]()@]|['’]s?$|(?<=\p{L}{2})(?<!\bJr)\.$|^(?:Author|Chair|Editor) (?=\p{Lu}\p{Ll})/gu, '')
    .trim()
