/** The meetings that something is saved about: what a trip report is chosen by. */
import { rowsByNumber } from '../../lib/store/rows.ts'
import { countFacet, numberIn, readFacets } from '../../lib/store/search/facets.ts'
import { filterText, parseQuery } from '../../lib/store/search/query.ts'
import { search } from '../../lib/store/search/search.ts'

/** A meeting, by the search for it. */
export interface MeetingSearch {
  id: string
  label: string
}

interface Meetings {
  /** As the filters list them: the latest IETF meeting first, and after those the others. */
  all: MeetingSearch[]
  /** The latest IETF meeting; where there is none, the latest of the others; null where there is no meeting. */
  latest: MeetingSearch | null
}

export async function readMeetings(): Promise<Meetings> {
  const found = countFacet(await readFacets(['meeting']), 'meeting', null)
  const all = found.map(({ label }) => ({ id: filterText('meeting', label), label }))
  const [first] = all
  if (!first || numberIn('meeting', first.label) > 0) return { all, latest: first ?? null }
  // None has a number, and those listed first are those with the most pages.
  const { numbers } = await search(parseQuery(''), 'meeting')
  const [row] = await rowsByNumber([...numbers.subarray(0, 1)])
  return { all, latest: all.find(({ label }) => label === row?.meeting) ?? first }
}
