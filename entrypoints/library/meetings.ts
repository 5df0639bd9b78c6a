/** The meetings that something is saved about: a trip report is chosen from them. */
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
  /** In the filters' order: the latest IETF meeting first, and the others after those. */
  all: MeetingSearch[]
  /**
   * The latest IETF meeting that several pages are about, since the next one is announced during a meeting; if there is none, the
   * latest of all, or of the others; null if there is no meeting.
   */
  latest: MeetingSearch | null
}

export async function readMeetings(): Promise<Meetings> {
  const found = countFacet(await readFacets(['meeting']), 'meeting', null)
  const all = found.map(({ label }) => ({ id: filterText('meeting', label), label }))
  const [first] = all
  const several = found.findIndex(({ label, count }) => count > 1 && numberIn('meeting', label) > 0)
  if (several >= 0) return { all, latest: all[several] ?? null }
  if (!first || numberIn('meeting', first.label) > 0) return { all, latest: first ?? null }
  // None has a number, and the first ones listed are those with the most pages.
  const { numbers } = await search(parseQuery(''), 'meeting')
  const [row] = await rowsByNumber([...numbers.subarray(0, 1)])
  return { all, latest: all.find(({ label }) => label === row?.meeting) ?? first }
}
