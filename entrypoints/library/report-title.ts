/** The default title of a trip report. */
import { meetingsOf } from '../../lib/export/trip-report.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Summary } from '../../lib/model.ts'
import { type Filter, parseQuery } from '../../lib/store/search/query.ts'

/** At most this many meetings are named in a title. */
const MOST_NAMED = 3

/** Filters whose value alone says what is searched for. */
const TELLING: readonly Filter[] = ['group', 'person', 'speaker', 'draft', 'tag']

/** 'Trip report: IETF 140'; for pages from several meetings, the search; for a selection, the latest of its meetings. */
export function reportTitle(summaries: readonly Summary[], query: string): string {
  const meetings = meetingsOf(summaries)
  const names = meetings.map(({ name }) => name)
  if (names.length > MOST_NAMED) names.splice(MOST_NAMED, Infinity, '…')
  const about = query && meetings.length !== 1 ? inWords(query) : names.join(', ')
  const name = t('view.report')
  return about ? t('report.labelled', { name, value: about }) : name
}

/** 'loom' of 'group:loom', 'IETF 140' of 'meeting:"IETF 140"'; another search as it is. */
function inWords(query: string): string {
  const [clause, ...others] = parseQuery(query).clauses
  const isOne = clause?.type === 'filter' && others.length === 0 && !clause.negated
  if (!isOne) return query
  // A part of a meeting's name, as in 'meeting:140', does not say what it is.
  const isTelling = TELLING.includes(clause.field) || (clause.field === 'meeting' && clause.exact)
  return isTelling ? clause.value : query
}
