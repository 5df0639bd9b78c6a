/** Words for people who are counted, and for being present; contexts in which a number is not attendance, or not the event's. */
import { anyOf, anyOfWith, atEnd, atStart, either, sequence } from '../patterns/alternatives.ts'

/** "the room", "a draughty room"; what is said in a chat room is not about people on site. */
const SOME_ROOM =
  '(?:(?:the|an?) )?(?:(?!chat|zoom|jabber|webex|meetecho|online|virtual|breakout|waiting|hotel)[a-z]{3,12} )?room'

/** Being there: "on site", "in the room". */
export const ONSITE = anyOf(
  String.raw`\b(?:on[- ]?site|in[- ]person|in ${SOME_ROOM}|physically|locally|local (?:participants|attendees))\b`,
  String.raw`\b(?:vor Ort|in Präsenz|sur place|en présentiel|présents|presencia(?:l|lmente|les|is)|en persona|in presenza|angereist|ter plaatse|på plats)\b`,
  '現地|会場|現場|現场|现场|线下|線下|현장',
)
/** Not being there: "remote", "via Meetecho". */
export const REMOTE = anyOf(
  String.raw`\b(?:remote(?:ly)?|online|on-line|virtual(?:ly)?|(?:on|via|over|through) (?:meetecho|webex|zoom|jabber)|connected|dialled in)\b`,
  String.raw`\b(?:en ligne|en línea|en remoto|remot[ao]s?|da remoto|a distancia|aus der Ferne|op afstand|på distans)\b|à distance\b|à distância`,
  'über das (?:Netz|Internet)(?= (?:teil|dabei|zu|verbunden|und)|[.,;]|$)|par visioconférence|przez [Ii]nternet',
  'オンライン|リモート|线上|線上|远程|遠端|온라인|원격',
)
/** What follows the number: who they are. */
export const PEOPLE = atStart(
  sequence(
    String.raw`[\s+]{0,3}(?:[a-zà-ỿ-]+ ){0,4}?`,
    either(
      'people|persons?|participants?|attendees|folks|delegates|engineers|technologists|developers',
      'researchers|representatives|leaders|specialists|registrations?|registrants|experts',
      '[“"]?IETFers',
    ),
    String.raw`\b`,
  ),
  sequence(
    String.raw`[\s+]{0,3}(?:[a-zà-ỿ-]+ ){0,4}?`,
    either(
      'Teilnehm(?:er(?:innen|n)?|enden?)|Personen|Leute|Ingenieure|Entwickler|[a-z]{0,16}experten',
      'personnes|asistentes|personas|participantes|pessoas|partecipanti|ingegneri|tecnici|esperti|deelnemers',
      'delta(?:gare|gere|kere)|účastník[ůy]|technik(?:ů|ów)|odborníků|inžen[ýí]rů|uczestników|inżynierów',
      'résztvevő|katılımcı|osallistujaa|osób|osoby|lidí|personer',
    ),
    '(?![a-zà-ỿ])',
  ),
  String.raw`[\s+]{0,3}(?:[а-яё-]+ ){0,3}?(?:участник|специалист|инженер|эксперт|человек)`,
  String.raw`\s?[多余餘여]?\s?(?:名|人|位|명)`,
)
/** Says that somebody was there. */
export const PRESENT = anyOf(
  sequence(
    String.raw`\b`,
    either(
      '(?<!well[- ])attend(?:ed|ing|ance|ees)?|follow(?:ed|ing)|particip(?:ated|ating|ation|ants?)',
      'register(?:ed)?|joined|connected|took part|gather(?:ed|ing)|showed up|present|came|met',
      'brought together|IETFers',
    ),
    '(?![a-zà-ÿ])',
  ),
  String.raw`\b(?:in (?:the )?room|on (?:the call|site))(?![a-zà-ÿ])|\bwe were (?:about |some )?\d{1,4} (?:people )?(?:in ${SOME_ROOM}|on-?site|in person|online)\b`,
  String.raw`\bhad (?:[a-z]{1,12} ){0,2}\d[\d,.]{0,6} people(?![a-zà-ÿ])`,
  sequence(
    String.raw`\b`,
    either(
      'teilgenommen|teilnahmen|nahmen|anwesend|kamen|kommen|treffen sich|trafen|versammelten',
      String.raw`Teilnehm(?:er|ende)\w{0,40}|registriert|angemeldet`,
    ),
    '(?![a-zà-ÿ])',
  ),
  String.raw`\b(?:participé|présent(?:s|es)?|réunis?|venus?|inscrit[oea]?s?)(?![a-zà-ÿ])`,
  String.raw`\b(?:asisti(?:eron|ó)|asistentes|participaron|acudieron|particip(?:aram|antes)|compareceram)(?![a-zà-ÿ])`,
  String.raw`(?:hanno )?partecip(?:ato|arono|anti)|deelnemers|namen deel|namen [^.\n]{0,40}deel|deltog|osallistui|vettek részt|katıldı`,
  'setkají|se setkal|zúčastnil|wzięł[oai]|uczestniczył|участвовал|приняли участие|собрал(?:ись|и|ось)',
  '参加|出席|与会|参会|到会|參加|參與|報名|報到|註冊|참석|참가|참여',
)
/** A field of its own: "Attendees: 40". */
export const LABEL = atStart(
  sequence(
    either(
      '(?:blue ?sheets? )?(?:attendance|signatures|signers)|sheet signers|attendees|participants',
      'total (?:people|participants|attendees)|number of (?:attendees|participants)',
      'on-?site|in[- ]person|in the room|room count',
      'teilnehmer(?:zahl)?|asistentes|participantes',
      '参加者数?|出席者数?|参会人数',
    ),
    String.raw`\s?[:：(（]\s?(?=\D{0,12}\d)`,
  ),
)
/** Numbers of people that are not attendance: answers of the room, documents' authors. */
export const OTHER_COUNT = anyOf(
  String.raw`\b(?:read|raised|hands?|hum|in favou?r|against|implement|support|interested|said|voted)\b`,
  String.raw`(?:\bnot|n['’]t)\s(?:yet\s)?(?:present|here|there)\b|\b(?:absent|missing)\b`,
  String.raw`\b(?:authors|times|countries|companies|groups|organi[sz]ations|sessions|drafts|volunteers|thousands?|[mb]illions?)\b`,
)
/** The room's answer to a question. */
export const POLL = /\b(?:raised? (?:their )?hands?|hands raised|did not raise|(?:have|had|has) read)\b/i
/** "60 first-time attendees", "13 people from our company": part of those present. */
export const PART = atStart(
  String.raw`\s?(?:first[- ]time|new|other|more|additional|local|students?)\b`,
  // "at 2 of the last 3 meetings"
  String.raw`\s?of (?:the|our|its) (?:last|past|previous|prior)\b`,
  // what some of them did
  String.raw`[^.;,]{0,16}\bin the room\b(?:(?! and\b)[^.;,]){0,30}\b${either(
    'who|have|had(?! (?:come|gathered|joined))',
    'were (?!attending|participating|following|joining)[a-z]{3,12}ing',
  )}\b`,
  String.raw`[^.;,]{0,24}\bfrom (?:our|my|the (?:company|team|university))\b`,
)
/** "from Japan 84 people": from one country, or one's own people. */
export const PART_BEFORE =
  /(?:日本|国内|弊社|当社|本校|中国|韓国)からは?(?:、|約|およそ)?$|(?:我国|我院|我校|中方|其中)(?:共?有)?约?$/
/** "about half remote": describes a part. */
export const SHARE = atEnd(
  String.raw`\b(?:half|most|some|many|few|a (?:third|quarter)|two thirds|none) (?:of (?:them|whom|which) )?(?:\w{1,12} )?`,
  String.raw`\b(?:la moitié|un tiers|die Hälfte|ein Drittel|la mitad|un tercio|metade|um terço) `,
)
/** How many come usually, or came before: not how many came. */
export const AS_A_RULE = anyOf(
  String.raw`\b(?:usually|typically|normally|on average|in the past|used to|(?:each|every|a) (?:IETF )?meeting|before (?:the )?(?:pandemic|covid))\b`,
  String.raw`\b(?:normalerweise|üblicherweise|habituellement|normalmente|habitualmente)\b|d['’]habitude`,
  '前は|以前|通常|例年|毎回|往年',
)
/** "The PEAR working group met on Monday. 30 people": those at one group's session of the meeting. */
export const GROUP_MET =
  /\b(?:wg|rg|bof|(?:working|research) group) (?:session |meeting )?(?:met|had|drew|attracted|saw|was attended|gathered)\b/i
/** "At the last meeting", "that first hackathon": an event other than the page's. */
export const EARLIER_EVENT = anyOf(
  sequence(
    // "150 more than at the last meeting": this many came to this one
    String.raw`(?<!\bthan (?:at |in |for |during )?(?:the |our )?)\b`,
    either('last|previous|earlier|preceding|that first|letzten|vorigen|précédente?|anterior'),
    String.raw` (?:[\w-]{1,20} ){0,2}`,
    either(
      'meeting|hackathon|workshop|edition|event|conference|interim|Treffens?|réunion|reunión',
      'reunião',
    ),
    String.raw`\b`,
  ),
  String.raw`\blast time\b`,
)
/** "The IETF counted 900 participants": about the whole meeting, not a session, list or group. */
export const OF_ALL = anyOfWith(
  'iu',
  sequence(
    String.raw`^(?:(?:the|die|das|le|el|la|a|o)\s|l['’])?(?:IETF|Internet Engineering Task Force) (?:a |ha |hat )?`,
    either(
      'count(?:s|ed)|had|saw|drew|welcome[sd]|reports?|reported|record(?:s|ed)|registered|announce[sd]|gathered',
      'annonce|compte|comptait|accueilli|recensé|zählte?|meldete?|gezählt|verzeichnete',
      'cont[oóa]|reuniu|reunió|registrou|registró|anunciou|anunció|anuncia|riunito',
    ),
    String.raw`(?!\p{L})(?!.{0,160}\b(?:sessions?|lists?|WGs?|BoFs?|groups?|side meetings?|dinner|lunch)\b)`,
  ),
)
/** Somebody who is to be there was not there yet. */
export const TO_COME = anyOf(
  String.raw`\bexpect(?:s|ing)? \b`,
  String.raw`\b(?:agreed|expected|plan(?:s|ned|ning)?|invited|hop(?:es|ed|ing)|will|likely) to (?:attend|participate|join|come)\b`,
)
/** "17 on Zoom", "More than 30 in room", "850 onsite": the start of a list item. */
export const IN_PLACE = atStart(
  sequence(
    String.raw`(?:[.•*–-] )?(?:[a-z]+ ){0,2}\d[\d,.]{0,5} `,
    either('(?:on|via|over) (?:zoom|webex|meetecho|jabber|teams)|in (?:the )?room|on-?site|in[- ]person'),
    String.raw`\b`,
  ),
)
/** What comes before the number and says how they attended. */
export const ONSITE_BEFORE = atEnd(
  String.raw`(?:on-?site|in[- ]person|in the room|room count)\s?[:：]?\s?`,
  String.raw`(?:現地|现场|現場|会場|线下|線下|현장)[^，、,。\d]{0,6}`,
)
/** The same of those who are not there. */
export const REMOTE_BEFORE = atEnd(
  String.raw`(?:remote|online|meetecho|webex|zoom)\s?[:：]?\s?`,
  String.raw`(?:オンライン|リモート|线上|線上|远程|遠端|온라인|원격)[^，、,。\d]{0,6}`,
)
/** "Another 500": in addition to those counted before. */
export const BEYOND = atEnd(
  String.raw`\b(?:another|further|additional|weitere|autres|otr[oa]s|outr[oa]s) (?:about |some )?`,
)
/** "26 on site and 29 online". */
export const WAY_AFTER = atStart(
  String.raw`\s?(?:(?:were|are) )?(?:on[- ]?site|in[- ]person|in ${SOME_ROOM}|online|remote(?:ly)?)\b`,
)
/** "attendance of the call reached 40": a count that its own words introduce. */
export const LED_TO = atEnd(
  sequence(
    String.raw`\b`,
    either('participation|attendance|(?:number|count) of (?:participants|attendees|people)'),
    String.raw`\b[^.;:\d]{0,40}\s(?:was|were|of|at|reached|peaked at)\s`,
    '(?:about |around |roughly |over |nearly )?',
  ),
)
/** What is held in the week of an IETF meeting and has participants of its own. */
export const HELD_BESIDE =
  /\b(?:workshops?|hackathon|code ?sprint|tutorials?|interop|plug-?fest|summit|social event)\b/i
