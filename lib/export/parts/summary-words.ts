/** The names of a summary's parts in documents for people. */
import type { Genre, Meeting, OutcomeKind, Speaker, Summary } from '../../model.ts'

export const OUTCOME_LABELS: Readonly<Record<OutcomeKind, string>> = {
  consensus: 'Consensus',
  decision: 'Decision',
  poll: 'Poll',
  result: 'Result',
  unresolved: 'Unresolved',
}

export const GENRE_LABELS: Readonly<Record<Genre, string>> = {
  recap: 'Recap',
  minutes: 'Minutes',
  mail: 'Mail',
  announcement: 'Announcement',
  article: 'Article',
}

/** A group's acronym as people write it: 'dnsop' -> 'DNSOP'. */
export function groupName(acronym: string): string {
  return acronym.toUpperCase()
}

/** 'IETF 115, London, 2022-11-05 – 2022-11-11'. */
export function meetingLine({ name, place, start, end }: Meeting): string {
  const days = start && end && start !== end ? `${start} – ${end}` : (start ?? end)
  return [name, place, days].filter(Boolean).join(', ')
}

/** 'Atlantic Fibre; Area Director', or empty. */
export function speakerLine({ affiliations, roles }: Speaker): string {
  return [...affiliations, ...roles].join('; ')
}

/** The day of a date (ISO 8601, with or without a time), as documents and tables for people show it. */
export function dayOf(date: string): string {
  return date.slice(0, 10)
}

/** The abstract as running text; it consists of sentences that do not follow each other on the page. */
export function abstractText({ abstract }: Summary): string {
  return abstract.map(({ text }) => text).join(' … ')
}
