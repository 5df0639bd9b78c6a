/** What belongs to the page, to a message or to a meeting's record, and says nothing about its subject. */

import { anyOf, anyOfCased, either, optional, sequence } from '../../patterns/alternatives.ts'
import { ENGLISH_MONTHS, SHORT_ENGLISH_MONTHS } from '../calendar.ts'
import { GREETING } from '../greetings.ts'
import { cues } from './cue.ts'

const LEAD = String.raw`^\W{0,4}`
const MONTH = either(ENGLISH_MONTHS, SHORT_ENGLISH_MONTHS)

/** What became of something, or is to become of it: not a pointer to it, nor a name's affiliation. */
const TELLS = either(
  'adopted|agreed|approved|closed|consensus|decided|decision|deferred|done|dropped|expired|merged|next steps?',
  'published|ready|rejected|resolved|reviewed|submitted|volunteer(?:ed|s)?|will|withdrawn',
)
/** The same in capitals, where a name is followed by what became of it. */
const SETTLES =
  '(?:Adopted|Agreed|Approved|Closed|Done|Dropped|Expired|Merged|No|Open|Published|Ready|Rejected|Resolved|Yes)\\b'

/** None of it occurs within this many characters, in the same clause. */
const tellsNothing = (signs: number) => String.raw`(?![^:;]{0,${signs}}\b${TELLS}\b)`

/** "By Friday Ada sends it" */
const NO_DAY = '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)'

/** Names only, each with what belongs to it: "Ada Finn (Tidewater), Mara Tolland and Ines Tol, Secretariat". */
const NAMES = sequence(
  String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}(?: ?\([^()]{1,40}\))?`,
  either(
    sequence(
      String.raw`(?: ?,| ?\/|,? and| &) \p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}`,
      String.raw`(?: ?\([^()]{1,40}\))?`,
    ),
  ),
  '{0,6}',
)

export const APPARATUS = cues({
  /** About the site that shows the post: buttons, counts, pictures of a post elsewhere, who vouches for what. */
  furniture: anyOf(
    String.raw`\bpic\.twitter\.com\/|\b(?:views|opinions) expressed\b[^.;]{0,80}\b(?:own|not necessarily)\b`,
    sequence(
      String.raw`^\W{0,3}`,
      either(
        'read (?:more|the (?:original|full))|continue reading|share (?:this|on)|click here|subscribe',
        'sign up|log in to|leave a (?:reply|comment)|télécharge[rz]',
        'comment(?:s|ing) (?:are|is) (?:closed|not available)|view all|rate this',
        String.raw`(?:posted|authored|written) (?:by|on|in)\b|filed under|tags?:|photo(?: credit)?:`,
        'image(?: credit)?:|all rights reserved|copyright|syndicated from|originally published',
        '(?:please note )?(?:an? |our |the )?(?:code of conduct|comments? policy) applies',
        '(?:the content of )?this page was last updated',
      ),
      String.raw`\b`,
    ),
    String.raw`^\W{0,3}(?:\d{1,6} (?:posts?|comments?|views?|likes?|shares?|min(?:ute)?s? read)\b|\d[\d ]{0,8}share\W*$|scheduled pinned)`,
    // page data that the site left among its words
    String.raw`^\W{0,3}[a-z]{2,30}: ?['"][^'"]{0,300}['"], ?[a-z]{2,30}: ?['"[{]`,
    // "Also read: Lamps at dusk"
    sequence(
      String.raw`^\W{0,3}`,
      either(
        '(?:also|next) read|read (?:also|next)|more from|(?:you (?:may|might) )?also like|recommended(?: reading)?',
        'related(?: (?:articles?|content|news|posts?|reading|stories|topics?))?',
      ),
      ' ?: ',
    ),
    String.raw`(?:^\W{0,4}|[,.;:] |\b(?:and|or|please|then) )click (?:here|(?:on )?(?:the|this) (?:button|link))\W{0,4}$`,
    String.raw`^\W{0,3}add your [a-z]{2,20} here\b|^\W{0,3}(?:template: ?)?copy\/paste\b`,
    // "Keep up to date by joining our list", unless more is said
    sequence(
      String.raw`^\W{0,3}`,
      either(
        '(?:keep|stay) up to date(?! with draft)|stay tuned|follow (?:me|us) on (?!an?\\b|the\\b)',
        "if you(?:(?:[’']d| would) like| want) to (?:find out|hear|know|learn|read) more(?! about why)",
      ),
      String.raw`\b(?![^.]{0,200}\b(?:adopted|agreed|consensus|decided|published|rejected|will)\b)`,
    ),
    String.raw`^\W{0,3}その他の記事|^\W{0,3}[–—-] ?[^()]{2,40} ?\(@\w{2,30}\)`,
    String.raw`^\W{0,3}see you (?:all |there )?(?:again )?(?:at|in|on|next|soon|there)\b[^.!?]{0,50}\W{0,4}$`,
    // a row of links
    String.raw`^(?:[^|·.:?\d]{1,40}[|·]){2,9}[^|·.:?\d]{1,40}$`,
  ),
  /** About a message: its headers and its list's footer, how it greets, whom it quotes, what every last call says. */
  'message frame': anyOf(
    sequence(
      String.raw`^\W{0,3}`,
      either(
        String.raw`Subject|From|To|Cc|Date|Reply-To|Message-ID|References|In-Reply-To|List-\w{2,12}`,
        String.raw`(?:Next|Prev|Previous)(?: (?:by|in) \w{4,8}| message)|Prev(?:ious)?|Next(?=: (?:\[|re:|fwd?:|aw:))|Follow-Ups`,
      ),
      ': ',
    ),
    String.raw`\bmailing list [\w.-]{2,40}@|\/mailman\/listinfo`,
    sequence(
      LEAD,
      either(GREETING, 'regards|cheers|merci|gracias|saludos'),
      String.raw`(?: [a-zà-ỿ-]{1,20}){0,3}\W*$`,
    ),
    either(
      String.raw`${LEAD}(?:on|el|le|am) [^.]{0,20}\d[^;]{0,100} (?:wrote|escribió|a écrit|schrieb)\W*$`,
      String.raw`^\W{0,20}(?:begin )?(?:forwarded|original) message\W*$`,
    ),
    either(
      String.raw`\bconfidentiality notice\b|\b(?:review|use|copying), [^.;]{0,60}\bprohibited\b`,
      String.raw`\breceived this (?:communication|e?-?mail|message) in error\b`,
      String.raw`\bsole use of the (?:intended|addressed)\b`,
    ),
    // what every review says
    String.raw`\b(?:continuing|ongoing) effort to review (?:all|key) (?:[a-z]{2,15} ){0,3}documents\b|\bi am the assigned [\w-]{2,20} reviewer\b`,
    String.raw`\b(?:consider|handle|resolve|treat) (?:these|this) (?:comments?|review)[^.;]{0,20}(?:along|just like|like|together) (?:with )?(?:any|the) other last[- ]call\b`,
    String.raw`\bthese comments were written (?:primarily )?(?:for the benefit|with the intent)\b|\bplease see the faq\b|\bplease always cc\b`,
    // and every call for adoption
    String.raw`\breminded of the intellectual property rights\b|\bipr disclosures required for full conformance\b|\bsanctions available for application to violators\b`,
    String.raw`^\W{0,4}please reply to all recipients of this message\b`,
    // and every announcement of an RFC
    either(
      String.raw`\brequests to be added to or (?:deleted|removed) from\b|\bdetails on obtaining rfcs\b|\brequests for special distribution\b`,
      String.raw`\bdistribution of this memo is unlimited\b|\bthis memo provides information for the internet community\b`,
      String.raw`\bdoes not specify an internet standard of any kind\b|\bthis announcement is sent to the [^.;]{2,60} lists?\b`,
      String.raw`^\W{0,4}(?:to subscribe or unsubscribe|for (?:searching the rfc series|downloading rfcs)), see\b`,
    ),
    String.raw`\b(?:retain|keep) the beginning of the subject|\bno ipr declarations have been submitted\b|\biesg contact persons? (?:is|are)\b`,
  ),
  /** In a list of those present, surname first: "Finn, Ada / Tidewater". */
  'one present': anyOfCased(
    String.raw`^\W{0,4}\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’ -]{0,30}\/ ?[^.:;?!]{2,60}$`,
  ),
  /** About an agenda: from when to when, for how long, or a date and nothing else. */
  'time slot': anyOf(
    String.raw`${LEAD}\d{1,2}[:.]\d\d\s?(?:[ap]m)?\s?[-–]\s?\d{1,2}[:.]\d\d\b`,
    String.raw`(?:[\[(),:–-]\s?(?:\d{1,3} to )?|^\W{0,3})\d{1,3}\s?(?:min(?:ute)?s?\.?|mn|['’′])\s?[\])]?\W{0,2}$`,
    // "09:00: Room open for all"
    sequence(
      String.raw`${LEAD}\d{1,2}[:.]\d\d\s?(?:[ap]m)?\s?[:–—-]?\s{1,3}`,
      either(
        '(?:room|doors?) (?:opens?|closes?)|lunch|dinner|breakfast|coffee|tea|(?:[a-z]{3,12} )?break|kick-?off',
        'welcome|registration|form(?:ing)? teams|project presentations|[a-z]{3,12} kick-?off',
        '(?:opening|closing)(?: (?:and|ceremony|plenary|remarks|session|words))?(?=[^a-z]{0,2}$| (?:and|by|of the)|(?<=s|y|n) )',
        '(?:[a-z]{3,12} )?(?:starts?|stops?|ends?)(?=[^a-z]{0,2}$)',
      ),
      // a report has a verb
      String.raw`\b(?![^.]{0,80}\b(?:agreed|are|asked|consensus|decided|had|has|is|says?|said|was|were|who)\b)[^.;?!]{0,80}\W{0,2}$`,
    ),
    // "Session 1, Tuesday 13:00 - 15:00, Harbour Room", "MONDAY, May 6, 0900-1130"
    sequence(
      String.raw`${LEAD}(?:session [\di]{1,3},? )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.;?!]{0,40}`,
      String.raw`[ (]\d{1,2}:?\d\d\s?[-–]\s?\d{1,2}:?\d\d\b[^.;?!]{0,40}$`,
    ),
    sequence(
      String.raw`${LEAD}(?:[a-z]{3,6}day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}`,
      String.raw`(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}(?:,? \d{1,2}[:.]\d\d.{0,25})?\W*$`,
    ),
  ),
  /** It points to something elsewhere. */
  pointer: anyOf(
    // "Archive: https://...", "The file can be obtained via https://...", "[1] https://..."
    sequence(
      String.raw`^\W{0,3}`,
      optional(
        either(
          String.raw`\d{1,2}\W{1,4}`,
          String.raw`(?!actions?\b|to-?dos?\b)${tellsNothing(40)}[a-z][\w ()-]{1,40}: {1,6}<?`,
          `${tellsNothing(70)}[a-z][^:.;!?]{1,70} (?:is|are|can be (?:accessed|found|obtained|tracked|viewed))(?: (?:also|now|available)){0,2}(?: (?:at|from|here|under|via))?:? <?`,
        ),
      ),
      String.raw`(?:(?:https?|ftp|mailto):|www\.)\S{4,300}\W{0,3}$`,
    ),
    String.raw`${LEAD}for [^.;:]{3,60}, see(?: also)?(?: (?:my|our|the)\b|\W{0,3}$)`,
    String.raw`ご覧(?:いただけます|ください|になれます)。?\W{0,3}$`,
    sequence(
      LEAD,
      either('you can (?:also )?(?:find|listen|read|watch)|more information (?:about|is|on)'),
      String.raw`\b[^.;]{0,80}(?:\b(?:at|here|in|on|under)\b[^.;]{0,60})[.:]?\W{0,3}$`,
    ),
    String.raw`${LEAD}(?:please )?see (?:also|the|(?:https?|issue|slides?|minutes|agenda)\b)[^.;]{0,80}\W*$`,
  ),
  /** Who was there, or who signs. */
  'roll call': anyOfCased(
    String.raw`^\W{0,4}\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){1,3} (?:\((?!${TELLS}\b)[^)]{2,40}\)(?: ?[/,–-] ?\p{Lu}[^.]{3,60})?|(?:IETF|IAB|IRTF) Chair)\W{0,4}$`,
    String.raw`^\W{0,4}\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){1,3} \/ \p{Lu}[^.;:?!]{3,60}$`,
    // "Ada Finn <ada@tidewater.example> (chair)", and more of them
    String.raw`^\W{0,4}(?:\p{Lu}[^<>@\n]{3,50} ?<[^<>\s]{3,60}>(?: \([^()]{2,40}\))?[ ,;\n]{0,3}){1,8}$`,
    // "By Ada Finn, Principal - Tides": who wrote the post
    String.raw`^\W{0,4}(?:By|by) ${NO_DAY}\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:, ?\p{Lu}[^.;:?!]{3,80})?\W{0,4}$`,
    // "By Ada Finn of Tidewater - ada@tides.example, Mara Tolland"
    sequence(
      String.raw`^\W{0,4}(?:By|by) ${NO_DAY}\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} (?:of|from|at|[-–—]) (?:the )?`,
      String.raw`(?:\p{Lu}|\S{2,40}@)(?![^;:?!]{0,160}\b(?:are|had|has|have|is|must|should|was|were|will)\b)`,
      String.raw`[^;:?!]{2,160}(?<!\.)$`,
    ),
    // "– Ada Finn (taking back what she said)": below a quotation
    String.raw`^(?:–|—|--?) ?\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?: \((?!${TELLS}\b)[^()]{2,120}\)|,(?: [\p{Lu}\d][\p{L}\d&.-]{1,30}){1,5}(?: \(\d{4}\))?)?$`,
    // "Ada Finn, IETF Chair, Tidewater"
    String.raw`^\W{0,4}\p{Lu}\p{Ll}\S{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:,(?: (?!${SETTLES})\p{Lu}[\p{L}&/.-]{1,30}){1,4}){1,2}(?: \([^()]{2,40}\))?$`,
    String.raw`^\W{0,4}\p{Lu}[^.;:?!]{2,60}\[(?:PRESENT|ABSENT|EXCUSED|GUEST|REGRETS|SCRIBE)\b[^\]]{0,30}\]\W{0,4}$`,
    sequence(
      String.raw`^\W{0,4}\d{1,4} (?:people|participants|attendees) (?:are |were )?(?:in|on) (?:the )?`,
      either('[Cc]hat|[Jj]abber|[Mm]eet[Ee]cho|[Ww]ebex|[Zz]ulip|call'),
      String.raw`(?: room)?\W{0,4}$`,
    ),
  ),
  /** About the record itself: who took the notes, chaired or led what is reported below, and where its slides are. */
  record: anyOfCased(
    sequence(
      LEAD,
      either(
        '(?:Narrative |Jabber |Meeting |Session )?(?:[Ss]cribes?|[Mm]inutes? ?[Tt]akers?|[Nn]ote ?[Tt]akers?|[Ss]ecretary|[Mm]inutes|[Nn]otes)',
        either(
          sequence(
            '(?:Minutes |Notes )?',
            either('[Cc]ompiled|[Ee]dited|[Rr]ecorded|[Rr]eported|[Ss]cribed|[Tt]aken|[Ww]ritten'),
            ' by',
          ),
          'Based on (?:the )?notes (?:by|from|of)',
        ),
        '(?:(?:(?:The )?(?:[Mm]eeting|[Ss]ession) (?:was )?)?[Cc]haired by|(?:Discussions? |Session |Topic )?[Ll]ed by)',
        '(?:(?:WG |RG |BOF |BoF )?(?:[Cc]o-?)?[Cc]hairs?|ADs?|Area Directors?)',
      ),
      String.raw`\s?:?\s{1,4}${NAMES}(?:,? (?:based on|from) (?:the )?notes\b.{0,120})?\W{0,4}$`,
    ),
    String.raw`${LEAD}[Ss]lides? (?:were |was )?(?:presented|shown)?(?: and)? ?(?:are )?included in (?:the )?proceedings\W{0,4}$`,
    // "Slides are linked"
    sequence(
      `${LEAD}(?:[Tt]he |[Aa]ll )?(?:(?:[Mm]eeting|[Ss]ession|[Ff]ull) )?`,
      either(
        '[Aa]genda',
        '[Mm]aterials?|[Mm]inutes|[Nn]otes|(?:[Pp]osition )?[Pp]apers|[Pp]resentations|[Pp]roceedings',
        '[Rr]ecordings?|[Ss]lides|[Tt]ranscripts?|[Vv]ideos?',
      ),
      '(?: (?:at|from|of|presented|shown|submitted|used)\\b[^.;:]{2,40}?)?',
      ' (?:are|is|were|was|will be|can be|(?:have|has) been) (?:now |also |already )?',
      either(
        'linked|available|posted|uploaded|online|found (?:at|here|in|on|under|via)',
        'on (?:the|our) (?:datatracker|site|website|wiki)',
      ),
      // unless the sentence goes on to say more
      String.raw`\b(?![^.]{0,100}\b(?:agreed|all|and|announced|because|but|consensus|decided|late|needs?|should|so|to|which|who|will)\b)[^.;:]{0,100}\W{0,4}$`,
    ),
    sequence(
      `${LEAD}(?:Narrative )?(?:[Mm]eeting )?(?:[Mm]inutes|[Nn]otes) (?:for|from|of) (?:the )?`,
      '[^.;:?!]{3,80} ',
      either('[Cc]all|[Mm]eeting|[Ss]ession|[Tt]eleconference|[Ii]nterim'),
      String.raw`\W{0,4}$`,
    ),
  ),
  /** It thanks somebody, and says no more. */
  'mere thanks': anyOf(
    sequence(
      LEAD,
      either(
        '(?:(?:again|and),? )?(?:a )?(?:big|great|huge|many|sincere|special|warm)(?: thanks| thank[- ]you) (?:again )?(?:(?:also )?(?:go(?:es)?|is|are) (?:also )?)?to',
        // not "Thanks to our reviewers, it is out": that says what came of it
        'thanks to (?:all(?: of)?|every(?:body|one)|our)\\b(?! (?:of )?th(?:at|is)\\b|[^.;,]{1,80}, (?:he|i|it|she|there|they|this|we|the [^.;,]{1,60} (?:are|can|has|have|is|was|were))\\b)',
        '(?:our |their )?gratitude (?:(?:is|was) )?(?:(?:also )?extended|expressed|given|owed) to',
        'a (?:[a-z]{2,12} )?debt of gratitude',
      ),
      `\\b(?![^.;]{0,250}\\b(?:${TELLS}|we (?:are|can|could|had|have|were))\\b)`,
    ),
  ),
  /** That the IETF's rules on what participants say were shown. */
  'note well': anyOf(
    sequence(
      String.raw`\b(?:displayed|governed by|presented|read|reminded (?:everyone|people|the (?:group|room))? ?(?:about|of)|reminded to (?:read|review)|review(?:ed)?|showed|shown|went over) `,
      String.raw`(?:the )?(?:(?:ietf|irtf|new)(?:['’]s)? )?note[- ]well\b${tellsNothing(120)}`,
    ),
    String.raw`${LEAD}(?:the )?(?:(?:ietf|irtf|new)(?:['’]s)? )?note[- ]well (?:(?:is|was) )?(?:applies|displayed|presented|read|reviewed|shown)\b${tellsNothing(120)}`,
  ),
  'mere label': /^[^:.]{1,30}:\s*$/,
})
