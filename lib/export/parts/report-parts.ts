/** The parts of a trip report: what is said about each group, by any page, and what else pages say. */
import { rfcName } from '../../links/documents.ts'
import type { Point, Summary } from '../../model.ts'
import { isSideMeeting, namedIn, ownGroup } from '../../summary/own-group.ts'
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

function pointsOf({ outcomes, actions, highlights }: Summary): Point[] {
  return [outcomes, actions, highlights].flat()
}

/** The group that each point is about: its section names it, or it is the only one whose drafts the point names. */
function groupsOfPoints(points: readonly Point[], { groups }: Summary): Map<Point, string | null> {
  // Many points are in one section.
  const ofSections = new Map<string, string | null>()
  const groupOf = ({ section, text }: Point) => {
    const heading = section ?? ''
    if (!ofSections.has(heading)) ofSections.set(heading, namedIn(heading, groups))
    return ofSections.get(heading) ?? adopterIn(text)
  }
  return new Map(points.map((point) => [point, groupOf(point)]))
}

/** 'RFC 9110' and 'RFC9110' are the same. */
const spaceless = (words: string) => words.replaceAll(' ', '').toLowerCase()

/**
 * The one group that a page is about: its title or address names it; it is a group's minutes or mail; its drafts belong
 * to the only group that it names; or most of what it says is about one group and the rest about none. Null for a page about
 * several, and for a side meeting, which belongs to no group.
 */
export function groupOfPage(page: Summary): string | null {
  const { source, genre, groups, drafts, meeting } = page
  const told = { title: source.title, url: source.url, meeting: meeting?.name ?? null, genre, groups }
  const own = ownGroup(told)
  const [first, ...others] = groups
  if (own || isSideMeeting(told) || !first) return own
  return !others.length && drafts.some((draft) => adopterIn(draft) === first) ? first : groupOfMost(page)
}

/** The only group that the page's points are about, if most of them are. */
function groupOfMost(page: Summary): string | null {
  const points = pointsOf(page)
  const ofEach = groupsOfPoints(points, page)
  const found = points.map((point) => ofEach.get(point) ?? null)
  const [group, ...others] = new Set(found.filter((one) => one !== null))
  const isMost = found.filter((one) => one === group).length * 2 > found.length
  return group && !others.length && isMost ? group : null
}

/** The group that has adopted the draft or drafts in `words` (RFC 2026; draft-ietf-GROUP-..., draft-irtf-GROUP-...). */
function adopterIn(words: string): string | null {
  if (!words.includes('draft-i')) return null
  const adopters = new Set(words.matchAll(/\bdraft-i[er]tf-([a-z0-9]+)-/g).map(([, group]) => group))
  const [adopter] = adopters
  return (adopters.size === 1 && adopter) || null
}

/** The group after the author's name in the name of a draft that no group has adopted (draft-AUTHOR-GROUP-...). */
function meantFor(name: string): string | null {
  return /^draft-[a-z0-9]+-([a-z0-9]+)-/.exec(name)?.[1] ?? null
}
