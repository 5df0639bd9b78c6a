/** The parts of a trip report: what is said about each group, by any page, and what else pages say. */
import { rfcName } from '../../links/documents.ts'
import type { Point, Summary } from '../../model.ts'
import { adopterIn, groupOfPage, groupsOfPoints, pointsOf } from '../../summary/group-of.ts'
import { groupName } from './summary-words.ts'

export interface ReportPart {
  /** Null if a page, or the rest of one, is about no single group. */
  readonly group: string | null
  /** The group as people write it, otherwise the page's title. */
  readonly heading: string
  /** The pages, each reduced to what belongs here. */
  readonly pages: readonly Summary[]
}

/** The groups by name, then what belongs to none of them, page by page. */
export function reportParts(summaries: readonly Summary[]): ReportPart[] {
  const shares = summaries.flatMap(sharesOf)
  const byGroup = Map.groupBy(shares, ({ group }) => group)
  const groups = [...byGroup].flatMap(([group, found]) =>
    group === null ? [] : { group, heading: groupName(group), pages: found.map(({ page }) => page) },
  )
  const others = (byGroup.get(null) ?? []).map(({ group, page }) => {
    return { group, heading: page.source.title, pages: [page] }
  })
  return [...groups.sort((one, two) => one.heading.localeCompare(two.heading)), ...others]
}

/** The parts of a page that belong to a group, or to none if `group` is null. */
interface PageShare {
  group: string | null
  page: Summary
}

function sharesOf(page: Summary): PageShare[] {
  const whole = groupOfPage(page)
  if (whole) return [{ group: whole, page }]
  const points = pointsOf(page)
  const groupOfEach = groupsOfPoints(points, page)
  const groupOf = (point: Point) => groupOfEach.get(point) ?? null
  const groups = new Set(points.map(groupOf).filter((group) => group !== null))
  const ofGroups = points.flatMap((point) => {
    const group = groupOf(point)
    return group ? { group, words: spaceless(point.text) } : []
  })
  // A document goes where it is discussed, or to the group that has adopted it or that its author intends it for.
  const homeOf = (name: string) => {
    const sought = spaceless(name)
    const home =
      ofGroups.find(({ words }) => words.includes(sought))?.group ?? adopterIn(name) ?? meantFor(name)
    return home && groups.has(home) ? home : null
  }
  const share = (group: string | null): PageShare => {
    const isHere = (point: Point) => groupOf(point) === group
    return {
      group,
      page: {
        ...page,
        outcomes: page.outcomes.filter(isHere),
        actions: page.actions.filter(isHere),
        highlights: page.highlights.filter(isHere),
        drafts: page.drafts.filter((draft) => homeOf(draft) === group),
        rfcs: page.rfcs.filter((rfc) => homeOf(rfcName(rfc)) === group),
      },
    }
  }
  const rest = share(null)
  const { outcomes, actions, highlights, drafts, rfcs } = rest.page
  const isEmpty = [outcomes, actions, highlights, drafts, rfcs].every((list) => !list.length)
  return [...[...groups].map(share), ...(isEmpty && groups.size ? [] : [rest])]
}

/** 'RFC 9110' and 'RFC9110' are the same. */
const spaceless = (words: string) => words.replaceAll(' ', '').toLowerCase()

/** The group after the author's name in the name of a draft that no group has adopted (draft-AUTHOR-GROUP-...). */
function meantFor(name: string): string | null {
  return /^draft-[a-z0-9]+-([a-z0-9]+)-/.exec(name)?.[1] ?? null
}
