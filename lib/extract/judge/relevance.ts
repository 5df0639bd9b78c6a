/** Is this an IETF-related post? A sum of named weights over what the annotators found. */

import { isMail } from '../context/mail.ts'
import { READ_MOST } from '../context/passages.ts'
import type { Documents } from '../find/documents.ts'
import type { GroupMention } from '../find/groups/index.ts'
import type { SubjectCue, SubjectMention } from '../find/subject.ts'
import { countStretches } from '../language/words.ts'
import type { Page, Reading } from '../types.ts'

/** The weight of each piece of evidence; each counts once. */
const WEIGHTS = {
  /** The title names the IETF, one of its documents, or a group. */
  'ietf in the title': 6,
  'document in the title': 5,
  'group in the title': 4,
  /** The page is on a host of the IETF, or is a group's own. */
  'ietf host': 5,
  /** The site names itself after the IETF, one of its sister bodies, or a workshop of theirs. */
  'ietf site': 4,
  'group in the address': 4,
  'meeting in the address': 3,
  /** The first words name the IETF, one of its meetings by number, a group, or a document. */
  'ietf in the lead': 3,
  'meeting in the lead': 2,
  'event in the lead': 2,
  'new document in the lead': 3,
  'group in the lead': 2.5,
  'document in the lead': 1.5,
  'ietf address in the lead': 1.5,
  /** The IETF, a group and a document are all named. */
  'all three kinds': 3,
  /** More than one Internet-Draft: those who follow work in progress name it. */
  'several drafts': 1.5,
  /** What people say only at the IETF: one such word, or several. */
  'word of the ietf': 1.5,
  'words of the ietf': 1.5,
  /** The IETF, a group or a document named just once in the whole text, and not where the page says what it is about. */
  'named once': -2,
  /** The title or the host is another body's: its own pages name the IETF whenever they depend on it. */
  'other body in the title': -5,
  'sister body in the title': -5,
  'other host': -12,
  /** "RFC" in a process that borrows the name, and no RFC of the IETF's. */
  'borrowed rfc': -4,
  /** RFCs that a team of developers accepts, on a page that names the IETF nowhere. */
  'software rfc': -8,
} as const

/** Added to the score for each mention per thousand words, and the most that these add up to. */
const DENSITY = { each: 0.5, most: 5 }
/** The same for a page that names only RFCs, as any guide to configuring software does. */
const RFC_DENSITY = { ...DENSITY, most: 2 }
/** The same for other organisations; subtracted. */
const OTHER_DENSITY = { each: 0.4, most: 6 }
/** Very short pages count as no denser than one with this many words. */
const FEWEST_WORDS = 250

/** From this score on, a page is about the IETF. */
const ENOUGH = 4
/** Only mentions of groups with at least this score count. */
const SURE = 0.5
/** The rule by which a group is found in the page's own address. */
const IN_ADDRESS = 'address of the page'
/** The lead reaches this many characters beyond the last mention in it. */
const LEAD_MARGIN = 300

type Evidence = keyof typeof WEIGHTS

/** Whether the page is about the IETF, or one of its groups, meetings or documents. */
export function judgeRelevance(
  reading: Reading,
  documents: Documents,
  groups: readonly GroupMention[],
  subject: readonly SubjectMention[],
): boolean {
  return relevanceOf(reading, documents, groups, subject).score >= ENOUGH
}

/** The evidence that the page shows, and its score: the sum of the evidence's weights and of the densities of mentions. */
export function relevanceOf(
  { page }: Reading,
  documents: Documents,
  groups: readonly GroupMention[],
  subject: readonly SubjectMention[],
): { score: number; evidence: Evidence[] } {
  const named = groups.filter(({ score }) => score >= SURE)
  const counts = countsOf(documents, named, subject)
  const holds = evidenceFor(page, named, subject, counts)
  const evidence = (Object.keys(WEIGHTS) as Evidence[]).filter((name) => holds[name])
  const words = Math.max(FEWEST_WORDS, countStretches(page.text.slice(0, READ_MOST)))
  const score =
    evidence.reduce((sum, name) => sum + WEIGHTS[name], 0) +
    density(oursOf(counts), words, isOfIetf(counts) ? DENSITY : RFC_DENSITY) -
    density(counts.others, words, OTHER_DENSITY)
  return { score, evidence }
}

/** The weight of `count` mentions in `words` words. */
const density = (count: number, words: number, { each, most }: typeof DENSITY) =>
  Math.min(most, (count / words) * 1000 * each)

/** How often the page names each kind of thing. RFCs and drafts are counted once each, not per mention. */
interface Counts {
  readonly ietf: number
  readonly groups: number
  readonly rfcs: number
  readonly drafts: number
  readonly terms: number
  /** Other bodies. */
  readonly others: number
}

function countsOf(
  { rfcs, drafts }: Documents,
  { length: groups }: readonly GroupMention[],
  subject: readonly SubjectMention[],
): Counts {
  const count = (wanted: SubjectCue) => subject.filter(({ cue }) => cue === wanted).length
  return {
    ietf: count('ietf'),
    groups,
    rfcs: rfcs.length,
    drafts: drafts.length,
    terms: count('term'),
    others: count('other body'),
  }
}

/** The number of mentions of the IETF, its groups, documents and terms. */
const oursOf = ({ ietf, groups, rfcs, drafts, terms }: Counts) => ietf + groups + rfcs + drafts + terms

/** Whether anything but RFCs is among them. */
const isOfIetf = (counts: Counts) => oursOf(counts) > counts.rfcs

/** Which evidence holds; `named`: the groups that the page surely names. */
function evidenceFor(
  page: Page,
  named: readonly GroupMention[],
  subject: readonly SubjectMention[],
  counts: Counts,
): Record<Evidence, boolean> {
  const has = (cue: SubjectCue, ...wheres: string[]) =>
    subject.some((found) => found.cue === cue && wheres.includes(found.where))
  const lead = endOfLead(subject)
  const words = wordsOf('term', page, subject)
  const isInAddress = named.some(({ rule }) => rule === IN_ADDRESS)
  const isSubject =
    has('ietf', 'title') ||
    has('meeting', 'title', 'lead', 'heading', 'address') ||
    has('event', 'title', 'lead') ||
    isInAddress
  // some IETF groups have their list on another organisation's host; a discussion of the IETF's process shows it
  const isOfProcess = isMail(page) && wordsOf('step', page, subject).size > 1
  // a joint meeting is the IETF's too
  const isJoint = isInAddress || has('ietf', 'title')
  // another organisation's page names the groups and documents that it depends on
  const isOthers = has('other body', 'title') && !isJoint
  const { ietf, groups, rfcs, drafts } = counts
  return {
    'ietf in the title': has('ietf', 'title'),
    'document in the title': has('rfc', 'title') || has('draft', 'title'),
    'group in the title': named.some(({ start, end, rule }) => start === end && rule !== IN_ADDRESS),
    'ietf host': has('ietf host', 'address'),
    'ietf site': has('ietf site', 'address'),
    'group in the address': isInAddress,
    'meeting in the address': has('meeting', 'address'),
    'ietf in the lead': has('ietf', 'lead', 'heading'),
    'meeting in the lead': has('meeting', 'lead', 'heading'),
    'event in the lead': has('event', 'lead'),
    'new document in the lead': has('new document', 'lead'),
    'group in the lead': !isOthers && named.some(({ start, end }) => end > start && start < lead),
    'document in the lead': has('rfc', 'lead') || has('draft', 'lead'),
    'ietf address in the lead': has('ietf address', 'lead'),
    'all three kinds': !isOthers && ietf > 0 && groups > 0 && rfcs + drafts > 0,
    'several drafts': drafts > 1,
    'word of the ietf': words.size > 0,
    'words of the ietf': words.size > 1,
    'named once': oursOf(counts) === 1 && !isSubject,
    'other body in the title': isOthers,
    'sister body in the title': has('sister body', 'title') && !has('ietf', 'title'),
    'other host': has('other host', 'address') && !isJoint && !isOfProcess,
    'borrowed rfc': has('borrowed rfc', 'title', 'lead', 'heading') && rfcs === 0,
    'software rfc': has('software rfc', 'title', 'lead', 'heading', 'body') && !isOfIetf(counts),
  }
}

/** The distinct words, in lower case, in which the cue `wanted` was found. */
const wordsOf = (wanted: SubjectCue, { text }: Page, subject: readonly SubjectMention[]) =>
  new Set(
    subject.flatMap(({ cue, start, end }) => (cue === wanted ? [text.slice(start, end).toLowerCase()] : [])),
  )

/** The offset at which the lead ends: LEAD_MARGIN after the last mention in it. */
function endOfLead(subject: readonly SubjectMention[]): number {
  const ends = subject.flatMap(({ cue, where, end }) => (where === 'lead' && cue !== 'step' ? [end] : []))
  return ends.reduce((last, end) => Math.max(last, end), 0) + LEAD_MARGIN
}
