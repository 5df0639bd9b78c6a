/** Patterns of what individuals decided for themselves, and of what other organisations agreed on. */
import { anyOf, anyOfCased, either, sequence } from '../../../patterns/alternatives.ts'
import { FEELS } from '../../statements/in-general.ts'
import { UNSETTLED } from './not-settled.ts'

/** Subjects that are more than one person. */
const MANY = either(
  'All|Attendees|Authors|Board|Both|Chairs|Committee|Community|Directors|Editors|Everybody|Everyone|Group|It',
  'Meeting|Members|Participants|People|Plenary|Room|Team|They|We',
)
/** A name at the start of a statement. */
export const ONE = String.raw`^\W{0,4}(?!(?:The|Our|${MANY})\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}(?<!\b(?:${MANY}))`
/** One person takes something on: "Ana has agreed to write the text". */
const TAKES_ON = anyOfCased(
  sequence(
    String.raw`(?<!\p{L})(?<!\b[Tt]he )(?!${MANY}\b)`,
    String.raw`\p{Lu}\p{Ll}{1,20} (?:(?:has|have|had) )?(?:also )?agreed to `,
    either(
      'act|ask|chair|check|contact|coordinate|document|draft|edit|help|improve|lead|look|organi[sz]e|post',
      'prepare|present|provide|review|send|serve|shepherd|take|talk|update|work|write',
    ),
    String.raw`(?!\p{L})`,
  ),
  // "almost twenty people have agreed to attend"
  String.raw`\b(?:people|participants|speakers|others)\b[^.;]{0,60} (?:has|have|had) agreed to (?:attend|come|join|speak|take part)\b`,
)
/** All of these patterns. */
export const OWN: readonly RegExp[] = [
  TAKES_ON,
  // "Thinks that it is ready": one who is named by a label, or by nobody
  anyOf(String.raw`^\W{0,4}(?:also )?(?:believes|feels|thinks) (?:it|that|the|this|we)\b${UNSETTLED}`, FEELS),
  anyOf(
    String.raw`^\W{0,4}(?:the |our )?(?:authors?|editors?) (?:also )?(?:believes?|expects?|feels?|hopes?|thinks?)\b${UNSETTLED}`,
  ),
  /^\W{0,4}(?:our|my|their|his|her) (?:idea|opinion|proposal|suggestion|view)s? (?:is|was|were|are)\b/i,
  // "Ana Berg agreed, noting that ...": one alone
  anyOfCased(
    sequence(
      ONE,
      either(
        String.raw` (?:also |strongly )?(?:agreed|agrees|concurred|concurs)(?:[,;] (?:adding|and(?! (?:it|so|the|we)\b)|but|noting|saying|that)| with)\b`,
        // "Ana agrees we should keep it simple"
        String.raw` (?:also |strongly )?(?:agrees|concurs) (?:that )?(?:it|they|this|we) (?:needs?|ought|should)\b${UNSETTLED}`,
      ),
    ),
  ),
  anyOfCased(
    sequence(
      String.raw`\b(?:I|my (?:colleagues?|friends?|boss|company|team|employer))`,
      sequence(
        either(" have| had| also| finally| then| just| ultimately| therefore|['’]ve|['’]d"),
        String.raw`{0,2} (?:decided|chose|opted|resolved) (?:to|that|on|not|against)\b`,
      ),
    ),
  ),
  anyOf(
    sequence(
      String.raw`\b(?:companies|company|courts?|government|ministry|parliament|university|vendors?|our team) `,
      '(?:(?:also|finally|has|have|had|then) ){0,2}',
      String.raw`(?:adopted|agreed|appointed|approved|chose|decided|elected|resolved)\b`,
    ),
    String.raw`^\W{0,4}(?:at|in) (?:my|our) (?:old |own )?(?:company|team|university)\b`,
  ),
  /\bcon[sc]ensus (?:among|of|within|in) (?:the )?(?:[a-zà-ỿ]{1,20} )?(?:vendors?|team|company|companies|industry)\b/i,
]
