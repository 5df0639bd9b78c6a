/** Words for what a room showed: hums, polls, counts, support and objections. */

import { anyOf, asWord, either, sequence } from '../../patterns/alternatives.ts'
import { ENGLISH_MONTHS } from '../calendar.ts'
import { cues } from './cue.ts'
import { REACTION } from './parts.ts'

/** "Do you support it? 20/1/97": for, against, and without an opinion. */
const ASKED_AND_COUNTED = String.raw`\?\W{0,3}\d{1,3} ?/ ?\d{1,3}(?: ?/ ?\d{1,3})?\W{0,2}$`

/** A group by its acronym, "LANTERN WG". */
const NAMED_GROUP = sequence(
  String.raw`(?!(?:another|any|ask|design|did|do|does|each|every|has|if|is|may|might|my|no|one|other|our|should|some|such|their|this|unless|until|was|when|which|will|would)\b)`,
  String.raw`[a-z\d]{2,12} (?:wg|rg|(?:working|research) group)`,
)

export const ROOM = cues({
  // also by what a hum's loudness is called
  hum: anyOf(
    String.raw`\bhums?\b(?!an)|\bhumm(?:ed|ing)?\b|\b(?:pianissimo|fortissimo|mezzo[- ]?(?:forte|piano))\b`,
    String.raw`[:=–-] ?\(?(?:piano|forte)\b`,
  ),
  poll: anyOf(
    String.raw`\b(?:straw |show[- ]of[- ]hands? )?polls?\b(?!ing)|\bshow[- ]of[- ](?:the[- ])?hands?\b`,
    String.raw`\bhands? (?:raised|up)\b|\bsense of the room\b|(?<!\b(?:can|may|must|should|those|to|who) )\bvot(?:e|ed|es|ing)\b(?! (?:members?|rights?)\b)`,
  ),
  tally: anyOf(
    String.raw`\b(?:un)?raised(?: hands?)?\s?[:=]\s?\d{1,3}\b|\btotal (?:people|participants)\s?[:=]\s?\d`,
    String.raw`\braised? (?:the(?:ir)? )?hands? ?[:=–-] ?\d{1,3}\b`,
    String.raw`\b\d{1,3} (?:did not raise|non-raised|participated)`,
    sequence(
      String.raw`^\W{0,4}(?:who|how many(?: people| of you)?) `,
      either(
        'agrees?|believes?|had|has|have|implement(?:ed|s)?|objects?|opposes?|read|supports?|thinks?',
        'wants?|(?:will|would) (?:edit|help|implement|like|object|prefer|read|review|support|use|work)',
      ),
      String.raw`\b[^.;:?]{0,80}(?::|\?) ?(?:\d{1,3}|nobody|none|no[- ]one)\W{0,3}$`,
    ),
    String.raw`^\W{0,4}\d{1,3} (?:participants|people)\b`,
    String.raw`\b(?:a|half a) dozen (?:or (?:more|so) )?hands\b`,
    String.raw`\b\d{1,3}(?:ish)? (?:people |hands? |persons |more )?(?:thumbs|hands?|raised|noted interest)\b`,
    sequence(
      String.raw`\b`,
      either(
        String.raw`yes|no|agree|favou?r|oppos\w{1,40}|support|abstain\w{0,40}|no[- ]op(?:inion)?|for|against`,
      ),
      String.raw`\s?[:=-]\s?\(?\d{1,3}\b`,
    ),
    String.raw`\b(?:yes|no) \d{1,3}\b(?! [a-zà-ỿ])`,
    // "Y: 7, N: 24"
    String.raw`\bY ?[:=] ?\d{1,3}\W{1,3}N ?[:=] ?\d{1,3}\b`,
    sequence(
      // but no version of a draft: "draft-lake-02 raised the question"
      String.raw`(?<![\w.-])\d{1,3}\)?\s?[:x]?\s?\(?`,
      either(
        String.raw`yes|no(?! [a-zà-ỿ])|no[- ]op\w{0,40}|in favou?r|agreed?|opposed|abstain\w{0,40}|raised`,
        'not raised|against',
      ),
      String.raw`\b`,
    ),
    // but no hours: "open at 18:10-19:10 for keepers"
    String.raw`(?<!:)\b\d{1,3}\s?[-–/]\s?\d{1,3} (?:in favou?r|for|against|\(out)`,
    String.raw`\b\d{1,3}\s?:\s?\d{1,3} (?:in favou?r|against|\(out)`,
    ASKED_AND_COUNTED,
    String.raw`\b(?:hum|poll|split) (?:was|is|of) \d{1,3}\s?[-–/]\s?\d{1,3}`,
  ),
  'poll result': anyOf(
    sequence(
      String.raw`\b(?:hum(?:med|s)?|humm(?:ing)?(?= ?[:=])|polls?|show[- ]of[- ]hands?|sense of the room|straw poll|votes?|question)\b[^?]{0,80}`,
      either(
        String.raw`\b\d{1,3}\b(?! (?:${ENGLISH_MONTHS})\b)|\bin favou?r\b|\bsplit\b`,
        asWord(
          String.raw`strong|fairly|more|most|many|clear|weak|loud|silence|unanim\w{1,40}|none`,
          String.raw`overwhelm\w{1,40}|yes|against`,
        ),
      ),
    ),
    // "One table: few hums", "a high level of hum", but not "Audio: loud hum"
    String.raw`(?<!\b(?:audio|line|noise|sound)(?: [a-z]{1,12})? ?)[:–-] ?\(?(?:few|many|more|most|no|one|several|some|two) hums?\W{0,3}$|\b(?:high|low) level of hum(?:ming)?\b`,
    String.raw`(?<!\b(?:audio|line|noise|sound)(?: [a-z]{1,12})? ?)[:–-] ?\(?(?:faint|loud|medium|quiet|slight|strong|weak)(?:er|est)? hums?\b`,
    ASKED_AND_COUNTED,
    // "12 yes, 3 no"
    String.raw`^\W{0,4}\d{1,3} (?:for|in favou?r|yes)\b[^.;a-z]{0,3}\s?\d{1,3} (?:against|no|opposed)\b`,
    String.raw`\braised? (?:the(?:ir)? )?hands? ?[:=–-] ?\d{1,3}\b[^.a-z\d]{1,5}(?:hands )?(?:(?:did|do) )?not raised?\b`,
    // "for: 5, against: 0"
    sequence(
      String.raw`\b(?:for|yes|in favou?r|support|agree)\s?[:=]\s?\d{1,3}\b[^.;]{1,20}`,
      String.raw`\b(?:against|no|opposed|oppose|disagree)\s?[:=]\s?\d{1,3}\b`,
    ),
  ),
  'hands counted': anyOf(
    String.raw`\bthumbs?[- ]ups?\b`,
    sequence(
      String.raw`(?<![\w.-])(?:~ ?)?(?:\d{1,3}(?:ish)?|few|some|several|many|(?:handful|number) of) (?:more )?(?:people |persons |participants |folks |hands? )?`,
      either(
        'raised|hands|volunteered|(?:noted|expressed|indicated) (?:an |some )?interest',
        '(?:are |were )?(?:interested|willing|opposed|against|in favou?r)',
      ),
      String.raw`\b`,
    ),
  ),
  'put to the room': anyOf(
    sequence(
      String.raw`^\W{0,4}`,
      either(
        'show[- ]of[- ](?:the[- ])?hands?|hum(?:ming)?(?: question)?|straw poll',
        'polls?(?: question)?|question (?:for|to) the (?:room|wg|group)',
        'who (?:has|have|is|would|will|agrees|believes|objects|opposes|supports|thinks|wants)|how many(?: people| of you| in the room)?',
        'is (?:any|every)(?:one|body)|does any(?:one|body)|any(?:one|body)? (?:object|opposed)',
        'any objections?|opposed to|in favou?r of|should (?:we|the (?:wg|rg|group))',
      ),
      String.raw`\b`,
    ),
  ),
  'nobody spoke against': anyOf(
    sequence(
      String.raw`\bno `,
      either(
        '(?:responses?|answers?)(?! [a-z])|takers|additional comments',
        'comments (?:were )?(?:raised|made|received)',
      ),
      String.raw`\b`,
    ),
    sequence(
      String.raw`\b`,
      either('none|nothing|no hands?|not (?:seeing|hearing) any(?: [a-z]{1,12})?'),
      String.raw`(?: (?:was|were))? (?:received|heard|opposed|against|raised)\b`,
    ),
    String.raw`\bnot (?:seeing|hearing) any (?:hands?|objections?)\b`,
    String.raw`\bask(?:ed|s) (?:if|whether) [^.;?]{2,160}[.?] (?:nobody|no[- ]one|none) (?:did|objected)\b`,
    String.raw`\b(?:i|we) (?:hear|heard|see|saw) (?:none|nobody|no[- ]?one)\b`,
    String.raw`\?\s{0,4}\(?(?:crickets|none|no|nobody|no one|no responses?|nope|silence)\b[.\])]{0,4}\s{0,4}$`,
    String.raw`\b(?:no one|nobody|none|nothing) (?:[a-zà-ỿ]{1,40} )?(?:voiced|raised|responded|expressed|objects?|against|opinions?)\b`,
  ),
  /** "Not much interest was shown": the room answered, and did not agree. */
  'little support': anyOf(
    sequence(
      either(
        String.raw`\b(?:no|little|limited|insufficient|lack of)`,
        String.raw`(?:\bnot|n['’]t)(?: [a-z]{2,10}){0,2} (?:much|enough|any|a lot of)`,
      ),
      String.raw` (?:[a-zà-ỿ]{1,20} )?(?:support|interest|appetite|energy|enthusiasm|demand|traction)\b`,
    ),
    String.raw`\b(?:nobody|no[- ]one) (?:is |was |spoke )?in favou?r\b`,
  ),
  'question answered':
    /\?\s{0,4}(?:[-–—>→]{1,3} ?)?(?:yes|no|merged|agreed|closed|adopted|done|accepted|rejected|ok(?:ay)?|keep|separate)\b[^?]{0,40}$/i,
  'people counted': anyOf(
    sequence(
      String.raw`\b`,
      either(
        String.raw`\d{1,3}(?:ish)?|one|two|three|four|five|six|seven|eight|ten|dozen|few|several|many|most|lots?`,
        'enough|nobody|no one|third|quarter|half|handful|(?:fair|good|large|small) number',
      ),
      '(?: of)?(?: the)? ',
      String.raw`(?:people|persons|participants|room|folks|attendees|hands|have|has|in the room)\b[^.;]{0,40}\b(?:read|reviewed|seen)\b`,
    ),
    String.raw`\b\d{1,3}(?: people)? (?:have |had )?read (?:the|it|this|some|latest|any|version|draft|document)`,
    String.raw`\b(?:lots|many) (?:have |people |had )?(?:have )?read\b|\bwho has read\b`,
    String.raw`\b(?:have|has) (?:you|anyone|anybody|people) (?:[a-z]{2,12} )?read [^?]{1,80}\? ?\(?\d{1,3}\b`,
  ),
  support: anyOf(
    sequence(
      String.raw`\b`,
      either(
        'strong|some|good|much|broad|general|clear|huge|significant|lots? of|wide|little|unanimous',
        'overwhelming|string|great|(?:not )?enough|rough|considerable|very good|plenty of',
        'sufficient|no',
      ),
      ' ',
      either(
        'support|interest|agreement|enthusiasm|traction|opposition|objections?|approval|backing|appetite',
      ),
      String.raw`\b`,
    ),
    String.raw`\bthere(?:['’]s| is| was| were| seems? to be| appears to be)[^.;]{0,20}\b(?:support|interest|appetite)\b`,
    sequence(
      String.raw`\b(?:attendees|audience|everyone|group|meeting|participants|rg|room|wg) (?:in the room )?`,
      either(
        '(?:expressed|shows?|showed) (?:(?:broad|clear|good|great|much|some|strong) )?(?:interests?|support)(?= (?:for|from|in|of|on|to)\\b|[.,;:)]|$)',
        '(?:are|is|was|were) (?:[a-z]{1,20}ly )?supportive',
      ),
      String.raw`\b`,
    ),
    String.raw`\b(?:people|most|many|everyone|everybody|folks|room|all)\b[^.;?]{0,30}\b(?:in favou?r|supportive)\b`,
    String.raw`\bsupported? (?:it |this )?(?:100 ?%|fully|strongly)|\bwell received\b`,
    String.raw`\breceived positively\b|\bresponded positively\b|\bresponse was positive\b`,
    String.raw`\b(?:got|gained|has|received) (?:some |also some |strong |broad )?(?:traction|support)\b|\b(?:got|gained|received) (?:[a-z]{2,10} )?interest\b`,
    String.raw`\blean(?:s|ed|ing)? toward`,
    REACTION,
    // what the one who takes notes heard
    String.raw`^\W{0,4}support for (?:adopt|clos|drop|keep|merg|mov|publish|remov|renam|split)p?ing\b(?![^.]{0,200} (?:is|are|was|were|has|had)\b)`,
  ),
  'no objection': anyOf(
    sequence(
      String.raw`\bno (?:\w{1,40} )?`,
      either(
        'objections?|objects (?:to|raised)|opposition|oppositions|dissent|disagreement',
        'complaints?|concerns? (?:was|were|raised)|additional comments',
      ),
      String.raw`\b`,
    ),
    String.raw`\bany (?:other |strong )?objections?\b[^?]{0,80}\?\s{0,4}\(?(?:crickets|no|nobody|none|nope|silence)\b[.\])]{0,4}\s{0,4}$`,
    String.raw`\bnobody (?:objected|opposed|indicated|disagreed|minds|minded)\b`,
    String.raw`\b(?:nobody|no[- ]one) (?:is|was) (?:against|opposed)\b`,
    String.raw`\bno[- ]one (?:objected|opposed|spoke)|\bwithout objections?\b`,
    String.raw`\b(?:uncontroversial|not controversial|no controversy)\b|\bunanimous`,
  ),
  objection:
    /\b(?:some|strong|several|an?|the) (?:objections?|opposition|oposition|push ?back)\b|\bobjected\b|\bopposed\b|\breject(?:ed|s)\b/i,
  'room verdict': anyOf(
    sequence(
      // "The WG wants it", "LANTERN WG supports it"
      String.raw`^\W{0,4}(?:the )?`,
      either('room|wg|group|working group|ads?|chairs?|everyone', NAMED_GROUP),
      String.raw`\b[^.;]{0,40}\b`,
      either(
        String.raw`wants?|ok\b|okay|fine|happy|prefers?|supports?|rejected|in favou?r|responded|generally`,
        'willing|reached|converged|(?:is|was|are|were) (?:[a-z]{2,20}ly )?positive',
      ),
    ),
  ),
  willingness: anyOf(
    sequence(
      String.raw`\b(?:willing|wanted|want|ready|in favou?r|happy|interest(?:ed)?|interest in|interest to|keen) (?:of |in |on |to )?`,
      either(
        String.raw`adopt\w{0,40}|publish\w{0,40}|work(?:ing)?|continu\w{1,40}|mov\w{1,40}|implement\w{0,40}`,
        String.raw`support\w{0,40}|see`,
      ),
      String.raw`\b`,
    ),
    String.raw`\binterest\b[^.;]{0,40}\bexpressed\b`,
  ),
})
