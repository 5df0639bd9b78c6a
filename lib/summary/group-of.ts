/** Which group a page, or a point of it, is about. */
import type { Point, Summary } from '../model.ts'
import { isSideMeeting, namedIn, ownGroup } from './own-group.ts'

/** What a page says that can be about one group or another. */
export function pointsOf({ outcomes, actions, highlights }: Summary): Point[] {
  return [outcomes, actions, highlights].flat()
}

/** The group that each point is about: its section names it, or it is the only one whose drafts the point names. */
export function groupsOfPoints(points: readonly Point[], { groups }: Summary): Map<Point, string | null> {
  // Many points are in one section.
  const ofSections = new Map<string, string | null>()
  const groupOf = ({ section, text }: Point) => {
    const heading = section ?? ''
    if (!ofSections.has(heading)) ofSections.set(heading, namedIn(heading, groups))
    return ofSections.get(heading) ?? adopterIn(text)
  }
  return new Map(points.map((point) => [point, groupOf(point)]))
}

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
export function adopterIn(words: string): string | null {
  if (!words.includes('draft-i')) return null
  const adopters = new Set(words.matchAll(/\bdraft-i[er]tf-([a-z0-9]+)-/g).map(([, group]) => group))
  const [adopter] = adopters
  return (adopters.size === 1 && adopter) || null
}
