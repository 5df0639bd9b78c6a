/** What comes around a day that is the meeting's, and around one that is not. */
import { atEnd, atStart, either, sequence } from '../patterns/alternatives.ts'
import { DRAFT_NAME } from './document-names.ts'

/** What a day is given for. */
const DATED = either(
  'held|took place|takes place|convened|met|gathered',
  String.raw`meeting|interim|workshop|symposium|retreat|hackathon|session|IETF\s?\d{0,3}`,
  'conference|conférence|conferencia|Treffen',
  'when|dates?(?: and time)?|time and date|week of|morning of',
  'from|du|del|vom',
  String.raw`日時|日期|时间|開催日?|\d日間`,
)
/** The words between that and the day: "was held on", "of the", ": ". */
const JOINED = String.raw`\s?(?:[:：(,]|was held|is held|on|in|at|from|of|the|both|–|-|—|\||\s){0,4}\s?`
/** A city or a weekday before the day: "in London, ", "London, England, from the ". */
const CITY_BETWEEN = String.raw`(?:[A-Z][a-zé]{1,40}[, ]{1,2}(?:[A-Z][a-z]{1,40}[, ]{1,2})?(?:from|on|in|du|del|the|,)?\s?)?`
/** "The meeting was held in London, from". */
export const SAID = atEnd(`${DATED}${JOINED}${CITY_BETWEEN}`)
/** The same after the day: "7 November, at the interim". */
export const SAID_AFTER = /^[^.\n]{0,24}\b(?:meeting|interim|workshop|session)\b/i
/** A field of its own: "Date: Tuesday, ". */
export const FIELD = atEnd(
  [
    String.raw`(?:^|\n)[ \t]{0,8}`,
    either(
      'when|dates?(?: and time)?',
      String.raw`(?:meeting )?time(?= ?[:：])[^\n]{0,30}`,
      'wann|datum|quand|date|cuándo|fecha|quando|data|日時|日期|时间',
    ),
    String.raw`\s?[:：]\s?(?:[A-Z][a-z]{1,40},? )?`,
  ].join(''),
)
/** Times of sessions have no seconds; those of postings may. */
export const TIME_AFTER = new RegExp(
  [
    String.raw`^(?:[（(][月火水木金土日][)）])?[\s,;)|–-]{0,4}`,
    String.raw`(?:(?:[Mm]orning|[Aa]fternoon|[Ee]vening) [Ss]ession[^\n]{0,6}[, ]{1,2})?`,
    String.raw`(?:from |at |\(?[A-Z][a-z]+day\)?,? )?`,
    String.raw`(?:\d{1,2}[:h.]?\d{2}\b(?!:\d\d)|\d{1,2} ?[ap]\.?m\b)`,
  ].join(''),
)
/** "09:15-10:45 Tuesday (May 6, 2031)", "at 08:00 EST on Friday May 9": the time of day comes first. */
export const TIME_BEFORE = new RegExp(
  [
    String.raw`\b\d{1,2}[:h.]\d{2}(?: ?[-–~] ?\d{1,2}[:h.]\d{2})?`,
    String.raw`(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)?`,
    String.raw`,? (?:on )?(?:[A-Z][a-z]{2,9},? )?\(?$`,
  ].join(''),
)
/** "We met in Perast on Tuesday, ". */
export const MET_ON = /(?:met|held|took place|convened)[^.]{0,40} on (?:[A-Z][a-z]{1,40}day,? )?$/
/** "The session in Perast (Tuesday, 29 March 2031)". */
export const SESSION_BEFORE = /\b(?:session|meeting|BoF)\b[^.\n()]{0,40}\((?:[A-Z][a-z]{2,9}day,? )?$/
/** "The day of our meeting", "10月23日に…開催しました". */
export const DAY_OF_MEETING = atStart(
  ',? the day of (?:the|our|my)',
  String.raw`[^。\n]{0,110}開催(?:し(?:ました|た)|され(?:ました|た))`,
)
/** Each is listed where it counts. */
export const SMALL_NUMBERS = '〇一二三四五六七八九'
/** "7月14日(月)から6日間", "自7月14日起為期六天", "7월 14일부터 6일간". */
export const GOES_ON_FOR = new RegExp(
  String.raw`^\s?(?:[（(][月火水木金土日一二三四五六월화수목금토일][）)]\s?)?(?:から|より|起|부터)[,，、]?\s?(?:[為为]期|[歷历][時时])?\s?(?:の)?([2-9]|[${SMALL_NUMBERS}])\s?(?:日間|天|일간|일 ?동안)`,
)
/** "until 24 hours later". */
export const INTO_NEXT_DAY = /^[^.\n]{0,60}\b(?:24 hours later|the next day|the following day)\b/
/** "Call for papers": the day in such a title is the last for them. */
export const CALL = /\bcalls? for\b|\bCfP\b|\b(?:deadline|submissions?)\b/i
/** "Deadline 9 May", "extended to 9 May", "revised 9 May": a day by which something is to be done, or the text's own. */
export const UNTIL =
  /\b(?:deadline|due|by|before|until|till|extended to|closes?|as of|published|revised|updated|version)\b[^\d]{0,20}$/i
/** "The 2031-01-09 minutes were approved", "on 14 July, just before the IETF": another meeting's. */
export const OF_OTHER = atStart(
  sequence(
    String.raw`[^.\n]{0,60}\b(?:meeting|tele-?conference|telechat|call)s?\s(?:minutes\s)?`,
    String.raw`(?:was|were|have been|are|remain)\s(?:approved|accepted|adopted|under review)\b`,
  ),
  String.raw`,? (?:(?:meeting|interim|call|business|telechat|session)s? ){0,2}minutes\b`,
  String.raw`,? (?:just |right |shortly )?(?:preceding|before|prior to|ahead of|after|following) the IETF\b`,
)
/** "No objections were made to the minutes of May 7": those of the meeting before. */
export const OF_OTHER_MINUTES = atEnd(
  sequence(
    String.raw`\b`,
    either(String.raw`approv\w{1,4}|objections?|adopt\w{0,4}|accept\w{0,4}|corrections?|last|previous|past`),
    String.raw`\b[^.\n]{0,30}\bminutes (?:of|from|for) (?:the )?(?:[a-z]{3,6}day,? )?`,
  ),
)
/** "Next meeting is", "The following call will be on": minutes name the day of the one after. */
export const NEXT_MEETING =
  /\b(?:next|following)\s(?:[\p{L}-]{1,20}\s){0,2}(?:meeting|interim|call|session|tele-?conference|telechat)s?\b[^.\n]{0,40}$/iu
/** "draft-birk-pears-01 was posted ": a document's day. */
export const POSTED = atEnd(
  String.raw`\b${DRAFT_NAME} (?:was |is )?(?:last )?(?:dated|posted|published|submitted|updated)(?: on)?:? `,
)
/** "Upcoming in-person meeting": the heading of a part on another meeting than the one that the minutes are of. */
export const OF_NEXT =
  /^\P{L}{0,8}(?:the )?(?:upcoming|next|future)\b[^.;:]{0,40}\b(?:calls?|interims?|meetings?|sessions?|telechats?)\b/iu
/** "The hackathon took place on": held alongside a meeting's sessions, or before them. */
export const PART =
  /(?<!\b(?:after|before|behind|following|with) (?:the |a )?)\b(?:hackathons?|code ?sprints?|tutorials?|workshops?|newcomers['’]? [a-z]{1,12})\b[^.,;:\n]{0,40}$/i
/** "For three days. Day one is today, May 3rd", "a two-day interim that began on". */
export const FIRST_OF = atEnd(
  [
    String.raw`\b(two|three|four|five)[- ]days?\b[^\n]{0,40}`,
    String.raw`\b(?:day (?:one|1) (?:is|was)|begins?|began|beginning|starts?|started|starting|from) `,
    '(?:today,? )?(?:on )?(?:[a-z]{3,6}day,? )?',
  ].join(''),
)
