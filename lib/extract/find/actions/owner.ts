/** Whose an action is: the one named as doing it, or the speaker who says "I will". */
import type { Speaker } from '../../../model.ts'
import type { Statement } from '../../types.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: (?:van|von|de|der|den|da|di|el|al|le|la)){0,2}(?: \p{Lu}[\p{L}'’-]*\.?){0,3}`
const JOINT = String.raw`(?:, and |, & |, ?| ?/ ?| and | & | or | \+ )`
const OFFICE = `(?:[Cc]o-?)?(?:[Cc]hairs?|[Aa]uthors?|[Ee]ditors?|[Ss]ecretary|[Ss]ecretariat|[Pp]resenter|[Ss]hepherd|[Gg]roup|[Tt]eam|[Pp]articipants|[Ii]mplementers|[Vv]endors)|WG|RG|ADs?|IESG|IAB|IANA|[Ee]veryone|[Ee]verybody`
const BODY = String.raw`(?:[Tt]he )?(?:[\p{L}-]+ ){0,4}(?:${OFFICE})`
const ONE = `(?:${BODY}|${NAME})`
const WHO = `${ONE}(?:${JOINT}${ONE}){0,5}`
const ASIDE = String.raw`(?: \([^)]{1,40}\))?`
const MARKER = String.raw`(?:(?:action(?: items?| points?)?|todo|to do|ai|ap|next steps?)(?: ?#?\d{1,3})?[ :\])–—-]{1,4})?`

/** Ways to name who is to act, most telling first; group 1 is who. */
const WAYS: Readonly<Record<string, RegExp>> = {
  'tagged at the start': new RegExp(
    String.raw`^\W{0,4}(?:action|ai|ap|todo)(?: items?)? ?[[(](${WHO})[\])]`,
    'iu',
  ),
  'tagged at the end': new RegExp(
    String.raw`[[(](?:owner: ?)?(${NAME}(?:${JOINT}${NAME}){0,5})[\])]\W{0,3}$`,
    'u',
  ),
  'said they would': new RegExp(
    String.raw`^\W{0,4}(${NAME})${ASIDE} (?:said|says|mentioned|confirmed|noted|indicated|offered|volunteered|promised|agreed|committed) (?:to|that|(?:s?he|they)['’ ](?:ll|d|will|would))\b`,
    'u',
  ),
  'is to': new RegExp(String.raw`^\W{0,4}(?:${MARKER})(${WHO})${ASIDE}(?: to |: ?)\p{Ll}`, 'iu'),
  will: new RegExp(
    String.raw`(?:^\W{0,4}|[.;,(:] ?|\band |\bthat |\bso )(${WHO})${ASIDE} (?:also |then |both |now )?(?:will|shall|is going to|are going to|has to|have to|needs? to|should|must|can|could|plans? to|intends? to|promised|agreed to|offered|has offered|have offered|volunteered|took|takes|is to|are to|to)\b`,
    'u',
  ),
  'was asked to': new RegExp(
    String.raw`\b(?:asked|tasked|invited|encouraged|advised|assigned to) (${NAME}(?:${JOINT}${NAME}){0,5})\b`,
    'u',
  ),
}
const FIRST_PERSON =
  /\b(?:i|we)(?:['’]ll|['’]m| will| can| shall| plan| intend| am| could| would| may| agree| have| want)\b|^\W{0,4}(?:will|would|can|going to|happy to|plans? to|wants? to|still have)\b/i
/** Capitalised words that begin sentences and are no owners. */
const NOBODY =
  /^(?:this|that|these|those|it|there|he|she|they|we|i|you|if|when|once|then|next|action|todo|need|needs|please|discussion|document|draft|target|plan|work|some|more|both|all|also|and|but|so|text|issue|question|what|who|how|yes|no|ok|suggestion|the)$/i
const JOINTS = new RegExp(JOINT, 'u')

/** The owner of the action in `statement`, in the fullest form among `speakers`; null where none is named. */
export function ownerOf(statement: Statement, speakers: readonly Speaker[]): string | null {
  const { text } = statement
  for (const way of Object.values(WAYS)) {
    const who = way.exec(text)?.[1]?.trim()
    if (who && !NOBODY.test(who)) return fullest(who, speakers)
  }
  return FIRST_PERSON.test(text) ? statement.speaker : null
}

/** Each of the people in `who` ("Ana/Bo", "Ana and Bo") in the fullest form the page has. */
function fullest(who: string, speakers: readonly Speaker[]): string {
  const parts = who.split(JOINTS).filter(Boolean)
  return parts.map((part) => nameOf(part, speakers)).join(', ')
}

function nameOf(part: string, speakers: readonly Speaker[]): string {
  const wanted = part.toLowerCase()
  const known = speakers.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.toLowerCase() === wanted),
  )
  const near = known.length
    ? known
    : speakers.filter(({ name }) => name.toLowerCase().split(' ').includes(wanted))
  return near.length === 1 ? (near[0]?.name ?? part) : part
}
