/** What a heading, or a line that introduces a list, says about what is below it. */

import {
  anyOf,
  asAccentedWord,
  asWord,
  either,
  optional,
  sequence,
  wholly,
} from '../patterns/alternatives.ts'
import { DECISION_ABROAD, TASK_ABROAD } from './markers.ts'

/** What a section is about, by its heading. */
export type SectionKind = 'outcomes' | 'actions' | 'summary' | 'open' | 'agenda' | 'people' | 'apparatus'

/** What a text that sums up a page is called; and the same in words without spaces between. */
const SUMMARY =
  'summary|abstract|overview|tl;?dr|in (?:short|brief)|at a glance|r[ée]sum[ée]|resumen|resumo|samenvatting|zusammenfassung'
const SUMMARY_SIGNS = '要約|概要|摘要|总结|요약'

/** Tried in this order: "Action items and next steps" is about actions, "Summary of decisions" about outcomes. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'actions',
    anyOf(
      asWord(
        // but "Protocol actions" are what the IESG does with documents
        '(?<!\\b(?:document|group|protocol|wg) )action(?:s| items?| points?)?|to-?dos?|next steps?|follow[- ]?ups?',
        "what(?:'s|’s| is) next|homework|tasks?|road ahead|looking ahead|future work",
      ),
      asAccentedWord(TASK_ABROAD),
      String.raw`^\W*(?:next|to do)\W*$`,
      '今後|次のステップ|下一步|行动项',
    ),
  ],
  [
    'outcomes',
    anyOf(
      asWord(
        '(?<!\\b(?:desired|expected|intended|possible|potential) )outcomes?|decisions?|decided|conclusions?|consensus|results?|resolutions?',
        String.raw`agreed|agr{1,2}e{1,2}ments?|achievements?|accomplish\w{1,40}|findings|polls?|hums?|sense of the room`,
        '(?:path|way)s? forward|r[ée]sultats?|conclusiones|resultados|ergebnisse',
      ),
      asAccentedWord(DECISION_ABROAD),
      '決定|結論|合意|まとめ|结论|决定|成果',
    ),
  ],
  [
    'summary',
    anyOf(asWord(SUMMARY, 'takeaways?|highlights?|key points?|recap|news|fazit'), `${SUMMARY_SIGNS}|要点`),
  ],
  ['open', /\b(?:open (?:issues?|questions?)|unresolved|discussion|issues?|questions?|q ?& ?a|remaining)\b/i],
  [
    'people',
    /\b(?:participants?|attendees?|attendance|attending|present|regrets|apologies|in attendance|roll call|blue ?sheets?|teilnehmer|asistentes)\b/i,
  ],
  [
    'apparatus',
    anyOf(
      sequence(
        String.raw`^\W{0,4}(?:[\d.]{1,8}\s)?`,
        optional(
          either(
            'useful|meeting|other|external|further|quick|relevant|important|session',
            'normative|informative',
          ),
          ' ',
        ),
        either(
          'references?|links?|related(?: posts?| reading| work)?|further reading|see also',
          'about (?:the author|us)|comments?|share|tags|categories|subscribe|footnotes?|outline',
          'page contents|resources|note well|materials?|remote instructions|acknowledge?ments?',
          'code of conduct',
        ),
        String.raw`\b.{0,20}$`,
      ),
    ),
  ],
  [
    'agenda',
    /\b(?:agenda|schedule|logistics|administrivia|agenda bashing|note[- ]?takers?|scribes?|welcome|logistik)\b/i,
  ],
]

/** The longest a heading or introductory line may be for its words to count, in characters. */
const LONGEST_PROMISE = 80

/** What `heading` announces, or null. */
export function sectionKind(heading: string): SectionKind | null {
  return sectionKinds(heading)[0] ?? null
}

/** Everything that `heading` announces, the most telling first: "Decisions and action items" announces both. */
export function sectionKinds(heading: string): SectionKind[] {
  if (heading.length > LONGEST_PROMISE) return []
  return HEADINGS.filter(([, pattern]) => pattern.test(heading)).map(([kind]) => kind)
}

const OWN_SUMMARY = wholly(
  sequence(
    String.raw`[\s\d.:：、;【】-]{0,8}`,
    optional('(?:brief|executive|meeting|session|short) '),
    either(SUMMARY, SUMMARY_SIGNS),
    String.raw`[\s:：【】]{0,4}`,
  ),
)

/** Whether `heading` says nothing but that what is below it sums up the page. */
export const isOwnSummary = (heading: string): boolean =>
  heading.length <= LONGEST_PROMISE && OWN_SUMMARY.test(heading)

/** What a list contains if there is nothing else above it. */
const ACTIONS = `action ?(?:items?|points?)|actions|next steps|to-?dos?|follow[- ]?ups?|who does what|${TASK_ABROAD}`
const OUTCOMES = `decisions?|outcomes|conclusions|agreements|resolutions|(?:path|way) forward|what (?:was|we|the group) (?:agreed|decided)|${DECISION_ABROAD}`
/** A heading with only such words: "Next steps", "3. Chairs' actions", "Key decisions and action items". */
const LIST = wholly(
  sequence(
    '[^a-z]{0,8}',
    // "IETF 130 - Chairs' actions"
    optional('[a-z]{2,12}(?: ?[a-z]{2,12})? ?[0-9]{2,3} ?[:–—-] ?'),
    String.raw`(?:[a-z\d]{1,20}(?:['’]s?)? (?:of )?(?:the )?){0,2}`,
    either(ACTIONS, OUTCOMES),
    `(?:(?:,? and |,? ?[&/+] ?|, )(?:key |next )?${either(ACTIONS, OUTCOMES)}){0,2}`,
    '(?: (?:made|taken|reached))?[^a-z]{0,8}',
  ),
)
/** What was to be done before, and what a design or a page consists of. */
const OF_OTHERS = new RegExp(
  asWord('previous|past|old|last|earlier|completed|closed|done|no|design|your|protocol|further'),
  'i',
)
const ANY_ACTIONS = anyOf(asAccentedWord(ACTIONS))
const ANY_OUTCOMES = anyOf(asAccentedWord(OUTCOMES))

/** What each item of a list below `heading` is: an action, an outcome, either, or nothing that the heading reveals. */
export function listedUnder(heading: string): readonly ('actions' | 'outcomes')[] {
  if (heading.length > LONGEST_PROMISE || !LIST.test(heading) || OF_OTHERS.test(heading)) return []
  return [
    ...(ANY_ACTIONS.test(heading) ? (['actions'] as const) : []),
    ...(ANY_OUTCOMES.test(heading) ? (['outcomes'] as const) : []),
  ]
}
