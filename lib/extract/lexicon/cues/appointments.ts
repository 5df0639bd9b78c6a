/** Offices that are given and groups that are formed or closed, as announcements tell them: by name, and not of long ago. */
import { anyOfCased, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'
import { PLAINLY } from './parts.ts'

/** Not where a year tells that it is of long ago: "in 1996", but "in March 1996" may be the month of the news. */
const NOT_LONG_AGO = String.raw`(?![^.;]{0,60}\b(?:between|from|in|since) (?:19|20)\d\d\b)`
const GIVEN = either('[Aa]ppointed|[Cc]hosen|[Cc]onfirmed|[Ee]lected|[Nn]amed|[Rr]eappointed|[Ss]elected')
/** What may stand before an office: "its new ", "the Routing ". */
const WHICH = String.raw`(?:(?:an?|the|its|our|their|next|new|acting|interim|responsible|third|second) ){0,3}(?:[\p{L}-]{2,20} ){0,4}?`
const CHAIR = either(
  '[Aa]rea [Dd]irectors?|ADs?|(?:(?:[Vv]ice|[Cc]o)[ -]?)?[Cc]hair(?:man|person|woman|s)?|[Ee]xecutive [Dd]irector',
  '[Ll]iaison(?: [Mm]anager)?|[Pp]resident|RFC (?:[Ss]eries )?[Ee]ditor|[Ss]ecretary|[Tt]reasurer',
)
/** An office of the IETF: "its new chair", "Routing Area Director", "a member of the board". */
const OFFICE = String.raw`${WHICH}(?:${CHAIR}|[Mm]embers?|[Tt]rustees?)(?!\p{L})`
const BOARD = String.raw`(?:board|IAB|IAOC|IESG|IRSG|LLC|Trust)(?!\p{L})`
/** Who is given one: a name, with what is told of them in between; where nothing says when or whether it is so. */
const NAMED = sequence(
  String.raw`^(?:(?!(?<!\p{L})`,
  either(
    '[Aa]fter|[Bb]ecause|[Bb]efore|[Ii]f|[Oo]nce|[Ss]ince|[Tt]hinks?|[Tt]hought|[Uu]ntil|[Uu]nless|[Ww]hen',
    '[Ww]hether|[Ww]hile|[Ww]ho|[Ww]hy|[Ww]ould',
  ),
  String.raw`(?!\p{L}))[^;]){0,160}(?<!\p{L})(?!(?:Any|Candidates|Each|Every|Members|No|Some|Volunteers|Who))\p{Lu}[\p{L}'’-]{1,20}`,
  String.raw`(?: \([^)]{2,40}\)|, (?:who|of|from) [^.;]{2,80},)?`,
)
const BODY = either(
  '[Bb]oard|IAB|IAOC|IESG|IETF|IRSG|IRTF|ISOC|LLC|[Mm]embers|[Nn]om[Cc]om|[Nn]ominating [Cc]ommittee|[Tt]rust(?:ees)?',
)
/** A body that work is done in. */
const WORKING_BODY =
  '(?:[Ww]orking [Gg]roup|[Rr]esearch [Gg]roup|WG|RG|[Dd]esign [Tt]eam|[Dd]irectorate|[Pp]rogram(?:me)?|[Tt]ask [Ff]orce)'

export const APPOINTMENTS = cues({
  /** Who is given or leaves an office: "Ana Berg will serve as chair of the board". */
  'office passed': anyOfCased(
    sequence(
      NAMED,
      ' ',
      either(
        `will (?:(?:also|now|then) )?(?:act|continue|remain|return|serve|take over) as ${OFFICE}`,
        String.raw`(?:will |(?:is|are) )?(?:also )?(?:steps?|stepped|stepping) down\b`,
        String.raw`(?:takes?|took|will take|is taking|are taking) over (?:as ${OFFICE}|from \p{Lu})`,
        `(?:(?:has|have|will) )?(?:joins?|joined) the ${BOARD}`,
        sequence(
          '(?:retires?|resigns?|resigned|retired|(?:is|are) (?:leaving|resigning|retiring)|(?:has|have) (?:resigned|retired)) ',
          `(?:as ${OFFICE}|from the ${BOARD}|at the end of|(?:her|his|that|this|their) (?:office|position|post|role))`,
        ),
        String.raw`(?:(?:will )?(?:succeed|replace)(?:s|ed)?|(?:is|are) (?:replacing|succeeding)) \p{Lu}[^.;]{2,60} as ${OFFICE}`,
        String.raw`(?:becomes?|became|is|are|will be|will become) (?=(?:[a-z]{1,10} ){0,2}(?:new|next) )${WHICH}${CHAIR}(?!\p{L})`,
        sequence(
          `(?:was|were|is|(?:has|have) been|is being) (?:(?:also|now|re-?) ?)?${GIVEN} `,
          either(
            `(?:as )?${OFFICE}`,
            String.raw`for (?:an? (?:[a-z]{2,10} )?term|the (?:\p{L}{2,20} ){1,4}[Aa]rea)(?!\p{L})`,
            `to the (?:office|position|post|role|${BOARD})`,
          ),
        ),
        `takes? (?:her|his|over the|the|their) (?:place|seat) (?:in|on) the ${BOARD}`,
      ),
      NOT_LONG_AGO,
    ),
    sequence(
      String.raw`(?<!\p{L})${BODY} (?:(?:has|have|had) )?(?:also )?${GIVEN} (?:\p{Lu}|the following (?:candidates|individuals|members|people|persons))`,
      NOT_LONG_AGO,
    ),
  ),
  /** What becomes of a group or a program: "The Lantern working group has been closed". */
  'group formed or closed': anyOfCased(
    sequence(
      String.raw`${PLAINLY}{0,60}(?<!\p{L})${WORKING_BODY}s?(?: (?:for|in|on) [^.;]{2,40})? (?:(?:has|have) (?:now |just )?been|is being|was|were) `,
      String.raw`(?:formally |officially )?(?:closed|created|dissolved|established|formed|launched|(?:re)?chartered|set up|started)(?!\p{L})`,
      NOT_LONG_AGO,
    ),
    sequence(
      String.raw`(?<!\p{L})${BODY} (?:(?:has|have) )?(?:just |now )?(?:closed|created|dissolved|established|formed|launched|(?:re)?chartered|set up|started) `,
      String.raw`(?:an?|its|one|the|two) (?:[\p{L}\d-]{2,20} ){0,3}?${WORKING_BODY}(?!\p{L})`,
      NOT_LONG_AGO,
    ),
    String.raw`${PLAINLY}{0,60}(?<!\p{L})BoFs?(?: (?:for|in|on) [^.;]{2,40})? (?:will become|becomes|became|is to become|will be turned into) an? (?:new )?${WORKING_BODY}(?!\p{L})`,
    sequence(
      String.raw`${PLAINLY}{0,60}(?<!\p{L})${WORKING_BODY} (?:(?:has|have) )?(?:completed|finished) its (?:chartered )?(?:work|milestones) and `,
      String.raw`(?:(?:has|have) (?:now )?been|is(?: now)?|will be|was) (?:closed|concluded|shut down)(?!\p{L})`,
    ),
  ),
})
