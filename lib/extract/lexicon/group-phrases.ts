/** What is said around the name of a group, but not around that of a protocol. */
import { anyOf, atEnd, either, sequence } from '../patterns/alternatives.ts'
import { wordSet } from './word-list.ts'

/** What groups do: "TLS met on Monday". */
export const DEED = new RegExp(
  String.raw`^\)? ${either(
    String.raw`met\b|meets\b|will meet|did not meet|is meeting`,
    'adopted|re-?chartered|is chartered|was chartered|has concluded',
    String.raw`is looking for (?:a|an|new|two|volunteers)\b`,
    String.raw`had (?:a|an|one|two|three) (?:[\w-]+ )?(?:session|meeting|interim)`,
  )}`,
)
/** "working groups (", "groupe de travail ": what introduces a list of groups. */
export const KIND_BEFORE = atEnd(
  String.raw`${either(
    '(?:working|research) groups? ?(?:[:(“"‘\']|named |called |such as |like )',
    String.raw`\bWGs? ?[:(]`,
    'Arbeitsgruppen? (?:[„"“]|für )?',
    'groupes? de travail (?:de |du |sur |« ?|IETF )?',
    'grupos? de trabajo (?:de |del |sobre |«|IETF )?',
    'grupos? de trabalho (?:de |do |da |sobre |«|IETF )?',
    'werkgroep(?:en)? |grup[ayęąo] robocz[aąeyj]{1,2} |gruppo di lavoro |pracovní skupin[ayuěo]u? ',
    'arbe(?:ts|jds|ids)gruppen? |munkacsoport |рабоч(?:ая|ей|ую) групп(?:а|ы|е|у|ой) ',
    '(?:工作小?[组組]|ワーキンググループ)[:：（(]?',
  )}\s?`,
)
/** The same without "de travail", where a following lower-case word may describe any group: "le groupe core". */
export const GROUP_BEFORE = atEnd(
  String.raw`\b(?:les? groupes?|die Gruppe|el grupo|o grupo|il gruppo|grup[ayęąo]?) `,
)
/** What protocols, formats and commands have and groups do not: "ACE framework", "JSON format", "the ADD command". */
export const OF_PROTOCOL = wordSet(`
  framework architecture profile profiles protocol token tokens server servers client clients message messages header
  headers exchange extension extensions implementation implementations command commands operator operators statement
  statements keyword method methods instruction instructions record records router routers network networks socket sockets
  mode data format formats encoding encodings syntax object objects file files`)
/** Names of groups that are also formats: something presented in one was not presented to a room. */
export const FORMATS = wordSet('json cbor')
/** Names of groups that are verbs. */
export const VERBS = wordSet('add dispatch enroll grow reap settle send dance')
/** What comes before a verb in capitals: "please ADD". */
export const ORDERS = wordSet('please click press')
/** The same in the middle of a sentence: "you will ADD". */
export const BEFORE_VERBS = wordSet('must can will we We you You')
/** What comes after one. */
export const OBJECTS = wordSet('a an the your my our their it them new more another some this these items')
/** "I attended the": people go to sessions of groups; those of protocols are mentioned in the text without these words. */
const GOES = either(
  'attend(?:s|ed|ing)?|join(?:s|ed|ing)?|watch(?:ed|ing)?|follow(?:ed|ing)|visit(?:ed|ing)?|miss(?:ed|ing)?',
  'chair(?:ed|ing)?|present(?:ed|ing)? (?:at|in|during)|sat in on|went to',
)
/** "She attended the ": before the name of a group. */
export const GOES_TO = atEnd(String.raw`\b${GOES} (?:the|both|our|my)(?: [\w-]{1,12},?){0,2} `)
/** "In the PEAR session …": at the start of a sentence, a report on one. */
export const OPENS_WITH = /(?:^|[.!?:]\s{1,2})(?:In|At|During) (?:the|today['’]s|yesterday['’]s) $/
/** Where drafts are taken, and who takes them: groups, not protocols. */
export const PLACE_OF_WORK = atEnd(
  String.raw`\b${either(
    'over in|on behalf of|belongs (?:in|to)|coordinat(?:e|ion) with|(?:overlap|session) in',
    '(?:WG ?LC|last call) (?:of|in)|discussions? in|(?:presented|discussed|adopted|taken|brought|dispatched) (?:at|by|in|to)',
    '(?:people|folks|experts|chairs) (?:from|in|of)|(?:on|for) (?:Mon|Tues|Wednes|Thurs|Fri)day in',
  )} (?:the )?`,
)

const NAME = String.raw`([a-z\d]{2,16}(?:-[a-z\d]{1,12})?)`
const KIND = '(?:wg|rg|bof|(?:working|research) group)'
/** "PEAR", "3. pear WG:", "PEAR working group (Tuesday)": a heading that is a group's name. */
export const GROUP_HEADING = anyOf(
  sequence(
    String.raw`^[¶#*\s]{0,4}(?:\d{1,2}[.)]\s)?${NAME}`,
    `(?: ${either(KIND, 'session|meeting|report|summary|update|status')}){0,3}`,
    String.raw`\s{0,2}(?:$|[:：(（–—]|- )`,
  ),
)
/** "The PEAR working group met", "PEAR met on Monday": about that group's session. */
export const MET_AS_GROUP = anyOf(
  String.raw`(?<![a-z\d-])${NAME} ${KIND} (?:session |meeting )?(?:met|had|was held|took place|gathered)(?![a-z])`,
  `(?:^|[.!?] )(?:the )?${NAME} (?:session |meeting )?(?:met|was held|took place)(?![a-z])`,
)
