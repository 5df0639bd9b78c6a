/** How the parts of a summary are called in documents for people. */
import type { Genre, Meeting, OutcomeKind, Speaker } from '../../model.ts'

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

/** 'IETF 115, London, 2022-11-05 to 2022-11-11'. */
export function meetingLine({ name, place, start, end }: Meeting): string {
  const days = start && end && start !== end ? `${start} to ${end}` : (start ?? end)
  return [name, place, days].filter(Boolean).join(', ')
}

/** 'Atlantic Fibre; Area Director', or empty. */
export function speakerLine({ affiliations, roles }: Speaker): string {
  return [...affiliations, ...roles].join('; ')
}
