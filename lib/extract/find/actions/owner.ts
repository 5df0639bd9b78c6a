/** Whose an action is: the one named as doing it, or the speaker who says "I will". */

import type { Speaker } from '../../../model.ts'
import { compile } from '../../language/compile.ts'
import { isTask } from '../../lexicon/cues/tasks.ts'
import { LONGEST_POINT } from '../../points.ts'
import type { Statement } from '../../types.ts'

const NAME = String.raw`\p{Lu}[a-zA-ZÀ-ỿ'’-]{0,40}\.?(?: (?:van|von|de|der|den|da|di|el|al|le|la)){0,2}(?: \p{Lu}[a-zA-ZÀ-ỿ'’-]{0,40}\.?){0,3}`
const JOINT = '(?:, and |, & |, ?| ?/ ?| and | & | or | \\+ )'
const OFFICE =
  '(?:[Cc]o-?)?(?:[Cc]hairs?|[Aa]uthors?|[Ee]ditors?|[Ss]ecretary|[Ss]ecretariat|[Pp]resenter|[Ss]hepherd|[Rr]eviewers?|[Gg]roup|[Tt]eam|[Pp]articipants|[Ii]mplementers|[Ii]mplementors|[Cc]ontributors|[Vv]endors)|WG|RG|ADs?|IESG|IAB|IANA|[Ee]veryone|[Ee]verybody'
const BODY = String.raw`(?:[Tt]he |[Aa]n? |[Aa]ll |[Bb]oth |[Ss]everal |[Ss]ome )?(?:(?:\p{Lu}[a-zA-ZÀ-ỿ-]{0,40}|working|draft|document|design|client|server|and) ){0,5}(?:${OFFICE})`
const ONE = `(?:${BODY}|${NAME})`
const WHO = `${ONE}(?:${JOINT}${ONE}){0,5}`
const ASIDE = String.raw`(?: \([^)]{1,40}\))?`
/** What may stand before the one who acts: the start, a topic's colon, or the end of a clause. */
const BEFORE = String.raw`(?:^\W{0,4}|[.;,:(\]] ?|["”]\s{1,4}|\band |\bthat |\bso |\bwhen )`
const MUST =
  '(?:will|shall|is going to|are going to|has to|have to|needs? to|should|must|can|could|plans? to|intends? to|promised|agreed to|(?:has|have) agreed to|agrees|owes|volunteers|stepped (?:up|forward)|(?:is|was) on the hook|(?:has|took|takes) the (?:action|pen|token)|offered|has offered|have offered|volunteered|willing to|took|takes|is to|are to|to|(?:is|are) expecting to|(?:is|are) planning|(?:is|are) (?:actively |currently |now )?working on)'
const MARKER =
  /^\W{0,4}(?:actions?|action (?:items?|points?)|todos?|to do|ai|ap|next steps?)\b ?#?\d{0,3} ?(?:[:\])>–—-]\W{0,4}|(?=[[(]))/i

/** Ways to name who is to act, most telling first; group 1 is who. */
const WAYS: Readonly<Record<string, RegExp>> = {
  'tagged at the start': new RegExp(
    String.raw`^\W{0,4}?([[(]${WHO}[\])](?:${JOINT}[[(]${NAME}[\])]){0,4})`,
    'u',
  ),
  'asked at the start': new RegExp(
    String.raw`^\W{0,4}(?:[Rr]equest|[Aa]sk(?:ed)?|[Ii]nvite|[Rr]emind|[Uu]rge|[Gg]et|[Ww]ould like|[Ww]ants?|[Ee]xpects?) (${WHO})(?= to\b)`,
    'u',
  ),
  'said they would': new RegExp(
    String.raw`^\W{0,4}(${NAME})${ASIDE} (?:said|says|mentioned|confirmed|noted|indicated|offered|volunteered|promised|agreed|committed) (?:to\b|(?:that )?(?:s?he|they)(?:['’](?:ll|d)| will| would))`,
    'u',
  ),
  'action for': new RegExp(
    String.raw`^\W{0,4}(?:[Aa]ction|ACTION)s? (?:(?:[Ii]tems?|[Pp]oints?|ITEMS?) )?(?:for|to|on) (${WHO}) ?[:–-]`,
    'u',
  ),
  'called by handle': /^\W{0,4}@([a-zA-ZÀ-ỿ\d-]{2,30}),? (?:to|will|can|please)\b/u,
  'is to': new RegExp(`${BEFORE}(${WHO})${ASIDE}(?:['’]ll| ${MUST})(?![a-zA-ZÀ-ỿ-])`, 'u'),
  'was asked to': new RegExp(
    String.raw`\b(?:asked|asks|tasked|invited|encouraged|advised|assigned to) (${NAME}(?:${JOINT}${NAME}){0,5})(?= to\b)`,
    'u',
  ),
  'left to': new RegExp(
    String.raw`\b(?:leaves?|left|hand(?:ed|s)?) (?:this|that|it) (?:up )?(?:for|to) (${NAME}(?:${JOINT}${NAME}){0,5})(?= to\b)`,
    'u',
  ),
  'asked and was sent on': new RegExp(
    String.raw`^\W{0,4}(${NAME})${ASIDE} (?:asked|wanted to know|wondered) [^;]{0,200}[,;.] (?:[a-zA-ZÀ-ỿ]{1,20} ){0,3}(?:directed|advised|pointed|sent|referred) (?:them|him|her)\b`,
    'u',
  ),
  'wanted from': new RegExp(
    String.raw`\b(?:needs?|needed|required?|wanted) [^.;]{0,40}\b(?:from|by) (${BODY})`,
    'u',
  ),
  'tagged at the end': new RegExp(
    String.raw`[[(](?:owner: ?)?(${NAME}(?:${JOINT}${NAME}){0,5})[\])]\W{0,3}$`,
    'u',
  ),
  'named at the start': new RegExp(String.raw`^\W{0,4}(${WHO})${ASIDE}: \p{Ll}`, 'u'),
}
const FIRST_PERSON =
  /\b(?:i|we)(?:['’]ll|['’]m| will| can| shall| plan| intend| am| could| would| may| agree| have| want| need| should)\b|^\W{0,4}(?:yes,? |ok(?:ay)?,? )?(?:will|would|can|going to|happy to|plans? to|wants? to|still have)\b/i
/** What is said of the speaker: the next steps of their own work, or what they were advised to do. */
const OF_SPEAKER =
  /^\W{0,4}next steps? ?[:–-]|(?:^|[-=]>|→)\W{0,3}(?:was |were )?advised to\b|^\W{0,4}we (?:also )?(?:advised|directed|encouraged)\b/i
/** Capitalised words that begin sentences, labels, and things: no owners. */
const NOBODY =
  /^(?:this|that|these|those|it|there|he|she|they|we|i|you|if|when|once|then|next|action|todo|need|needs|please|still|hoping|hopefully|looking|trying|planning|waiting|wanting|starting|working|moving|going|asking|getting|thinking|pending|willing|interested|discussions?|documents?|drafts?|target|plan|work|some|more|all|also|and|but|so|text|issue|question|what|who|how|yes|no|ok|propose|continue|expect|happy|try|aim|attempt|ready|free|able|unable|likely|due|time|content|problem|hope|consider|prefer|ask|open|wants?|supposed|intend|agree|volunteers?|homework|suggestion|consensus|decisions?|decided|resolutions?|resolved|conclusions?|concluded|outcomes?|results?|hum|polls?|lots|remember|agreed|agreement|summary|notes?|status|update|proposals?|questions?|answers?|comments?|minutes|agenda|the|a|people|wglc|pr|prs?|ietf|rfc|as|to)$/i
const JOINTS = new RegExp(JOINT, 'u')

/** The owner of the action in `statement`, in the fullest form among `speakers`; null where none is named. */
export function ownerOf(statement: Statement, speakers: readonly Speaker[]): string | null {
  const text = statement.text.slice(0, LONGEST_POINT).replace(MARKER, '')
  for (const way of Object.values(WAYS)) {
    compile(way, text)
    const who = way
      .exec(text)?.[1]
      ?.replace(/[[\]()]/g, '')
      .trim()
    if (who && !isNobody(who, speakers)) return fullest(who, speakers)
  }
  const isSpeakers = FIRST_PERSON.test(text) || OF_SPEAKER.test(statement.text.slice(0, LONGEST_POINT))
  return byHandle(text, speakers) ?? (isSpeakers ? statement.speaker : null)
}

/** "Take to the list": a verb that begins a sentence, unless somebody is called so. */
function isNobody(who: string, speakers: readonly Speaker[]): boolean {
  if (NOBODY.test(who)) return true
  return (
    isTask(who) &&
    !speakers.some(({ name, aliases }) => [name, ...aliases].some((form) => form.includes(who)))
  )
}

/** A statement that goes on about what the one before it says somebody is to do. */
const GOES_ON = /^\W{0,4}(?:the |its |their |first |next )?(?:steps?|plan|tasks?) (?:is|are|will be)\b/i

/** Whose turn it is, by the line that opens it: "Chairs, 5 minutes". */
const TURN = new RegExp(String.raw`^\W{0,4}(${WHO}),? ?[(–-]? ?\d{1,3} ?(?:min|['’])`, 'u')
const SAYS_NOT_WHO = /^\W{0,4}(?:will|would|going to|plans? to|wants? to)\b/i

/** The owner that the statement before names, where this one only tells what they are to do. */
export function ownerBefore(
  statement: Statement,
  before: Statement | undefined,
  speakers: readonly Speaker[],
): string | null {
  if (!before) return null
  if (before.block === statement.block) return GOES_ON.test(statement.text) ? ownerOf(before, speakers) : null
  const who = SAYS_NOT_WHO.test(statement.text) && TURN.exec(before.text)?.[1]
  return who && !isNobody(who, speakers) ? fullest(who, speakers) : null
}

/** "mnot will ask": a form of a speaker's name that is written small. */
function byHandle(text: string, speakers: readonly Speaker[]): string | null {
  for (const [, word = ''] of text.matchAll(
    /(?:^|[;,.] |\band )(\p{Ll}[a-zA-ZÀ-ỿ-]{1,20}) (?:will|to|is going to)\b/gu,
  ))
    for (const { name, aliases } of speakers)
      if (aliases.some((alias) => alias.toLowerCase() === word)) return name
  return null
}

/** Each of the people in `who` ("Ana/Bo", "Ana and Bo") in the fullest form the page has. */
function fullest(who: string, speakers: readonly Speaker[]): string {
  const parts = who.split(JOINTS).filter((part) => part && !NOBODY.test(part))
  return parts.map((part) => nameOf(part, speakers)).join(', ')
}

function nameOf(part: string, speakers: readonly Speaker[]): string {
  const wanted = part.toLowerCase()
  const forms = ({ name, aliases }: Speaker) => [name, ...aliases].map((form) => form.toLowerCase())
  const ways = [
    (form: string) => form === wanted,
    (form: string) => form.split(' ').includes(wanted),
    (form: string) => wanted.length > 2 && form.startsWith(wanted),
  ]
  for (const way of ways) {
    const known = speakers.filter((speaker) => forms(speaker).some(way))
    if (known.length === 1) return known[0]?.name ?? part
    if (known.length > 1) return part
  }
  return part
}
