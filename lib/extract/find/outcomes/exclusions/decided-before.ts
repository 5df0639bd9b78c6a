/** Patterns of what had been decided before the event, and is not an outcome of it. */
import { ENGLISH_MONTHS } from '../../../lexicon/calendar.ts'
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'

/** What happened before, told as background. */
export const BEFORE: readonly RegExp[] = [
  anyOf(
    sequence(
      sequence(
        String.raw`\bsince (?:the|its|our|their|it|this|we|they)\b[^,.;]{0,60}\b`,
        '(?:was|were|had been|has been|got) (?:first |originally |formally |initially )?',
      ),
      either(
        'published|formed|created|chartered|held|founded|adopted|established|introduced|released',
        'standardi[sz]ed',
      ),
      String.raw`\b`,
    ),
  ),
  anyOf(
    String.raw`\b(?:have|has|had|is|are|was|were) already (?:been )?[a-zà-ỿ]{1,20}(?:ed|ne)\b`,
    // but "adopted what had earlier been rejected"
    String.raw`(?<!\b(?:that|what|which) )\bhad (?:been )?(?:earlier|previously) (?:been )?[a-zà-ỿ]{1,20}(?:ed|ne)\b`,
    String.raw`\b(?:adopted|agreed|decided|approved|discussed|closed) (?:this|that|it|them) already\b`,
    String.raw`\b(?:that|which) already (?:is|was|were|(?:has|have|had) been) [a-zà-ỿ]{1,20}ed\b`,
    String.raw`\b(?:adopted|agreed|decided|settled) (?:early in the (?:design|process|project|work)|long ago|years ago|a (?:while|year) ago)\b`,
  ),
  /\b(?:(?<!\bat )once|back then|at one time) (?:decided|agreed|chose|adopted|concluded)\b|^\W{0,4}(?:originally|initially|previously)\b/i,
  anyOf(
    String.raw`\bwhen (?:we|they|it|the [a-z]{1,20}) (?:was |were )?(?:adopted|agreed|approved|chartered|decided)\b`,
    String.raw`\b(?:I thought we|(?:that|which|who) had been)\b`,
  ),
  /^\W{0,4}(?:according to the (?:minutes|notes) of|at|during|in) (?:our|the) (?:first|last|previous) (?:[a-z]{1,20} )?(?:call|interim|meeting|session)\b/i,
  /\b(?:has|have) been (?:in development|worked on) (?:for|since)\b/i,
  // "We agreed at the May 2021 meeting that", "adopted last month"
  anyOf(
    sequence(
      String.raw`\b(?:adopted|agreed|agreement|chose|concluded|consensus|decided) (?:(?!(?:of|to) )\S{1,20} ){0,5}?`,
      either(
        'last (?:month|time|year)(?=[.,;:)]|$)',
        sequence(
          '(?:at|during|in) (?:our|the) ',
          either(String.raw`last|previous|(?:${ENGLISH_MONTHS})(?: \d{4})?`),
          ' (?:call|interim|meeting|session)s?\\b',
        ),
      ),
    ),
  ),
  // "As a design team we decided it was too heavy", "In version -03 we decided"
  anyOf(
    String.raw`\bas (?:an? |the )?(?:(?:co-?)?authors?|design team|editors?),? we (?:have |had )?(?:agreed|chose|decided)\b`,
    String.raw`^\W{0,4}in (?:(?:revision|version) ?-?\d|-\d\d\b)`,
  ),
  // "Consensus from the interim is now in the drafts", "The text reflects what was agreed"
  anyOf(
    sequence(
      String.raw`\b(?:agreements?|changes|consensus|decisions?|results?|what (?:was|we|had been) agreed) (?:[a-z]{2,12} )?(?:at|from|in|of) [^.;:]{2,40} `,
      '(?:(?:is|are|was|were|has been|have been) (?:now |already |all )?|now )',
      either(
        'captured|documented|implemented|in (?:both|revision|the|version|-\\d\\d)|included|incorporated|merged|part of|reflected',
      ),
      String.raw`\b`,
    ),
    String.raw`\b(?:captures?|follow(?:s|ing)|implements?|incorporates?|reflects?) what (?:(?:had been|has been|was|were)|the (?:group|wg|room)|we) (?:had |have )?(?:agreed|decided|discussed)\b`,
  ),
  // "Ada points out that we ruled it out", "Orla mentioned that the group had agreed"
  anyOf(
    sequence(
      String.raw`\b(?:point(?:s|ed)? out that (?:we|the (?:group|rg|wg))|(?:explain|mention)(?:s|ed) that (?:we|the (?:group|rg|wg)) had)`,
      String.raw` (?:had |already )?(?:adopted|agreed|approved|chose|decided|dropped|rejected|ruled out)\b`,
    ),
  ),
  // "Piet recalled that the group had agreed", "Background: it was adopted"
  anyOf(
    String.raw`\b(?:recall(?:s|ed)?|remembers?|remembered|remind(?:s|ed)?) [^.;:]{0,60}?\b(?:adopted|agreed|agreement|approved|chose|consensus|decided|decision)\b`,
    String.raw`^\W{0,4}(?:background|history|previously|reminder) ?:`,
    String.raw`^\W{0,4}(?:(?:main|major|some) )?(?:changes|differences|updates) (?:from|since) (?:the )?(?:last|previous|version|revision|ietf|interim|-?\d)`,
    String.raw`^\W{0,4}since (?:(?:our|the) )?(?:ietf[ -]?\d|interim|last (?:call|ietf|interim|meeting|session|time)|previous|revision|version|-?\d\d\b)`,
  ),
  /\bin this (?:post|article|blog|episode|talk|paper)\b/i,
]
