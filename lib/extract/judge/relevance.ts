/** Is this an IETF-related post? A sum of named weights over what the annotators found. */

import { isMail } from '../context/is-mail.ts'
import { READ_MOST } from '../context/passages.ts'
import type { Documents } from '../find/documents.ts'
import type { GroupMention } from '../find/groups/index.ts'
import type { SubjectCue, SubjectMention } from '../find/subject.ts'
import { countStretches } from '../language/words.ts'
import type { Reading } from '../types.ts'

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

/** What one mention per thousand words adds, and at most; the same for other bodies, to be subtracted. */
const DENSITY = { each: 0.5, most: 5 }
/** RFCs alone are named by everyone who explains how something is configured. */
const MOST_BY_RFCS = 2
const OTHER_DENSITY = { each: 0.4, most: 6 }
/** Very short pages count as no denser than one with this many words. */
const FEWEST_WORDS = 250

const ENOUGH = 4
/** The rule by which a group is found in the page's own address. */
const IN_ADDRESS = 'address of the page'

/** Whether the page is about the IETF, or one of its groups, meetings or documents. */
export function judgeRelevance(
  reading: Reading,
  documents: Documents,
  groups: readonly GroupMention[],
  subject: readonly SubjectMention[],
): boolean {
  return relevanceOf(reading, documents, groups, subject).score >= ENOUGH
}

/** The evidence that holds for the page, and its sum. */
export function relevanceOf(
  { page }: Reading,
  documents: Documents,
  groups: readonly GroupMention[],
  subject: readonly SubjectMention[],
): { score: number; evidence: (keyof typeof WEIGHTS)[] } {
  const has = (cue: SubjectCue, ...wheres: string[]) =>
    subject.some((found) => found.cue === cue && wheres.includes(found.where))
  const lead = leadOf(subject)
  const named = groups.filter(({ score }) => score >= 0.5)
  const isInAddress = named.some(({ rule }) => rule === IN_ADDRESS)
  const isDocumented = documents.rfcs.length + documents.drafts.length > 0
  const names = subject.filter(({ cue }) => cue === 'ietf').length
  const terms = subject.filter(({ cue }) => cue === 'term')
  const distinct = (wanted: SubjectCue) =>
    new Set(
      subject.flatMap(({ cue, start, end }) =>
        cue === wanted ? [page.text.slice(start, end).toLowerCase()] : [],
      ),
    )
  const words = distinct('term')
  const ours = names + named.length + documents.rfcs.length + documents.drafts.length + terms.length
  const isOfIetf = names + named.length + documents.drafts.length + terms.length > 0
  const isSubject =
    has('ietf', 'title') ||
    has('meeting', 'title', 'lead', 'heading', 'address') ||
    has('event', 'title', 'lead') ||
    isInAddress
  // IETF groups have lists on hosts of other bodies, and discuss the IETF's process there
  const isOfProcess = isMail(page) && distinct('step').size > 1
  // a joint meeting is the IETF's too
  const isJoint = isInAddress || has('ietf', 'title')
  // what another body's page names of the IETF is what it depends on
  const isOthers = has('other body', 'title') && !isJoint
  const holds: Record<keyof typeof WEIGHTS, boolean> = {
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
    'all three kinds': !isOthers && names > 0 && named.length > 0 && isDocumented,
    'several drafts': documents.drafts.length > 1,
    'word of the ietf': words.size > 0,
    'words of the ietf': words.size > 1,
    'named once': ours === 1 && !isSubject,
    'other body in the title': isOthers,
    'sister body in the title': has('sister body', 'title') && !has('ietf', 'title'),
    'other host': has('other host', 'address') && !isJoint && !isOfProcess,
    'borrowed rfc': has('borrowed rfc', 'title', 'lead', 'heading') && documents.rfcs.length === 0,
    'software rfc': has('software rfc', 'title', 'lead', 'heading', 'body') && !isOfIetf,
  }
  const evidence = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => holds[name])
  const length = Math.max(FEWEST_WORDS, countStretches(page.text.slice(0, READ_MOST)))
  const others = subject.filter(({ cue }) => cue === 'other body').length
  const most = isOfIetf ? DENSITY.most : MOST_BY_RFCS
  const score =
    evidence.reduce((sum, name) => sum + WEIGHTS[name], 0) +
    Math.min(most, (ours / length) * 1000 * DENSITY.each) -
    Math.min(OTHER_DENSITY.most, (others / length) * 1000 * OTHER_DENSITY.each)
  return { score, evidence }
}

/** Where the lead ends: the end of the last mention in it. */
function leadOf(subject: readonly SubjectMention[]): number {
  return (
    subject.reduce(
      (end, { cue, where, end: at }) => (where === 'lead' && cue !== 'step' ? Math.max(end, at) : end),
      0,
    ) + LEAD_MARGIN
  )
}
const LEAD_MARGIN = 300
