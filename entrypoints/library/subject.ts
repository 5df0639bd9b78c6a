/** A subject that is followed, and the search for what is about it: one is turned into the other. */
import { type Filter, filterText, type Query } from '../../lib/store/search/query.ts'
import type { Route, Subject } from './route.ts'

type FollowRoute = Extract<Route, { view: 'follow' }>

const SUBJECTS: Partial<Record<Filter, Subject>> = {
  meeting: 'meeting',
  group: 'group',
  speaker: 'person',
  draft: 'document',
  rfc: 'document',
}

/** The number of a document that is an RFC ('RFC 9000' -> '9000'); null for a draft. */
export function rfcNumber(name: string): string | null {
  return /^RFC\s*(\d+)$/i.exec(name)?.[1] ?? null
}

/** The search for all that is about the subject. */
export function searchFor({ subject, name }: FollowRoute): string {
  if (subject === 'person') return filterText('speaker', name)
  if (subject !== 'document') return filterText(subject, name)
  const rfc = rfcNumber(name)
  return rfc ? filterText('rfc', rfc) : filterText('draft', name)
}

/** The subject that `query` asks for by its whole name and nothing beside it; null where it asks for something else. */
export function subjectOf({ clauses: [clause, ...others] }: Query): FollowRoute | null {
  if (clause?.type !== 'filter' || clause.negated || others.length > 0) return null
  const { field, value, exact } = clause
  const subject = SUBJECTS[field]
  const isWhole = exact || field === 'group' || field === 'rfc'
  if (!subject || !isWhole) return null
  return { view: 'follow', subject, name: field === 'rfc' ? `RFC ${value.replace(/^rfc\s*/i, '')}` : value }
}
