/** Finds what shows whether a page is about the IETF: names, terms, documents, and names of other organisations. */

import { matchesIn, type Passage, passages } from '../context/passages.ts'
import {
  BORROWED_RFC,
  GROUP_TERM,
  IETF_EVENT,
  IETF_HOSTS,
  IETF_LISTS,
  IETF_NAME,
  IETF_STEP,
  IETF_TERM,
  NEW_DOCUMENT,
  OTHER_BODY,
  OTHER_HOSTS,
  OTHER_OWNERS,
  OWNED_HOSTS,
  SISTER_BODY,
  SOFTWARE_RFC,
} from '../lexicon/subject.ts'
import type { Finding, Page, Reading, Where } from '../types.ts'

/** The kinds of cues. */
export type SubjectCue =
  | 'ietf'
  | 'meeting'
  | 'event'
  | 'new document'
  | 'term'
  | 'step'
  | 'group term'
  | 'ietf address'
  | 'rfc'
  | 'draft'
  | 'other body'
  | 'sister body'
  | 'borrowed rfc'
  | 'software rfc'
  | 'ietf host'
  | 'ietf site'
  | 'other host'

/** A place that shows what the page is about. */
export interface SubjectMention extends Finding {
  readonly cue: SubjectCue
  readonly where: Where
}

const PATTERNS: readonly { cue: SubjectCue; pattern: RegExp }[] = [
  { cue: 'ietf', pattern: IETF_NAME },
  { cue: 'meeting', pattern: /(?<![A-Za-z])IETF[- ]?\d{2,3}(?!\d)/g },
  { cue: 'term', pattern: IETF_TERM },
  { cue: 'step', pattern: IETF_STEP },
  { cue: 'group term', pattern: GROUP_TERM },
  { cue: 'ietf address', pattern: /https?:\/\/(?:[\w-]{1,40}\.){0,4}(?:ietf|irtf|rfc-editor)\.org/gi },
  { cue: 'rfc', pattern: /(?<![A-Za-z-])RFCs?[ -]?\d{3,5}(?!\d)/gi },
  { cue: 'draft', pattern: /(?<![A-Za-z-])draft-[a-z0-9]{1,60}-[a-z0-9-]+/gi },
  { cue: 'other body', pattern: OTHER_BODY },
  { cue: 'sister body', pattern: SISTER_BODY },
  { cue: 'borrowed rfc', pattern: BORROWED_RFC },
  { cue: 'software rfc', pattern: SOFTWARE_RFC },
]

/** Patterns that count only in the title, headings and first words. */
const OPENING_PATTERNS: typeof PATTERNS = [
  { cue: 'event', pattern: IETF_EVENT },
  { cue: 'new document', pattern: NEW_DOCUMENT },
]

/** "/ietf-76/", "IETF115": a folder or file named after a meeting. */
const MEETING_IN_ADDRESS = /[^a-z]ietf[-_]?\d{2,3}(?!\d)/i

/** Every cue of the subject in the title, the address and the blocks of the page. */
export function subjectMentions(reading: Reading): SubjectMention[] {
  const parts = passages(reading.page)
  const words = parts.filter(({ where }) => where !== 'address')
  const found = [
    ...parts.flatMap((passage) => (passage.where === 'address' ? hostCues(passage) : [])),
    ...siteCues(reading.page.metadata.site),
    ...cuesIn(reading.page, words, PATTERNS),
    ...cuesIn(
      reading.page,
      words.filter(({ where }) => where === 'title' || where === 'lead'),
      OPENING_PATTERNS,
    ),
  ]
  for (const mention of found) reading.trace?.('subject', mention)
  return found
}

function cuesIn(page: Page, parts: readonly Passage[], patterns: typeof PATTERNS): SubjectMention[] {
  return patterns.flatMap(({ cue, pattern }) =>
    matchesIn(page, parts, pattern).map(({ passage: { where }, start, end }) => ({
      cue,
      where,
      rule: cue,
      score: 1,
      start,
      end,
    })),
  )
}

/** The cues in the name of the site, which shows what its pages are about, however terse they are. */
function siteCues(site: string | null): SubjectMention[] {
  const isIetf = site !== null && site.search(IETF_NAME) >= 0
  return isIetf ? [{ cue: 'ietf site', where: 'address', rule: 'ietf site', score: 1, start: 0, end: 0 }] : []
}

function hostCues({ text, where }: Passage): SubjectMention[] {
  const { hostname: host, pathname } = new URL(text)
  const isUnder = (domain: string) => host === domain || host.endsWith(`.${domain}`)
  const owner = OWNED_HOSTS.includes(host) ? pathname.split('/')[1]?.toLowerCase() : undefined
  const isOther = OTHER_HOSTS.some(isUnder) || (!!owner && OTHER_OWNERS.has(owner))
  const cues: readonly (SubjectCue | false)[] = [
    IETF_HOSTS.some(isUnder) || IETF_LISTS.test(pathname) ? 'ietf host' : isOther && 'other host',
    MEETING_IN_ADDRESS.test(text) && 'meeting',
  ]
  return cues.flatMap((cue) => (cue ? [{ cue, where, rule: cue, score: 1, start: 0, end: 0 }] : []))
}
