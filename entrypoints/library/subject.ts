/** A followed subject, and the search for what is about it: each can be turned into the other. */
import { nameKey } from '../../lib/fold.ts'
import type { Route, Subject } from '../../lib/library-route.ts'
import { rfcNumber } from '../../lib/links/documents.ts'
import type { FacetIndex } from '../../lib/store/search/facets.ts'
import {
  type Filter,
  fieldsOf,
  filterText,
  type Query,
  withoutRevision,
} from '../../lib/store/search/query.ts'

type FollowRoute = Extract<Route, { view: 'follow' }>

const SUBJECTS: Partial<Record<Filter, Subject>> = {
  meeting: 'meeting',
  group: 'group',
  person: 'person',
  speaker: 'person',
  draft: 'document',
  rfc: 'document',
}

/** The search for everything about the subject. */
export function searchFor({ subject, name }: FollowRoute): string {
  if (subject === 'person') return filterText('person', name)
  if (subject !== 'document') return filterText(subject, name)
  const rfc = rfcNumber(name)
  return rfc ? filterText('rfc', rfc) : filterText('draft', name)
}

/**
 * The subject that `query`, the text of `parsed`, asks for and nothing else: by a filter with its full name, or by
 * that name as the library has it, in `facets`; null if it asks for something else.
 */
export function subjectOf(query: string, parsed: Query, facets: FacetIndex | null): FollowRoute | null {
  const [clause, ...others] = parsed.clauses
  if (clause?.type !== 'filter') return knownSubject(query, facets)
  if (clause.negated || others.length > 0) return null
  const { field, value, exact } = clause
  const subject = SUBJECTS[field]
  if (!subject) return null
  if (field === 'rfc') return { view: 'follow', subject, name: `RFC ${value.replace(/^rfc\s*/i, '')}` }
  const name = exact || field === 'group' ? value : knownName(field, value, facets)
  return name === null ? null : { view: 'follow', subject, name }
}

/** The subject that the library knows by the name `query`. */
function knownSubject(query: string, facets: FacetIndex | null): FollowRoute | null {
  for (const [field, subject] of Object.entries(SUBJECTS)) {
    const name = field === 'rfc' ? null : knownName(field as Filter, query, facets)
    if (name !== null) return { view: 'follow', subject, name }
  }
  const rfc = rfcNumber(query.trim())
  return rfc && knownName('rfc', rfc, facets)
    ? { view: 'follow', subject: 'document', name: `RFC ${rfc}` }
    : null
}

/**
 * How the library writes the full name that was typed: for a meeting its number is enough ('140', 'IETF140'), for a draft any
 * revision.
 */
function knownName(field: Filter, typed: string, facets: FacetIndex | null): string | null {
  const bare = typed.trim()
  const meeting = bare.replace(/^(?:ietf-?)?(?=\d+$)/i, 'IETF ')
  const name = field === 'meeting' ? meeting : field === 'draft' ? withoutRevision(bare) : bare
  const key = nameKey(name)
  // Lengths first: this runs on every keystroke, for every name in the library.
  const isIt = ({ label }: { label: string }) => label.length === name.length && nameKey(label) === key
  for (const kept of fieldsOf(field)) {
    const known = facets?.get(kept)?.find(isIt)
    if (known) return known.label
  }
  return null
}
