/** What belongs to the page, to a message or to a meeting's record, and says nothing of its subject. */
import { ENGLISH_MONTHS, SHORT_ENGLISH_MONTHS } from '../calendar.ts'
import { anyOf, either } from '../ways.ts'
import { cues } from './cue.ts'

const LEAD = String.raw`^\W{0,4}`
const MONTH = either(ENGLISH_MONTHS, SHORT_ENGLISH_MONTHS)

export const APPARATUS = cues({
  /** Of the site that shows the post: buttons, counts, pictures of a post elsewhere, who vouches for what. */
  furniture: anyOf(
    String.raw`\bpic\.twitter\.com\/|\b(?:views|opinions) expressed\b[^.;]{0,80}\b(?:own|not necessarily)\b`,
    String.raw`^\W{0,3}(?:read (?:more|the (?:original|full))|continue reading|share (?:this|on)|click here|subscribe|sign up|log in to|leave a (?:reply|comment)|comment(?:s|ing) (?:are|is) (?:closed|not available)|view all|rate this|(?:posted|authored|written) (?:by|on|in)\b|filed under|tags?:|photo(?: credit)?:|image(?: credit)?:|all rights reserved|copyright|syndicated from|originally published|(?:please note )?(?:an? |our |the )?(?:code of conduct|comments? policy) applies|(?:the content of )?this page was last updated)\b`,
    String.raw`^\W{0,3}(?:\d{1,6} (?:posts?|comments?|views?|likes?|shares?|min(?:ute)?s? read)\b|\d[\d ]{0,8}share\W*$|scheduled pinned)`,
    // a page's data that its site left among its words
    String.raw`^\W{0,3}[a-z]{2,30}: ?['"][^'"]{0,300}['"], ?[a-z]{2,30}: ?['"[{]`,
    String.raw`^\W{0,3}add your [a-z]{2,20} here\b|^\W{0,3}(?:template: ?)?copy\/paste\b`,
    String.raw`^\W{0,3}その他の記事|^\W{0,3}[–—-] ?[^()]{2,40} ?\(@\w{2,30}\)`,
    // a row of links
    String.raw`^(?:[^|·.:?\d]{1,40}[|·]){2,9}[^|·.:?\d]{1,40}$`,
    String.raw`^\W{0,3}(?:[\w ,]{1,20}: ?)?(?:https?:\/\/)?[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,12}(?:\/\S*)?\W{0,3}$`,
  ),
  /** Of a message: its headers and its list's footer, how it greets, whom it quotes, what every last call says. */
  'message frame': anyOf(
    String.raw`^\W{0,3}(?:(?:Subject|From|To|Cc|Date|Reply-To|Message-ID|References|In-Reply-To|List-\w{2,12}|(?:Next|Prev|Previous)(?: (?:by|in) \w{4,8}| message)?|Follow-Ups): )`,
    String.raw`\bmailing list [\w.-]{2,40}@|\/mailman\/listinfo`,
    String.raw`${LEAD}(?:hi|hello|hola|dear|hey|bonjour|hallo|guten tag|good (?:morning|afternoon|evening)|saludos|greetings|regards|cheers|merci|gracias)(?: [a-zà-ỿ-]{1,20}){0,3}\W*$`,
    String.raw`${LEAD}(?:on|el|le|am) [^.]{0,20}\d[^;]{0,100} (?:wrote|escribió|a écrit|schrieb)\W*$|^\W{0,20}(?:begin )?(?:forwarded|original) message\W*$`,
    String.raw`\bconfidentiality notice\b|\b(?:review|use|copying), [^.;]{0,60}\bprohibited\b|\breceived this (?:communication|e?-?mail|message) in error\b|\bsole use of the (?:intended|addressed)\b`,
    String.raw`\b(?:retain|keep) the beginning of the subject|\bno ipr declarations have been submitted\b|\biesg contact persons? (?:is|are)\b`,
  ),
  /** Of an agenda: from when to when, for how long, or a date and nothing else. */
  'time slot': anyOf(
    String.raw`${LEAD}\d{1,2}[:.]\d\d\s?(?:[ap]m)?\s?[-–]\s?\d{1,2}[:.]\d\d\b`,
    String.raw`(?:[\[(),:–-]\s?(?:\d{1,3} to )?|^\W{0,3})\d{1,3}\s?(?:min(?:ute)?s?\.?|mn|['’′])\s?[\])]?\W{0,2}$`,
    String.raw`${LEAD}(?:[a-z]{3,6}day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}(?:,? \d{1,2}[:.]\d\d.{0,25})?\W*$`,
  ),
  /** It leads to what stands elsewhere. */
  pointer: anyOf(
    String.raw`${LEAD}for [^.;:]{3,60}, see (?:also )?(?:my|our|the)\b|${LEAD}(?:you can (?:also )?(?:find|listen|read|watch)|more information (?:about|is|on))\b[^.;]{0,80}(?:\b(?:at|here|in|on|under)\b[^.;]{0,60})[.:]?\W{0,3}$`,
    String.raw`${LEAD}(?:please )?see (?:also|the|(?:https?|issue|slides?|minutes|agenda)\b)[^.;]{0,80}\W*$`,
  ),
  /** Who was there, or who signs. */
  'roll call':
    /^\W{0,4}\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){1,3} (?:\([^)]{2,40}\)(?: ?[/,–-] ?\p{Lu}[^.]{3,60})?|(?:IETF|IAB|IRTF) Chair)\W{0,4}$/u,
  'mere label': /^[^:.]{1,30}:\s*$/,
})
