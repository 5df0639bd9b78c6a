/** What comes around the name of a city where a meeting was, and where one was not; and what says that it was online. */
import { anyOf, anyOfWith, atEnd, either, sequence } from '../patterns/alternatives.ts'

/** What people call a meeting of the IETF: English, French, German, Dutch; Spanish, Portuguese, Italian; Czech, Polish, Russian. */
export const MEETINGS = [
  'meeting|conference|conférence|réunion|rencontre|Treffens?|Tagung|Konferenz|bijeenkomst|vergadering',
  'reunión|encuentro|conferencia|reunião|encontro|conferência|riunione|incontro|conferenza',
  'setkání|zasedání|spotkani[aeu]|konferencj[ai]|встреч[аеиу]|заседани[ея]|совещани[ея]|конференци[ияю]',
] as const
/** What takes place somewhere. */
const GATHERING = either('IETF|Task Force', ...MEETINGS, 'workshop|interim|hackathon|symposium|retreat')
/** What comes before the city of a meeting. */
export const BEFORE_PLACE = atEnd(
  // "IETF 115 London", "the 104th meeting, in", "IETF meeting #104 @"
  String.raw`${GATHERING}\s?(?:meeting )?#?\d{0,3}(?:rd|th|st|nd)?[,:]?\s?(?:[-–—(@,]\s?)?(?:in|at|à|en|em|a)?\s?`,
  // "held on Monday in", "taking place right now in the"
  '(?:held|took place|convened|gathered|met|hosted|happened|takes place|place) (?:on [^.]{2,40} |(?:right )?now )?in (?:the )?(?:[a-z]{1,40} ){0,2}',
  String.raw`(?:location|venue|place|where|lieu|ort|lugar|local|地点|場所|会場)\s?[:：]\s?(?:中国\s?)?`,
  // "the meeting that ended on Sunday in"
  sequence(
    String.raw`\b(?:${GATHERING}|which|that) (?:began|begins|closed|closes|concluded|ended|ends|opened|opens|starts|started|wrapped up) `,
    '(?:on )?(?:[a-z]{3,12} ){0,2}in ',
  ),
  // "March 2031, "
  String.raw`(?:19|20)\d\d\s?[-–—,|(]\s?`,
  sequence(
    either(
      "a eu lieu|s['’]est (?:tenue?|déroulée?)|fand|stattfand|celebr(?:ó|ad[ao])|tuvo lugar|se llevó a cabo",
      'se realizó|realiz(?:ad[ao]|ou-se)|aconteceu|ocorreu|si è (?:svolt|tenut)[oa]|vond',
    ),
    ' (?:[^.]{2,40} )?(?:à|a|in|en|em) ',
  ),
)
/** "Students at the IETF": a title of a post on a meeting, whatever its genre. */
export const AT_IETF = anyOf(
  sequence(
    String.raw`\b(?:at|attend(?:s|ed|ing)?|host(?:s|ed|ing)?|visit(?:s|ed|ing)?|no|na|en (?:el|la)|à l['’]|auf der|bei der|beim|all['’]) ?`,
    String.raw`(?:the )?(?:IETF|Internet Engineering Task Force)\b(?!['’]s |[- ](?:web)?(?:site|page|list|archive|server)s?\b)`,
  ),
)
/** "See you all in Singapore": how someone looking ahead to a meeting says goodbye. */
export const FAREWELL = /\bsee you (?:all |there |soon )?in $/i
/** "At the last IETF meeting in Prague": a report refers to another meeting like this, never to its own. */
export const LAST_TIME = /\b(?:last|previous) (?:IETF )?(?:meeting|hackathon),? in $/i
/** "By the Chicago meeting": where another meeting is. */
export const OTHER_BEFORE = /\b(?:by|before|until|till|after|since|for) (?:the )?$/i
/** The same after the city: "Chicago meeting". */
export const OTHER_AFTER = /^ (?:meeting|IETF)\b/
/** "IETF 102, Montreal", "IETF 102 in Montreal". */
export const NUMBER_BESIDE = /IETF[- ]?(\d{2,3})(?:,|\s?[-–—(]|\s(?:in|à|en|em))\s?$/i
const HELD = '(?:held|hosted|taking place|took place|takes place)'
const NAME = String.raw`(\p{Lu}\p{Ll}{2,40}(?:[ -]\p{Lu}\p{Ll}{2,40})?)`
/** Countries as they follow a city: "in Perast, Montenegro", "à Perast, au Monténégro", "in Perast (Montenegro)". */
const COUNTRY_NAME = either(
  'USA|UK|Argentina|Australia|Austria|Belgium|Brazil|Bulgaria|Canada|Chile|China|Colombia|Costa Rica|Croatia|Cyprus',
  'Czech|Denmark|Ecuador|Egypt|England|Estonia|Finland|France|Germany|Greece|Hungary|Iceland|India|Indonesia|Ireland|Israel',
  'Italy|Japan|Kenya|Korea|Latvia|Lithuania|Malaysia|Malta|Mauritius|Mexico|Montenegro|Morocco|Netherlands|New Zealand|Norway',
  'Panama|Peru|Philippines|Poland|Portugal|Romania|Scotland|Serbia|Slovakia|Slovenia|South Africa|Spain|Sweden|Switzerland',
  'Taiwan|Thailand|Tunisia|Turkey|Ukraine|Uruguay|Vietnam|Wales',
  'Belgien|Dänemark|Finnland|Frankreich|Griechenland|Italien|Kroatien|Niederlande|Norwegen|Österreich|Polen|Schweden|Schweiz|Spanien',
  'Allemagne|Autriche|Belgique|Espagne|Finlande|Grèce|Irlande|Italie|Norvège|Suède|Suisse|Tchéquie|Tunisie',
  'Alemania|Brasil|España|Francia|Italia|México|Países Bajos|Perú|Suecia|Suiza|Alemanha|Espanha|França|Itália|Suécia',
)
/** What took place, or that it did, in the same sentence before it. */
const TOOK_PLACE = either(
  'meeting|interim|workshop|hackathon|retreat|conference|symposium|réunion|atelier|Treffen|Tagung|reunión|taller|reunião|oficina',
  'met|held|hosted|gathered|took place|a eu lieu|fand|fanden|tuvo lugar|aconteceu|ocorreu',
)
/** "held in Perast", "IETF 142, Perast", "IETF 142 (Perast, Montenegro)": a city that is in no list, of a meeting other than the listed IETF meetings. */
export const UNLISTED = anyOfWith(
  'gu',
  sequence(
    either(
      sequence(
        either(
          sequence(
            either(
              'meeting|interim|workshop|hackathon|retreat|conference|symposium|réunion|atelier|Treffen',
              String.raw`reunión|taller|reunião|oficina|IETF[- ]?\d{2,3}`,
            ),
            ` (?:(?:was|is|will be) )?(?:${HELD} (?:on [^.]{2,30} )?)?`,
          ),
          String.raw`(?<=^|\n)(?:Held|Hosted) `,
        ),
        '(?:in|à|en|em) ',
      ),
      String.raw`IETF[- ]?\d{2,3}(?:, (?=\p{L}{2,20}(?:[ -]\p{L}{2,20})?(?:,|\n|$))| \((?=\p{L}{2,20}(?:[ -]\p{L}{2,20})?,))`,
    ),
    NAME,
  ),
  // "The interim was held at the offices of Orchard in Perast, Montenegro"
  sequence(
    String.raw`\b${TOOK_PLACE}\b[^.;:\n]{0,60}?(?<!\b(?:based|born|company|headquartered|lives|living|school|university|who|works))(?<!\b(?:next|last|previous) [^.;:\n]{0,40}) (?:in|à|en|em) ${NAME}`,
    String.raw`(?=(?:, | \()(?:in |en |au |aux |the )?${COUNTRY_NAME}(?!\p{L}))`,
  ),
)
const COUNTRY = either(
  'USA|UK|Canada|Germany|Austria|France|Spain|Japan|Ireland|Belgium|Netherlands|Switzerland',
  'Sweden|Finland|Australia|China|Thailand|Singapore|Korea|Czech',
)
/** "Toronto, ON", "Vienna, Austria": the end of an address. */
export const ADDRESS_AFTER = new RegExp(String.raw`^[都市府]|^, ?(?:[A-Z]{2}\b|${COUNTRY})`)
/** "21:00 Amsterdam", "Asia/Shanghai", "New York, GMT-05:00", "Bangkok time": local time, not a place; nor "Bangkok (virtual)". */
export const CLOCK_BEFORE = /\d[:.h]\d{2} ?(?:[ap]m)? ?\(?$|[A-Z][a-z]{3,8}\/$/i
/** The same after the city: " time", " (virtual)". */
export const NOT_THERE = /^,? ?\(?(?:GMT|UTC|(?:local )?time\b|(?:virtual|online)\))/i
/** What says that a meeting is online. */
export const ONLINE = anyOf(
  // "IETF 110 online", "(virtual)", "- online"
  String.raw`IETF[- ]?\d{2,3},? \(?(?:online|virtual)`,
  // "IETF 110 was virtual", "IETF 110 moved online", but not "was online for me"
  String.raw`IETF[- ]?\d{2,3} (?:was|went|moved|was moved|had to move) (?:online|virtual)\b(?! for )`,
  String.raw`\((?:online|virtual)\)`,
  '[-–—,] (?:online|virtual)$',
  // "Virtual (Meetecho)": a line of its own
  String.raw`(?:^|\n)[ \t]{0,8}(?:virtual|online)[ \t]{0,4}(?:\(|$|\n)`,
  // "s'est tenue en ligne", "fand online statt"
  String.raw`(?:tenue?|déroulée?|lieu|celebró|realizou-se) (?:en ligne|en línea|online)\b|online statt`,
  '(?:fully|entirely|all) (?:online|virtual|remote)',
  // "a virtual interim", "the online BoF session"
  sequence(
    String.raw`\b`,
    either('virtual|online|(?:virtual|online|remote)[- ]only|fully remote|en ligne|en línea|on-line'),
    String.raw`\s["“]?(?:side |BoF )?`,
    either('interim|meeting(?! tips)|session|hackathon|event|workshop|IETF'),
    // "more virtual meetings": any of them
    '(?! ?(?:meeting|session|event)?s(?![a-z]))',
  ),
  // "was held remotely"
  String.raw`(?:meeting|held|interim|session|took place|met)\s(?:was\s)?(?:held\s)?(?:virtually|online|remotely)`,
  String.raw`(?:location|venue|where|place)\s?:\s?(?:online|virtual|https?:\/\/[\w.-]{0,60}(?:webex|zoom|meetecho|teams|jitsi)\.)`,
  'オンライン(?:開催|会議|会合|形式|で開催)',
  '线上(?:会议|举行)',
)
/** "Webex: https://…", "4pm UTC (Zoom)": where a call is, in a field on its own or in brackets. */
export const ONLINE_SERVICE =
  /\((?:webex|zoom|meetecho|ms teams|jitsi)\)|(?:^|\n)[ \t*•-]{0,8}(?:webex|zoom|meetecho)(?: (?:link|url))?\s?:\s?https?:\/\//i
/** How to join a call, as the service that carries it writes. */
export const HOW_TO_JOIN = anyOf(
  String.raw`\bcall-in toll\b|\bjoin (?:the )?(?:online|webex|zoom|teams) meeting\b`,
  String.raw`\bwebex\.com\/\S{1,120}(?:MTID=|j\.php)|\bzoom\.us\/j\/\d|\bteams\.microsoft\.com\/l\/meetup`,
)
/** The address of a page on one. */
export const VIRTUAL_ADDRESS = /virtual[-_ ]?interim/i
