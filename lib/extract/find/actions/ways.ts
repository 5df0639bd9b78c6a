/** Ways in which a sentence names who is to act. */

/** A name, by its capitals; what begins a sentence with one for another reason does not begin a name. */
const NAME = String.raw`(?!(?:If|When|Once|May|Might|Maybe|Perhaps|Probably|Hopefully|Then|Also|And|But|Will(?= (?:need|have|be)\b))\b)\p{Lu}[a-zA-ZÀ-ỿ'’-]{0,40}\.?(?: (?:van|von|de|der|den|da|di|el|al|le|la)){0,2}(?: \p{Lu}[a-zA-ZÀ-ỿ'’-]{0,40}\.?){0,3}`
/** What stands between the names of several. */
export const JOINT = '(?:, and |, & |, ?| ?/ ?| and | & | or | with | \\+ )'
const OFFICE =
  '(?:[Cc]o-?)?(?:[Cc]hairs?|[Aa]uthors?|[Ee]ditors?|[Ss]ecretary|[Ss]ecretariat|[Pp]resenter|[Ss]hepherd|[Rr]eviewers?|[Gg]roup|[Tt]eam|[Mm]embers|[Vv]olunteers|[Ll]eaders|[Pp]roponents|[Pp]articipants?|[Ii]mplementers|[Ii]mplementors|[Cc]ontributors|[Vv]endors|[Bb]oard)|WG|RG|ADs?|IESG|IAB|IANA|[Ee]veryone|[Ee]verybody'
/** Whose authors or proponents. */
const OF_WHAT = `(?: of (?:the |this |new )?(?:[a-zA-ZÀ-ỿ-]{1,20} ){0,2}(?:drafts?|documents?|items?|work|proposals?))?`
const BODY = String.raw`(?:[Tt]he |[Aa]n? (?:bunch of |number of )?|[Aa]ll |[Bb]oth |[Ss]everal |[Ss]ome )?(?:(?:\p{Lu}[a-zA-ZÀ-ỿ-]{0,40}|working|research|draft|document|design|group|client|server|and) ){0,5}(?:${OFFICE})${OF_WHAT}`
const ONE = `(?:${BODY}|${NAME})`
const NAMES = `${NAME}(?:${JOINT}${NAME}){0,5}`
/** One or several, people or bodies. */
export const WHO = `${ONE}(?:${JOINT}${ONE}){0,5}`
const ASIDE = String.raw`(?: \([^)]{1,40}\))?`
/** What may stand before the one who acts: the start, a topic's colon, or the end of a clause. */
const BEFORE = String.raw`(?:^\W{0,4}(?:\d[\d.]{0,5}\)? )?|[.;,:(\]] ?|[–—-] |["”]\s{1,4}|\band |(?<!\bso )\bthat |\bso |\bwhen |\b[Ii]f )`
const ASKED = '(?:asked|encouraged|expected|requested|invited|tasked|advised|urged)'
const MUST = `(?:will|shall|has to|have to|needs? to|should|must|can|could|plans? to|intends? to|promised|agreed to|(?:has|have) agreed to|agrees to|owes|volunteers|stepped (?:up|forward)|(?:is|was) on the hook|(?:has|took|takes) the (?:action|pen|token)|offered|has offered|have offered|volunteered|willing to|took|takes|is to|are to|to|(?:is|are) (?:actively |currently |now )?[a-z]{2,20}ing|(?:(?:is|are|was|were|has been|have been) )?${ASKED} to)`
/** To whom or what something is done, does not do it. */
const NOT_DONE_TO = String.raw`(?! (?:(?:also|now|then|soon|likely) )?be (?:[a-z]{1,20}ly )?(?:[a-z]{1,20}(?:ed|en|wn)|sent|made|done|held|put|set)\b)`

/** Ways to name who is to act, most telling first; group 1 is who. */
export const WAYS: Readonly<Record<string, RegExp>> = {
  'tagged at the start': new RegExp(
    String.raw`^\W{0,4}?([[(]${WHO}[\])](?:${JOINT}[[(]${NAME}[\])]){0,4})`,
    'gu',
  ),
  'asked at the start': new RegExp(
    String.raw`^\W{0,4}(?:[Rr]equest|[Aa]sk(?:ed)?|[Ii]nvite|[Rr]emind|[Uu]rge|[Gg]et|[Ww]ould like|[Ww]ants?|[Ee]xpects?) (${WHO})(?= to\b)`,
    'gu',
  ),
  'volunteered to': new RegExp(
    String.raw`(?:^\W{0,4}|\band |[,;] )(${NAME})${ASIDE} (?:volunteered|offered|promised|committed|agreed) to\b`,
    'gu',
  ),
  'said they would': new RegExp(
    String.raw`^\W{0,4}(${NAME})${ASIDE} (?:(?:said|says|mentioned|confirmed|noted|indicated|offered|volunteered|promised|agreed|committed) (?:that )?(?:s?he|they)(?:['’](?:ll|d)| will| would| was willing| were willing)|[^.;]{1,200} and (?:committed|volunteered|offered|agreed|promised) to\b)`,
    'gu',
  ),
  'action for': new RegExp(
    String.raw`^\W{0,4}(?:[Ss]o )?(?:[Aa]ction|ACTION)s? (?:(?:[Ii]tems?|[Pp]oints?|ITEMS?) )?(?:for|to|on) (${WHO})(?: ?[:–-]| is to\b)`,
    'gu',
  ),
  'their action': new RegExp(
    String.raw`^\W{0,4}(${WHO})(?:['’]s?)? (?:[a-z]{1,20} )?(?:[Aa]ctions?|ACTIONS?|TODOs?|plan|[Nn]ext [Ss]teps?)(?: [Ii]tems?)? ?:`,
    'gu',
  ),
  'called upon': new RegExp(
    String.raw`^\W{0,4}(${NAMES}),? (?:please|pls|(?:can|could|will|would) you)\b`,
    'gu',
  ),
  'called by handle': /^\W{0,4}@([a-zA-ZÀ-ỿ\d-]{2,30}),? (?:to|will|can|please)\b/gu,
  'is to': new RegExp(
    `${BEFORE}(${WHO})${ASIDE}(?:['’]ll|,? to| ${MUST})(?![a-zA-ZÀ-ỿ-])${NOT_DONE_TO}`,
    'gu',
  ),
  responsible: new RegExp(`(${NAMES}) (?:is |are )?(?:responsible|in charge|leads|leading)\\b`, 'gu'),
  'was asked to': new RegExp(
    String.raw`\b(?:asked|asks|tasked|invited|encouraged|advised|assigned to) (?:the (?=\p{Lu}))?(${WHO})(?= to\b)`,
    'gu',
  ),
  'left to': new RegExp(
    String.raw`\b(?:leaves?|left|hand(?:ed|s)?) (?:this|that|it) (?:up )?(?:for|to) (${NAMES})(?= to\b)`,
    'gu',
  ),
  'asked and was sent on': new RegExp(
    String.raw`^\W{0,4}(${NAME})${ASIDE} (?:asked|wanted to know|wondered) [^;]{0,200}[,;.] (?:[a-zA-ZÀ-ỿ]{1,20} ){0,3}(?:directed|advised|pointed|sent|referred) (?:them|him|her)\b`,
    'gu',
  ),
  'wanted from': new RegExp(
    String.raw`\b(?:needs?|needed|required?|wanted|waiting|awaiting) [^.;(]{0,40}\b(?:from|by) (${BODY})`,
    'gu',
  ),
  'listed behind': new RegExp(
    String.raw`(?:^\W{0,4}(?:[Pp]eople |[Vv]olunteers )?(?:[Ww]ill|[Tt]o) [a-z]{1,20}|\b[Rr]eview(?:s|ers?)|\b[Vv]olunteers?|\b[Oo]wners?): ?(${NAME}${ASIDE}(?:${JOINT}${NAME}${ASIDE}){0,5})`,
    'gu',
  ),
  'tagged at the end': new RegExp(String.raw`[[(](?:owner: ?)?(${NAMES})[\])]\W{0,3}$`, 'gu'),
  'named at the start': new RegExp(String.raw`^\W{0,4}(${WHO})${ASIDE}: \p{Ll}`, 'gu'),
}

/** A body of people, by its office. */
export const IS_BODY = new RegExp(`^${BODY}$`, 'u')
/** Whose turn it is, by the line that opens it: "Chairs, 5 minutes". */
export const TURN = new RegExp(String.raw`^\W{0,4}(${WHO}),? ?[(–-]? ?\d{1,3} ?(?:min|['’])`, 'u')
/** A body that speaks, by the label before its words: "Chairs: ...". */
export const VOICE = new RegExp(String.raw`^\W{0,4}(${BODY})${ASIDE} ?:`, 'u')
