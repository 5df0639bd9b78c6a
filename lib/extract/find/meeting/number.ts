/** Determines which IETF meeting a page is about, as opposed to those it only mentions. */
import type { Genre } from '../../../model.ts'
import { matchesIn, type Passage, type PassageMatch } from '../../context/passages.ts'
import { IDEOGRAPHIC_NUMBER, ideographicNumber } from '../../lexicon/ideographic-numbers.ts'
import { IETF_MEETINGS } from '../../lexicon/ietf-meetings.ts'
import { MEETINGS } from '../../lexicon/meeting-places.ts'
import { SPELLINGS_OF } from '../../lexicon/places.ts'
import { anyOf, anyOfWith, atEnd, either, sequence } from '../../patterns/alternatives.ts'
import type { Finding, Page, Where } from '../../types.ts'

/** A place where an IETF meeting is named by its number. */
export interface NumberMention extends Finding {
  readonly number: number
  /** Next to a word for what takes place there: its agenda, notes of it. */
  readonly isEvent: boolean
  readonly where: Where
}

/** The weight of a mention by where it is. */
const WEIGHT: Readonly<Record<Where, number>> = { title: 10, address: 6, heading: 4, lead: 3, body: 1 }
/** "since IETF 114": how much weight is left for a mention that merely relates to another meeting. */
const RELATED = 0.2
/** Added if somebody was there: "attending IETF 115". */
const ATTENDED = 1
/** Added at the start of the post: "IETF 104 in Prague was …". */
const OPENS_POST = 3
const FIRST_WORDS = 12
/** Shorter lines may be above the first paragraph: a date, a byline. In characters. */
const PROSE = 60
/** Added if the page names no other meeting. */
const ONLY_ONE = 2
/** Added if, besides, its title says that it is about a meeting. */
const STORY_OF_ONE = 3
/** Added if the meeting's city is in the title or, if the page names no other meeting, in the first words. */
const CITY_IN_TITLE = 3
const CITY_IN_LEAD = 1.5
/** With less weight than this, the page only mentions a meeting. */
const ENOUGH = 4
/** No number of mentions weighs more. */
const MOST = 40
/** The weight of the first meeting must be this many times that of the second. */
const AHEAD = 1.5

const LAST_NUMBER = 200

/** Not after "my": somebody's eleventh, "我的第11次IETF", "私の12回目のIETF". */
const NOT_MINE = String.raw`(?<!(?:[我己]的?|[私僕]の|わたしの|자신의|나의|내) ?第?\d{0,2})`

const FORMS: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'IETF and number',
    pattern:
      /(?<![A-Za-z])I[ER]TF(?:[-–_# ]|\s){0,2}(?:meeting\s?)?(?:(?:#|n[°º]|no\.)\s?|第)?([\d０-９]{2,3})(?![\d０-９]|[.,:]\d|-\d\d)/gi,
  },
  {
    rule: 'ordinal and meeting',
    pattern: anyOfWith(
      'gi',
      sequence(
        String.raw`(?<!\d)(\d{2,3})(?:st|nd|rd|th|e|ème|è|ª|º|°|\.|-(?:й|я|ой))?\s(?:IETF[- ])?`,
        either(...MEETINGS),
        '(?![a-z])',
      ),
    ),
  },
  {
    rule: 'ordinal and IETF',
    pattern:
      /(?<!\d)(\d{2,3})(?:st|nd|rd|th|ème|e|ª|º|\.)\s(?:meeting of the )?(?:IETF|Internet Engineering)/gi,
  },
  {
    rule: 'ordinal in Japanese, Chinese or Korean',
    pattern: new RegExp(String.raw`${NOT_MINE}[第제]?\s?([\d０-９]{2,3})\s?(?:回目?|次|届|屆|차|회)`, 'g'),
  },
  {
    // "第一次IETF会议" may be the first that somebody attended
    rule: 'IETF and number in ideographs',
    pattern: new RegExp(
      String.raw`${NOT_MINE}第(${IDEOGRAPHIC_NUMBER})(?:回|次|届|屆)\s?(?=IETF)|IETF\s?第(${IDEOGRAPHIC_NUMBER})(?:回|次|届|屆)`,
      'g',
    ),
  },
]
const ADDRESS_FORMS: readonly { rule: string; pattern: RegExp }[] = [
  { rule: 'materials in the address', pattern: /\/(?:meeting|proceedings)\/(\d{2,3})(?:\/|$)/gi },
  {
    rule: 'materials in the address',
    pattern: /(?:minutes|agenda|slides|bluesheets|notes-ietf)-(\d{2,3})-(?!\d)/gi,
  },
  {
    rule: 'IETF and number in the address',
    pattern: /(?<![a-z])ietf[-_]?(?:(?:hackathon|meeting)[-_])?(\d{2,3})(?!\d)/gi,
  },
]

/** Words before a mention that set it apart from the meeting in question. */
const RELATION = atEnd(
  String.raw`${either(
    'went on to|go(?:ing)? on to|since|before|after|until|till|by|next|last|previous|upcoming|prior to|ahead of|following|towards?|in time for',
    'objective|as of|regarding|concerning|start(?:s|ing) (?:with|at)|begin(?:s|ning) (?:with|at)',
    'avant|après|depuis|prochaine?|vor|nach|seit',
    'desde|antes de[l]?|después de[l]?|depois d[oa]|próxim[oa]',
    '前回の|直前に行われた|先日の|次回の|上次|下次',
  )}\s?(?:the|de|la|le|l['’]|el|o|dem|der|den)?\s?`,
)
const PRESENCE = atEnd(
  '(?:(?:be|am|are|was|were) (?:back )?at|attend(?:ed|ing)?|participat(?:ed|ing) in|present(?:ed|ing) at|(?:held|hackathon) (?:at|during)) ?(?:the )?',
  "(?:met (?:at|in|during)|during|while at|beim|à l['’]|au) ?(?:the )?",
)
/** Its name, as a part of patterns. */
export const IETF = '(?:IETF|Internet Engineering Task Force)'
/** "My first IETF meeting": a story about one, whatever its genre. */
export const MEETING_OF_IETF = anyOf(
  sequence(
    IETF,
    String.raw`(?:['’]s)?(?: \(IETF\))?[- ]`,
    either(...MEETINGS, 'newcomer|week|sessions|hackathon|plenary'),
  ),
  '(?:IETF|meeting) week',
  sequence(
    either(...MEETINGS, 'Sitzung(?:en)?'),
    "s?(?: [a-zà-ỿ]{5,15})? (?:of the |de l['’] ?|de la |d[eo]l? |dell['’] ?|van de |der )?",
    IETF,
  ),
  sequence(
    IETF,
    String.raw`(?: \(IETF\))? `,
    either(
      'met|gathered|came together|(?:meets|gathers|is meeting|will (?:meet|gather))(?= (?:in|at|next|this|from|on))',
      'trifft sich|se réuni(?:t|ra)|se re(?:úne|unirá)|si (?:riunisce|riunirà)',
    ),
    // but not how often it does
    String.raw`(?![a-zà-ỿ]| (?:dreimal|drei|trois|tres|tre)\b)`,
  ),
  '(?:hat|haben) sich die IETF [^.]{0,40}getroffen|traf sich die IETF',
  String.raw`IETF ?[^\s\d]{0,4}(?:회의|会议|会合|ミーティング)`,
)
const ABOUT_IETF = /IETF|Internet Engineering Task Force/i
/** The IETF's name in Chinese or Japanese: right before the number, or after it in the same clause. */
const IN_IDEOGRAPHS =
  '(?:互联网工程任务组|網際網路工程任務(?:小組|組)|インターネット技術(?:特別調査|標準化)委員会)'
const ENDS_IN_IETF = new RegExp(`${IN_IDEOGRAPHS}(?:[（(]IETF[)）])?[的の]?\\s?$`)
const GOES_ON_WITH_IETF = new RegExp(`^[^，。、；]{0,12}${IN_IDEOGRAPHS}`)

/** "The 90th meeting of NANOG". */
const OF_ANOTHER_BODY = /^ (?:of|van|von|de[rsl]?|du|di|da|do) (?:the |la |l['’])?(?!I[ER]TF)[A-Z]{3,}/
/** "40 years of the IETF": not a meeting. */
const ANNIVERSARY =
  /(?<!\d)(\d{2}) (?:years|años|ans|Jahre|anni|anos|jaar|lat|let|år|лет)(?![a-zà-ỿ])|(?<!\d)(\d{2}) ?(?:周年|年|주년)/gi

const EVENT = /\b(?:notes|minutes|agenda|scheduled|side meeting|hackathon|report|summary)\b/i

/** Every mention of a numbered IETF meeting in `parts` of `page`. */
export function numberMentions(page: Page, parts: readonly Passage[]): NumberMention[] {
  const prose = parts.find(({ where, text }) => where === 'lead' && text.length > PROSE)
  const origin = prose?.start ?? page.blocks[0]?.start ?? 0
  const isAddress = ({ where }: Passage) => where === 'address'
  const mentions = (forms: typeof FORMS, some: readonly Passage[]) =>
    forms.flatMap(({ rule, pattern }) =>
      matchesIn(page, some, pattern).flatMap((found) => mentionAt(found, rule, origin)),
    )
  const words = parts.filter((part) => !isAddress(part))
  return [...mentions(FORMS, words), ...mentions(ADDRESS_FORMS, parts.filter(isAddress))].sort(inPageOrder)
}

const inPageOrder = (one: Finding, other: Finding) => one.start - other.start

/** Digits may be full-width. */
function numberIn(written: string): number {
  const digits = written.normalize('NFKC')
  return /\d/.test(digits) ? Number(digits) : ideographicNumber(digits)
}

/** The mention in a match; the post's prose begins at `origin`. */
function mentionAt(
  { passage, match, start, end }: PassageMatch,
  rule: string,
  origin: number,
): NumberMention[] {
  const { text, where } = passage
  const number = numberIn(match[1] ?? match[2] ?? '')
  if (number < 1 || number > LAST_NUMBER) return []
  const around = text.slice(Math.max(0, match.index - 90), match.index + match[0].length + 60)
  const isNamed =
    ABOUT_IETF.test(around) ||
    ENDS_IN_IETF.test(text.slice(Math.max(0, match.index - 30), match.index)) ||
    GOES_ON_WITH_IETF.test(text.slice(match.index, match.index + 40))
  if (rule.startsWith('ordinal') && !isNamed) return []
  if (rule.startsWith('ordinal') && OF_ANOTHER_BODY.test(text.slice(match.index + match[0].length))) return []
  const before = text.slice(Math.max(0, match.index - 30), match.index)
  const isRelated = where !== 'title' && where !== 'address' && RELATION.test(before)
  const opens = where === 'lead' && start >= origin && start - origin <= FIRST_WORDS ? OPENS_POST : 0
  const score = (WEIGHT[where] + opens) * (isRelated ? RELATED : 1) + (PRESENCE.test(before) ? ATTENDED : 0)
  const isEvent = EVENT.test(around)
  return [{ number, isEvent, where, rule: isRelated ? `${rule}, related` : rule, score, start, end }]
}

/** Whether a mention is where a page introduces its subject, and does not merely relate to another meeting. */
export function isIntroduction({ where, rule }: NumberMention): boolean {
  return where !== 'body' && !rule.endsWith('related')
}

/**
 * The number of the meeting that the page is about; null if it is about none, or about several.
 * What an article has in its body and headings are examples: together they count once.
 */
export function judgeNumber(
  mentions: readonly NumberMention[],
  { title, lead }: { title: string; lead: string },
  genre: Genre | null,
): number | null {
  if (coversSeveral(mentions)) return null
  const totals = new Map<number, number>()
  const years = new Set([...title.matchAll(ANNIVERSARY)].map(([, one, other]) => Number(one ?? other)))
  const add = (number: number, score: number) =>
    totals.set(number, Math.min((totals.get(number) ?? 0) + score, MOST))
  const inPassing = (where: Where) => genre === 'article' && (where === 'body' || where === 'heading')
  for (const { number, where, score } of mentions)
    if (!inPassing(where) && !years.has(number)) add(number, score)
  for (const number of new Set(
    mentions.filter(({ where }) => inPassing(where)).map((mention) => mention.number),
  ))
    add(number, WEIGHT.body)
  const isOfOne = MEETING_OF_IETF.test(title)
  const alone = isOfOne ? STORY_OF_ONE : genre === 'article' || genre === 'announcement' ? 0 : ONLY_ONE
  for (const [number, total] of totals) {
    const named = totals.size === 1 ? alone : 0
    const inTitle = hasCity(title, number) ? CITY_IN_TITLE : 0
    const isIntroduced = mentions.some((mention) => mention.number === number && isIntroduction(mention))
    const inLead =
      genre !== 'article' && totals.size === 1 && isIntroduced && hasCity(lead, number) ? CITY_IN_LEAD : 0
    totals.set(number, total + named + Math.max(inTitle, inLead))
  }
  const [first, second] = [...totals].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < ENOUGH) return null
  if (
    genre === 'mail' &&
    !hasCity(title, first[0]) &&
    !mentions.some((mention) => mention.number === first[0] && opens(mention, totals.size))
  )
    return null
  return second && first[1] < second[1] * AHEAD ? null : first[0]
}

/** Whether a mail is about the meeting of `mention`: by its subject, or its first words if they name no other. */
const opens = ({ where, rule, isEvent }: NumberMention, meetings: number) =>
  where === 'title' || (where === 'lead' && isEvent && meetings === 1 && !rule.endsWith('related'))

/** Whether headings put different meetings on the same level and no title names just one: a page about several of them. */
function coversSeveral(mentions: readonly NumberMention[]): boolean {
  const inTitle = mentions.filter(({ where }) => where === 'title').map(({ number }) => number)
  if (new Set(inTitle).size === 1) return false
  const inHeadings = mentions.filter(({ where, rule }) => where === 'heading' && !rule.endsWith('related'))
  return new Set(inHeadings.map(({ number }) => number)).size > 1
}

function hasCity(text: string, number: number): boolean {
  const city = IETF_MEETINGS.get(number)?.city
  return !!city && (SPELLINGS_OF.get(city) ?? []).some((spelling) => text.includes(spelling))
}
