/** Words for groups being formed, and for taking on an office or a review. */
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'

export const GROUPS_AND_OFFICES = cues({
  created: anyOf(
    String.raw`\bnew (?:[a-zà-ỿ]{1,20} ){0,3}(?:group|wg|rg)\b[^.;]{0,30} will be (?:formed|created|established|chartered)\b`,
    String.raw`\b(?:was|were|is|are) (?:now |formally |officially |just |re)?(?:chartered|formed|established)\b`,
    String.raw`\b(?:wg|rg|group)(?: has)?(?: just| recently)? rechartered\b`,
    String.raw`\bcompleted (?:the|its|their) recharter`,
    sequence(
      String.raw`\b(?:has|have) been `,
      String.raw`(?:created|formed|established|chartered|launched|appointed|elected|selected)\b`,
    ),
    String.raw`\b(?:have|has) published\b`,
    sequence(
      String.raw`\b(?:formed|set up|established|created) (?:an?|the|two) (?:[a-z]{1,20} ){0,2}`,
      either('design teams?|wg|working group|directorate|task force'),
      String.raw`\b`,
    ),
  ),
  chartered: anyOf(
    String.raw`\b(?:re)?charter(?:ed|ing|s)?\b|\bwg[- ]forming\b`,
    String.raw`\bform(?:ed|ing|ation)?\b[^.;]{0,15}\b(?:wg|working group|bof)\b|\bnew working group\b`,
    String.raw`\bhas been (?:formed|established|created)\b`,
  ),
  appointed: anyOf(
    String.raw`\b(?:re-?)?(?:appointed|elected|selected|assigned|nominated|named) (?:as|to|the|two|by|new|chair)\b`,
    // "the new area directors were seated": whom an office is given, in the same clause
    sequence(
      String.raw`\b(?:ads?|board|chairs?|directors?|members) (?:[^.;]{0,90} )?(?<!\b(?:they|we) )(?:was|were) `,
      '(?:formally |officially )?(?:installed|seated|sworn in)',
      String.raw`\b(?! (?:around|at|behind|by|in (?:rows|the)|near|next|on (?:a|the)|with)\b)`,
    ),
    sequence(
      '(?<!',
      either(String.raw`\b(?:looking|search(?:ing)?|call|need) for (?:an? |two )?|\bneeds? (?:an? )?`),
      String.raw`)\bnew (?:co-?)?(?:chairs?|editors?|area directors?|ads?)\b`,
    ),
    String.raw`\b(?:has|have|was|were) (?:been )?(?:appointed|elected|drafted|recruited)\W{0,4}$`,
    sequence(
      String.raw`\b(?:ads?|area directors?|board|chairs?|community|group|iab|iesg|ietf|irtf|isoc|members|nomcom|rg|trust|we|wg) `,
      String.raw`(?:has|have) (?:re)?(?:appointed|elected|selected) (?!no(?:body)?\b|us\b)[^.;]{2,60} (?:as|to (?:be (?:an?|its|our|the)|chair|serve|the))\b`,
    ),
    sequence(
      String.raw`\b(?:(?:has|have|was|were) (?:been )?(?:appointed|chosen|nominated)|(?:has|have) been named) (?:an? |the )?(?:new )?(?:[a-z]{2,12} )?`,
      either(
        '(?:co-?)?(?:chair|editor|lead)',
        'area director|contact person|coordinator|focal point|liaison|shepherd',
      ),
      String.raw`s?\b`,
    ),
    String.raw`\b(?:(?:is|are|will be|has|have) )?step(?:s|ped|ping) down\b`,
    String.raw`\b(?:takes?|took|taking) over (?:as|from)\b`,
    String.raw`\b(?:to be|becomes?|became|joins? as|joined as) (?:an? |the )?(?:new )?(?:co-?)?(?:chairs?|authors?|editors?)\b`,
    String.raw`\bwill (?:also )?(?:co-?)?chair (?:the|this|our) (?:new )?(?:[a-z\d]{2,12} )?(?:bof|group|rg|team|wg|working group|research group)\b`,
    String.raw`\b(?:confirmed|announced) (?:the )?(?:appointments?|selection)\b`,
    String.raw`\basked (?:\S{1,30} ){0,3}to (?:act|serve) as\b`,
    String.raw`\bstepped (?:up|in|forward) (?:to|as) (?:an? |the )?(?:new )?(?:co-?)?(?:chair|editor|author|shepherd)`,
    String.raw`\b(?:chairs?|editors?) (?:for|of) [^.;]{1,30} will be\b`,
    String.raw`(?<!\bwho )\bwill be (?:an? |the )?(?:new |responsible ){1,2}(?:ad|area director)\b`,
  ),
  'reviewers found': anyOf(
    sequence(
      String.raw`\b`,
      either('volunteers?|reviewers?|editors?|co-?authors?|scribes?'),
      String.raw`\b[^.;]{0,30}\b`,
      either('found|identified|named|volunteered|offered|assigned|were|proposed'),
      String.raw`\b`,
    ),
    String.raw`\bvolunteered\b`,
    sequence(
      String.raw`\b(?:to be|as|stepped (?:up|in|forward) to) (?:a |the )?(?:new )?`,
      either('co-?authors?|editors?|shepherds?|document shepherd|(?:co-?)?chairs?'),
      String.raw`\b`,
    ),
  ),
})
