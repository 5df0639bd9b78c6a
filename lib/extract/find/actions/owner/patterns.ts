/** The ways in which a sentence names the owner of an action. */
import { TASK_WORD_CASED } from '../../../lexicon/markers.ts'
import { either, sequence } from '../../../patterns/alternatives.ts'
import { ANYBODY, bare, OF_OFFICE, PEOPLE, PERSON, TAGS } from './names.ts'

/** Patterns for the words before the owner, for the owner (sticky), and for the words after (sticky). */
interface Way {
  readonly before: RegExp
  readonly who: RegExp
  readonly after: RegExp
}

const way = (before: string, who: RegExp, ...after: string[]): Way => ({
  before: new RegExp(before, 'gu'),
  who,
  after: new RegExp(`(?:${after.join('|')})`, 'uy'),
})

/** A plain text may have an "o" for a bullet. */
const START = String.raw`^[^\p{L}\p{N}]{0,4}(?:o {1,3})?`
/**
 * What may stand before the one who acts: the end of a clause, a topic's colon, or the start; it comes last, since it
 * may be empty.
 */
const CLAUSE = either(
  String.raw`[.;,:\]] ?|\((?!\d{1,3}\) )|[–—-] |["”]\s{1,4}|\b(?:and|but) |(?<!\bso )\bthat |\bsuggest(?:ed|s) `,
  String.raw`\b(?:said|says|noted|reported) |\bso |\bwhen |\b[Ii]f |${START}(?:\d[\d.]{0,5}\)? )?`,
)
const PLEDGED = '(?:volunteered|offered|promised|committed|agreed) to'
const ASKED = '(?:asked|assigned|encouraged|expected|requested|invited|tasked|advised|urged)'
const MUST = [
  'will|shall|has to|have to|needs? to|should|must|can|could|(?:aims?|hopes?|intends?|plans?) to|is to|are to|to',
  'promised|agreed to|(?:has|have) (?:agreed|volunteered) to|agrees to|owes|volunteers|volunteered|willing to',
  'pledge[sd]? to|promises to|commit(?:s|ted) to',
  'offered|has offered|have offered|stepped (?:up|forward)|took|takes',
  '(?:is|was) on the hook|(?:has|took|takes) the (?:action|pen|token)',
  '(?:is|are) (?:actively |currently |now )?[a-z]{2,20}ing',
  `(?:(?:is|are|was|were|has been|have been) )?${ASKED} to`,
  '(?:is|are|was|were|has been|have been) (?:tasked with|assigned the (?:action|task)|given (?:the|an) action)',
].join('|')
/** Excludes the object of a verb: who is asked or contacted is not the owner. */
const NOT_DONE_TO = sequence(
  '(?![a-zA-ZÀ-ỿ-])(?!',
  ' (?:(?:also|now|then|soon|likely) )?be (?:[a-z]{1,20}ly )?',
  String.raw`(?:[a-z]{1,20}(?:ed|en|wn)|sent|made|done|held|put|set)\b`,
  ')',
)

/** Handles as GitHub has them, behind the first "@". */
const HANDLES = /[a-zA-ZÀ-ỿ\d-]{2,30}(?:(?:, | and |, and )@[a-zA-ZÀ-ỿ\d-]{2,30}){0,4}/y

/** The most certain first. */
const WAYS: readonly Way[] = [
  // "[Ana] send the text"
  way(String.raw`^[^\p{L}\p{N}[(]{0,4}(?=[[(])`, TAGS, ''),
  // "Request the chairs to"
  way(
    `${START}(?:[Rr]equest|[Aa]sk(?:ed)?|[Ii]nvite|[Rr]emind|[Uu]rge|[Gg]et|[Ww]ould like|[Ww]ants?|[Ee]xpects?) `,
    ANYBODY,
    String.raw` to\b`,
  ),
  // "Ana said she would", "Ana spoke for it and volunteered to"
  way(
    START,
    PERSON,
    sequence(
      ' ',
      either(
        'said|says|mentioned|confirmed|noted|indicated|replied|answered|offered|volunteered|promised',
        'agreed|committed',
      ),
      ' (?:that )?(?:s?he|they)',
      either("['’](?:ll|d)| will| would| was willing| were willing"),
    ),
    String.raw` [^.;]{1,200} and ${PLEDGED}\b`,
  ),
  // "Action item for Ana:", "TODO Ana:"
  way(
    `${START}(?:(?:[Ss]o )?(?:[Aa]ction|ACTION)s? (?:(?:[Ii]tems?|[Pp]oints?|ITEMS?) )?(?:for|to|on) |(?:ACTION|TODO|AI|AP)(?:[ -]?#?\\d{1,3}:?)? (?!NEEDED))`,
    ANYBODY,
    String.raw` ?[:)–-]| is to\b`,
  ),
  // "AI for Ana, please send it", "Action (Ana, Bo) to send it"
  way(`${START}(?:${TASK_WORD_CASED}) (?:for|on|to) `, ANYBODY, '[,:]? [Pp]lease\\b'),
  way(`${START}(?:${TASK_WORD_CASED}) (?:for|on) `, /\p{Ll}[\p{Ll}\d-]{1,20}/uy, '[,:]? [Pp]lease\\b'),
  way(String.raw`${START}(?:[Aa]ction|ACTION) \(`, PEOPLE, String.raw`\) to\b`),
  // "ACTION Ana to send it"; AI is more than an action item
  way(`${START}(?:ACTION|TODO) `, ANYBODY, String.raw` to\b`),
  // "Chairs Action:", "Ana's plan:"
  way(
    START,
    ANYBODY,
    "(?:['’]s?)? (?:[a-z]{1,20} )?(?:[Aa]ctions?|ACTIONS?|TODOs?|plan|[Nn]ext [Ss]teps?)(?: [Ii]tems?)? ?:",
  ),
  // "Volunteers to review the text: Ana, Bo": whom a list names, before the office that leads it
  way(
    `${START}(?:[Pp]eople|[Ii]ndividuals|[Tt]hose|[Vv]olunteers?|[Rr]eviewers?) (?:to|for|who will|willing to) [^.:;]{2,60}: ?`,
    PEOPLE,
    '',
  ),
  // "Ana proposes a new frame and will send it"
  way(
    CLAUSE,
    PERSON,
    sequence(
      String.raw` (?:[a-z]{1,20}ly )?(?!is\b|was\b|has\b|needs\b|says\b)[a-z]{2,20}(?:s|ed)\b[^.;:]{1,100},? (?:and|but) (?:(?:also|then) )?`,
      String.raw`will (?:also |then )?(?!be\b|have\b|need\b)[a-z]`,
    ),
  ),
  // "Ana, please", "Authors, please"
  way(START, PEOPLE, String.raw`,? (?:please|pls|(?:can|could|will|would) you)\b`),
  way(START, OF_OFFICE, String.raw`[,:] (?:please|pls)\b`),
  // "Ana → send the text"
  way(START, ANYBODY, ' ?(?:→|[=-]>) ?\\p{L}'),
  // "@ana to send the text", "TODO(@ana): send the text"
  way(String.raw`^\W{0,4}@`, HANDLES, String.raw`,? (?:to|will|can|please)\b`, String.raw`\)`, ' ?:'),
  // "Awaiting AD (Ana)", "waiting for Ana to confirm"
  way(
    String.raw`\b(?:[Aa]waiting|[Ww]aiting (?:for|on)) (?:the (?=\p{Lu}))?`,
    ANYBODY,
    String.raw`(?:['’]s?)?(?: to\b| \p{Ll}{2,20}\W{0,3}$|\W{0,3}$)`,
  ),
  // "Ana to send the text", "The chairs will"
  way(
    CLAUSE,
    ANYBODY,
    `(?:['’]ll|,? to|, will(?! you\\b)| (?:(?:also|now|still|then) )?(?:${MUST}))${NOT_DONE_TO}`,
  ),
  // "A reply will be sent to Ana by the chairs": not "by Friday"
  way(
    String.raw`\b(?:will|(?:is|are) to|should) be [a-z]{2,20} (?:[^.;:]{1,80} )?by (?=the\b)`,
    OF_OFFICE,
    '[.,;)]|$',
  ),
  way('(?<!\\p{L})(?=\\p{Lu})', PEOPLE, String.raw` (?:is |are )?(?:responsible|in charge|leads|leading)\b`),
  way(
    String.raw`\b(?:asked|asks|tasked|invited|encouraged|instructed|advised|assigned to) (?:the (?=\p{Lu}))?`,
    ANYBODY,
    String.raw` to\b`,
  ),
  // "Ana asked how to publish it, and we directed them to"
  way(
    START,
    PERSON,
    sequence(
      ' (?:asked|wanted to know|wondered) [^;]{0,200}[,;.] (?:[a-zA-ZÀ-ỿ]{1,20} ){0,3}',
      String.raw`(?:directed|advised|pointed|sent|referred) (?:them|him|her)\b`,
    ),
  ),
  way(
    String.raw`\b(?:needs?|needed|required?|wanted|waiting|awaiting) [^.;(]{0,40}\b(?:from|by) `,
    OF_OFFICE,
    '',
  ),
  // "Will review: Ana, Bo"
  way(
    String.raw`(?:${START}(?:[Pp]eople |[Vv]olunteers )?(?:[Ww]ill|[Tt]o) [a-z]{1,20}|\b[Rr]eview(?:s|ers?)|\b[Vv]olunteers?): ?`,
    PEOPLE,
    '',
  ),
  // "(ACTION: Ana)"
  way(`[[(](?:${TASK_WORD_CASED}):? ?`, ANYBODY, String.raw`[\])]\W{0,3}$`),
  // "[Ana to do] the figures"
  way('[[(]', ANYBODY, String.raw` to do[\])]`),
]

/** Those whom `text` names as the ones who are to act, way by way, the most telling first. */
export function* whoActs(text: string): Generator<string> {
  for (const each of WAYS) yield* named(each, text)
}

/** Whose a list is, by the label above it: "Ana:". */
export const ownerOfLabel = firstBy(way(START, ANYBODY, String.raw`\s?:?\W{0,2}$`))
/** Whose tasks a list has, by its heading: "Chairs' actions". */
export const bodyOfList = firstBy(
  way(
    String.raw`(?:^\P{L}{0,8}|[:–—-] ?)`,
    OF_OFFICE,
    "(?:['’]s?)? (?:[Aa]ctions?|ACTIONS?|TODOs?|[Tt]asks|[Nn]ext [Ss]teps?)",
  ),
)
/** Whose turn it is, by the line that opens it: "Chairs, 5 minutes". */
export const whoseTurn = firstBy(way(START, ANYBODY, String.raw`,? ?[(–-]? ?\d{1,3} ?(?:min|['’])`))
/** Whose task it is, by the label behind its marker: "Ana: send the text", "Ana] send the text". */
export const labelled = firstBy(way(START, ANYBODY, String.raw` ?[:)\]] ?\S`, ' [–-] '))
/** The body that speaks, by the label before its words: "Chairs: ...". */
export const voiceOf = firstBy(way(START, OF_OFFICE, ' ?:'))

/** What parts a task from its owner, and the owner from a due date or a status. */
const DASH = ' (?:[–—|-]|[–—|-]{2}) '
const DUE = String.raw`[^,;()[\]|–—]{1,30}`
/**
 * Those behind a task: "Send the text — Ana — 1 May", "Send the text (by Ana, 1 May)", "Send the text. Owner: Ana. Due: 1 May." They
 * may be other words.
 */
export const namedBehind = firstBy(
  way(String.raw`\b(?:[Oo]wners?|[Aa]ssignees?|[Rr]esponsible):? ?`, ANYBODY, String.raw`[.;,:\])]|\W{0,3}$`),
  way(DASH, ANYBODY, String.raw`(?:${DASH}${DUE})?\W{0,3}$`),
  way(`[[(](?:due ${DUE}[,;] )?(?:by )?`, ANYBODY, String.raw`(?:[,;:] ${DUE})?[\])]\W{0,3}$`),
  // "[Ana volunteered to do it]", with a count behind it or none
  way(
    '[[(]',
    ANYBODY,
    String.raw` (?:(?:has|have) )?volunteer(?:ed|s)?\b[^()[\]]{0,40}[\])]\W{0,3}(?:\([^()]{2,60}\))?\W{0,3}$`,
  ),
)
/** "Ana schickt den Text", "Ana enverra le texte"; not "Mark the text": an article follows no name. They may be other words. */
export const namedBefore = firstBy(way(START, PEOPLE, String.raw` (?!(?:an?|the)\b)\p{Ll}`))

function firstBy(...ways: readonly Way[]): (text: string) => string | null {
  return (text) => {
    for (const each of ways) for (const who of named(each, text)) return who
    return null
  }
}

function* named({ before, who, after }: Way, text: string): Generator<string, undefined> {
  for (const { index, 0: stood } of text.matchAll(before)) {
    who.lastIndex = index + stood.length
    const [found] = who.exec(text) ?? []
    if (!found) continue
    after.lastIndex = who.lastIndex
    if (after.test(text)) yield bare(found)
  }
}
