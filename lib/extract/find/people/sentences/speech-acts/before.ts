/** Rules by the words before names in a sentence that these people spoke: "a talk by", "said", "according to". */
import { REPORTED_BY } from '../../../../lexicon/bylines.ts'
import { BASE_VERBS, SAYING_VERBS, TALKS } from '../../../../lexicon/verbs.ts'
import { VERBS_ABROAD } from '../../../../lexicon/verbs-abroad.ts'
import {
  anyOf,
  anyOfCased,
  anyOfWith,
  asWord,
  either,
  optional,
  sequence,
} from '../../../../patterns/alternatives.ts'
import type { Occurrence, Way } from './occurrence.ts'

const BY =
  /((?:[\p{L}-]{1,40}\s{1,4}){1,6}?)\(?(?:by|from|par|von|por|door|da)\s{1,4}(?:(?:the|our|an?|my)\s{1,4})?$/u
/** The same with a subject in between: "a presentation on the use of lanterns by". */
const TALK_ON =
  /\b(?:talk|presentation|keynote|lecture|tutorial|demo|update)s? (?:of|on|about) [^.;:,]{3,120}\sby\s$/i
/** A quick check: the end that these have. */
const BY_END = /(?:by|from|par|von|por|door|\bda)\s+(?:(?:the|our|an?|my)\s+)?$/
/** "Remarks in favour of lanterns came from". */
const CAME_FROM = anyOf(
  sequence(
    asWord(
      'remarks?|comments?|questions?|support|objections?|feedback|concerns?|input|proposals?',
      'suggestions?|answers?',
    ),
    String.raw`[^.;:]{0,80}\s(?:came|heard|received|voiced|raised|expressed)\s(?:from|by)\s$`,
  ),
)
/** "There was strong support for a second lantern from". */
const SUPPORT_FROM = /\b(?:support|opposition|objections?|pushback|agreement)\b[^.;:]{0,60}\sfrom\s$/i
const TALK_OF = anyOfWith(
  'iu',
  String.raw`\b(?:talk|keynote|presentation|speech|lecture|demo|tutorial)s?\sof\s$`,
  sequence(
    String.raw`\b`,
    either(
      'charla|ponencia|presentación|intervención|palestra|apresentação|présentation|exposé',
      'conférence',
    ),
    String.raw`\s(?:de\s|da\s|do\s|d['’])$`,
  ),
)
/** "The next speaker was", "our guest today is". */
const GUEST_IS =
  /\b(?:guest|speaker|presenter|moderator|panell?ist)s?\b[^.;:,]{0,30}\b(?:is|was|are|were)\s$|\b(?:next|first|last) up (?:is|was|came)\s$/i
/** "a panel with", "une séance sur les lanternes avec". */
const WITH_GUESTS =
  /\b(?:panel|séance|table ronde|débat|mesa redonda|Podiumsdiskussion)\b[^.;:]{0,100}\s(?:with|avec|con|mit)\s$/i
/** "The panel featured", "Speakers include": a list of people who speak. */
const LISTED = anyOf(
  sequence(
    String.raw`\b(?:panel|panell?ists?|speakers|presenters|moderators)\b[^.;:]{0,40}?\b`,
    String.raw`(?:featur(?:ed|es|ing)|includ(?:ed?|es|ing)|were|are|was|consisted of|comprised)\b:?\s$`,
  ),
)
/** "Moved by Ada, seconded by" */
const MOVED_BY = /\b(?:moved|seconded) by\s$/i
/** "Den Auftakt machte Ada Finn", "La parola è passata a Ada Finn", "Sont intervenus", "È intervenuta". */
const TURN_ABROAD = anyOf(
  String.raw`^den (?:auftakt|anfang|abschluss) (?:machte|bildete)\s$|\bla parola è passata ad?\s$`,
  String.raw`^(?:sont intervenue?s|est intervenue?|è intervenut[oa]|puis est venue?|vint ensuite)\s$`,
  String.raw`\b(?:como ponentes|a cargo de|por conta de)\s$|^kritik kam von\s$`,
)
/** Words before those who gave a talk or joined in. */
const TALKS_BEFORE = [CAME_FROM, MOVED_BY, SUPPORT_FROM, TALK_OF, TURN_ABROAD, GUEST_IS, WITH_GUESTS, LISTED]
/** "Next came Ada Finn with", "First to speak was Ada Finn". */
const COMES =
  /(?:^|[.;,]\s)(?:(?:next|then|first|finally|last)\s(?:up\s)?came|(?:(?:next|first|last)\sto\s(?:speak|present|talk))\s(?:is|was))\s$/i
const COMES_WITH = /^(?:,?\s(?:with|on|to|who|talking|speaking|presenting)\s|[.,]?\s{0,2}$)/
const CAUSED = /\b(?:have|had|having|hear|heard|hearing|saw|see|let|with|for)\s+$/i
const CAUSED_ACT = anyOfCased(
  sequence(
    '^[^.;]{0,80}?',
    asWord(
      'give|present|speak|talk|join|explain|describe|introduce|demonstrate|moderating',
      'presenting|giving|speaking|running|leading|chairing',
    ),
  ),
)
const FROM_LABEL =
  /^(?:(?:q(?:uestion)?|comments?|feedback|input|ideas?|suggestions?|proposals?|answers?|remarks?|concerns?) )?from\s+$/i
/** A verb of saying, with the beginning of a role that follows it: "”, said the" before "group's new chair Ada", "—dijo". */
const SAID_BY = anyOfCased(
  sequence(
    String.raw`(?:[,”"’'“»–—]|(?<=\s)-)\s{0,4}(?:(?:a|ont|ha|han|hat)\s{1,4})?(\p{Ll}{2,20})\s{1,4}(?:\d{4}\s{1,4})?`,
    optional(
      either(
        sequence(
          either('the|our|its|der|die|das|le|la|el|o|a', 'one of the|eine?r? der|une? des|un[oa]? de l[oa]s'),
          String.raw`\s{1,4}(?:[\p{L}-]{1,20}['’]s?\s{1,4})?(?:new\s{1,4})?`,
        ),
        "l['’]",
      ),
    ),
    '$',
  ),
)
/** "Good work, thanks Ada": said to her. */
const TO_SOMEBODY = /^(?:thank(?:s|ed)|congratulate[sd]|welcome[sd]|invite[sd]|remind(?:s|ed)|told)$/
/** What ends what a dash has opened. */
const CLOSES = /^\s?(?:[–—,.;:-]|$)/
/** Counts only after a quotation; otherwise a document was written. */
const WROTE = /^(?:wrote|writes|tweeted|posted)$/
const ACCORDING = anyOf(
  sequence(
    String.raw`\b`,
    either(
      'according to|interview with|(?:learn(?:ed|t)?|heard) from|in the words of|laut|selon',
      "d['’]après|según|segundo|secondo|volgens|enligt|ifølge|de acuerdo con|de acordo com",
      'aus (?:der )?sicht von|aux yeux de|a juicio de|conforme|per stando a',
      'nach (?:ansicht|meinung|angaben|einschätzung|auffassung|worten) von',
      "(?:de )?l['’]avis de|(?:en )?(?:opinión|palabras) de|na opinião de|nas palavras de",
    ),
    String.raw`\s+(?:the\s|der\s|dem\s|le\s|la\s|el\s|o\s|a\s)?$`,
  ),
)
/** A contribution that is still awaited, or was answered, was not given at the event. Not before "in Ada's talk", which was. */
const NOT_YET = anyOfWith(
  'iu',
  sequence(
    asWord(
      String.raw`wait(?:s|ing)?|await\p{L}{0,12}|pending|needs?|needed|requests?|requested|schedul\p{L}{1,3}|will be an?`,
      String.raw`expect\p{L}{0,12}|requires?|required|solicit\p{L}{0,12}|address(?:ed|es|ing)?`,
      'resolv(?:ed|es|ing)|reviews? from',
    ),
    String.raw`[^.;:]{0,60}(?<!\b(?:at|during|in)\s)$`,
  ),
  // "The text implements", "Resolve all of"
  sequence(
    asWord('(?:accept|implement|integrat|incorporat|merg|reflect|resolv)(?:e|es|ed|ing|s)?'),
    String.raw`\s(?:all\s(?:of\s)?)?$`,
  ),
  // "Review", as a task
  String.raw`^\W{0,4}(?:please\s)?(?:ask\sfor|discuss|read|review)\s$`,
)
/** Words before those with whom there was a discussion. Only for full names: a first name may be that of somebody elsewhere. */
const TALKED_WITH = anyOf(
  String.raw`\b(?:discussion|conversation) with\s$`,
  String.raw`\b(?:conversation|debate|dialogue|discussion|exchange) between\s$`,
  String.raw`\b(?:sprechen|sprachen|sprach|redeten|gesprochen haben) (?:wir |ich )?mit\s$`,
  String.raw`\b(?:hablamos|conversamos|conversou|falamos) (?:con|com)\s$|\bnous avons (?:parlé|discuté) avec\s$`,
)
/** The German way to name the source of a sentence at its end: "It was long, so Ada Finn." */
const SO_SAID = /,[“”"»«]?\sso\s(?:der\s|die\s)?$/
/** German separable verbs, whose prefix follows the person: "führte Ada Finn aus", "fügte Ada hinzu". */
const SEPARATED = /(?:^|[\s,“”"])(?:führte|fügte|fasste|ging|stellte|wies|räumte|merkte|legte|regte)\s$/
const SEPARATE_PART = /^\s(?:[^.,;]{1,60}\s)?(?:aus|hinzu|vor|hin|ein|an|dar|zusammen)(?![a-zà-ÿ])/
const ENDS = /^(?:[.,;]|\s{0,2}$)/
/** In other languages the subject may follow the verb: "Im Anschluss stellte Ada Finn". Not if the verb has one already. */
const VERB_BEFORE = /(?:^|\s)(\p{Ll}{3,20})\s(?:der\s|die\s|le\s|la\s|el\s|o\s|a\s)?$/u
const HAS_SUBJECT =
  /(?:^|\s)(?:er|sie|es|ich|wir|man|il|elle|on|je|nous|él|ella|yo|ele|ela)\s[a-zà-ỿ]{3,20}\s(?:[a-zà-ỿ]{1,3}\s)?$/i
/** "“It was dark.” – Ada Finn": under a quotation. */
const UNDER_QUOTATION = /["”»’]\s{0,2}[–—-]{1,2}\s{0,2}$/
/** "In her talk, Ada Finn". */
const IN_TALK =
  /\bin (?:his|her|their) (?:[a-zà-ỿ]{2,12}\s)?(?:talk|keynote|presentation|lecture|demo|speech|remarks|address|statement),?\s$/i

/** Ways of reporting what a known person did, by the words before the name. */
export const WAYS_BEFORE: readonly Way[] = [
  { rule: 'said-by', score: 0.7, tells: isUnderQuotation },
  { rule: 'talk-by', score: 0.7, tells: ({ before }) => IN_TALK.test(before) },
  {
    rule: 'from-label',
    score: 0.8,
    tells: ({ before, rest }) => FROM_LABEL.test(before) && /^\s*[:,-]/.test(rest),
  },
  { rule: 'said-by', score: 0.85, tells: saysBefore },
  { rule: 'said-by', score: 0.7, tells: ({ before, rest }) => SO_SAID.test(before) && ENDS.test(rest) },
  { rule: 'said-by', score: 0.7, tells: isSeparated },
  {
    rule: 'caused-to-speak',
    score: 0.7,
    tells: ({ before, rest }) => CAUSED.test(before) && CAUSED_ACT.test(rest),
  },
  { rule: 'verb-of-saying', score: 0.7, tells: ({ before, isFirst }) => isFirst && followsVerb(before) },
  { rule: 'talk-by', score: 0.7, tells: ({ before }) => TALKS_BEFORE.some((words) => words.test(before)) },
  { rule: 'talk-by', score: 0.7, tells: isNext },
  { rule: 'according-to', score: 0.65, tells: isAccording },
]

/** "Next came Ada Finn with lantern keys". */
function isNext({ before, rest, names }: Occurrence): boolean {
  return names[0]?.form === 'full' && COMES.test(before) && COMES_WITH.test(rest)
}

function isAccording({ before, names, qualified }: Occurrence): boolean {
  if (qualified && FOR_ABROAD.test(before)) return true
  return isSource(before) || (names[0]?.form === 'full' && TALKED_WITH.test(before) && !isNotYet(before))
}

/** True if the contribution of those named next is awaited, or was only answered or implemented. */
export const isNotYet = (before: string): boolean => NOT_YET.test(before)

function isSeparated({ before, rest }: Occurrence): boolean {
  return SEPARATED.test(before) && SEPARATE_PART.test(rest) && !HAS_SUBJECT.test(before)
}

/** "Pour Ada Finn, ingénieure chez Google, la lampe brûle": their view; without a role, it may be a gift. */
const FOR_ABROAD = /^(?:pour|para|per|für)\s$/i
/** True if the person named next is the source of the sentence ("according to"). */
export const isSource = (before: string): boolean => ACCORDING.test(before)

/** True if the name is alone after a quotation and a dash. */
export function isUnderQuotation({ before, rest }: Occurrence): boolean {
  return UNDER_QUOTATION.test(before) && ENDS.test(rest)
}

/** True if a comma or quotation mark and a verb of saying come before the name: "”, said"; or it stands between two dashes. */
export function saysBefore({ before, after }: Pick<Occurrence, 'before' | 'after'>): boolean {
  const [opening = '', verb = ''] = SAID_BY.exec(before) ?? []
  if (!verb || TO_SOMEBODY.test(verb) || (/^[–—-]/.test(opening) && !CLOSES.test(after))) return false
  return WROTE.test(verb) || VERBS_ABROAD.has(verb) || (SAYING_VERBS.has(verb) && !BASE_VERBS.has(verb))
}

/** Whether `before` ends in a verb of another language whose subject is still to come: "Im Anschluss stellte". */
export function followsVerb(before: string): boolean {
  const verb = VERB_BEFORE.exec(before)?.[1]
  return verb !== undefined && VERBS_ABROAD.has(verb) && !HAS_SUBJECT.test(before)
}

/** "presented by", "talk by", also with a role or a few words between: "the talk of the day was from our chair". */
export function isTalkBy(before: string): boolean {
  if (!BY_END.test(before) || REPORTED_BY.test(before)) return false
  if (TALK_ON.test(before)) return true
  const words = (BY.exec(before)?.[1] ?? '').split(/\s+/)
  return words.some((word) => TALKS.has(word.toLowerCase().replace(/[^\p{L}]{1,40}$/u, '')))
}
