/** The sections that a trip report has for each group. */
import type { ListItem, RootContent } from 'mdast'
import { draftAddress, draftName, revisionOf, rfcAddress, rfcName } from '../../links/documents.ts'
import { webAddress } from '../../links/web-address.ts'
import type { Point, Summary } from '../../model.ts'
import { KIND_ORDER } from '../../summary/kind-order.ts'
import { notYetSaid } from '../../summary/not-yet-said.ts'
import { toldOnce } from '../../summary/told-once.ts'
import { gap, heading, item, link, list, pageLink, text } from './mdast.ts'
import { byMeeting } from './meetings.ts'
import { inPageOrder } from './page-order.ts'
import { withoutToldEnds } from './points.ts'
import { labelOf, type Say } from './report-words.ts'
import { actionItem, outcomeItem, pointPhrase, section } from './summary-markdown.ts'
import { dayOf } from './summary-words.ts'

export type GroupSection = 'outcomes' | 'actions' | 'highlights' | 'documents' | 'sources'

interface GroupOptions {
  /** Most highlights of each page; those that the user wrote are always included. */
  readonly highlightsPerPage: number
  /** The sections of the report: what is in one need not be in another. */
  readonly sections: readonly string[]
  /** The ids of pages on several groups: the report lists them once. */
  readonly onSeveral: ReadonlySet<string>
  readonly say: Say
}

/**
 * The points of each page, except what has already been said, by an earlier page or in `above`: readers should not be told twice.
 */
function newOf<Kind extends Point>(
  pages: readonly Summary[],
  pointsOf: (page: Summary) => readonly Kind[],
  above: readonly Point[] = [],
): { page: Summary; points: Kind[] }[] {
  const said = new Set(above.map(({ text }) => sameWords(text)))
  return pages.map((page) => {
    const points = pointsOf(page).filter(({ text }) => !said.has(sameWords(text)))
    for (const { text } of points) said.add(sameWords(text))
    return { page, points }
  })
}

/** The new points of all pages, each with its page. */
function collect<Kind extends Point>(
  pages: readonly Summary[],
  pointsOf: (page: Summary) => readonly Kind[],
): { value: Kind; page: Summary }[] {
  return newOf(pages, pointsOf).flatMap(({ page, points }) => points.map((value) => ({ value, page })))
}

/** What is the same when two pages give the same words: minutes and the mail that sends them, a post and its copy. */
function sameWords(words: string): string {
  return (
    words
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? words
  )
}

/** If so, each of their points says at which meeting it was. */
function areOfSeveralMeetings(pages: readonly Summary[]): boolean {
  return byMeeting(pages.map(({ meeting }) => ({ meeting, published: null }))).length > 1
}

/** Without those that somebody has taken on: they are under the actions. */
function outcomes(pages: readonly Summary[], { sections, say }: GroupOptions): RootContent[] {
  const hasActions = sections.includes('actions')
  const found = collect(pages, (page) => (hasActions ? toldOnce(page) : page).outcomes)
  const meeting = areOfSeveralMeetings(pages)
  const sorted = KIND_ORDER.flatMap((kind) => found.filter(({ value }) => value.kind === kind))
  return section(
    3,
    say('report.section.outcomes'),
    sorted.map(({ value, page }) =>
      outcomeItem(value, page, labelOf(say(`kind.${value.kind}`), say), { meeting }),
    ),
  )
}

/** 'the chairs' and 'Chairs' are the same. */
const withoutArticle = (owner: string) => owner.replace(/^the /i, '')

/** By owner, those without one last; without those that nobody owns and that are under the outcomes. */
function actions(pages: readonly Summary[], { sections, say }: GroupOptions): RootContent[] {
  const hasOutcomes = sections.includes('outcomes')
  const found = collect(pages, (page) => (hasOutcomes ? toldOnce(page) : page).actions)
  const meeting = areOfSeveralMeetings(pages)
  const sorted = found.toSorted(({ value: one }, { value: two }) => {
    if (!one.owner || !two.owner) return Number(!one.owner) - Number(!two.owner)
    return withoutArticle(one.owner).localeCompare(withoutArticle(two.owner))
  })
  return section(
    3,
    say('report.section.actions'),
    sorted.map(({ value, page }) => actionItem(value, page, { meeting })),
  )
}

/**
 * The most important ones of each page, and what the user wrote, in the page's order; by page if there are several. Without
 * what is among the outcomes and the actions, if the report has these.
 */
function highlights(
  pages: readonly Summary[],
  { highlightsPerPage, sections, say }: GroupOptions,
): RootContent[] {
  const isElsewhere = (name: 'outcomes' | 'actions') => sections.includes(name)
  const settled = pages.flatMap(({ outcomes, actions }) => [
    ...(isElsewhere('outcomes') ? outcomes : []),
    ...(isElsewhere('actions') ? actions : []),
  ])
  const pointsOf = (page: Summary) => notYetSaid(page.highlights, settled)
  const ofPages = newOf(pages, pointsOf, settled).flatMap(({ page, points }) => {
    const chosen = points.filter(({ edited }, index) => edited || index < highlightsPerPage)
    const told = withoutToldEnds(inPageOrder(chosen, page), settled)
    return told.length
      ? [{ source: page.source, items: told.map((point) => item(pointPhrase(point, page))) }]
      : []
  })
  if (pages.length === 1)
    return section(
      3,
      say('report.section.highlights'),
      ofPages.flatMap(({ items }) => items),
    )
  const titled = ofPages.flatMap(({ source: { title, url }, items }) => [
    heading(4, link(title, webAddress(url))),
    list(items),
  ])
  return titled.length ? [heading(3, text(say('report.section.highlights'))), ...titled] : []
}

/** Each document once, a draft at the latest revision that a page names. */
function documents(pages: readonly Summary[], { say }: GroupOptions): RootContent[] {
  const rfcs = [...new Set(pages.flatMap((page) => page.rfcs))].sort((one, two) => one - two)
  const revisions = new Map<string, string>()
  for (const page of pages)
    for (const draft of page.drafts) {
      const revision = revisionOf(page, draft) ?? ''
      if (revision >= (revisions.get(draft) ?? '')) revisions.set(draft, revision)
    }
  const drafts = [...revisions].sort(([one], [two]) => one.localeCompare(two))
  return section(3, say('report.section.documents'), [
    ...drafts.map(([draft, revision]) =>
      item([link(draftName(draft, revision), draftAddress(draft, revision))]),
    ),
    ...rfcs.map((rfc) => item([link(rfcName(rfc), rfcAddress(rfc))])),
  ])
}

/** A page, who wrote it (whose "I" is in its words), and when. */
function sourceItem({ source: { title, url, authors, published } }: Summary): ListItem {
  const written = [...authors, ...(published ? [dayOf(published)] : [])].join(', ')
  return item([pageLink(title, webAddress(url)), ...(written ? [gap(), text(`(${written})`)] : [])])
}

/** The pages on this group alone. */
function sources(pages: readonly Summary[], { onSeveral, say }: GroupOptions): RootContent[] {
  return listSources(
    3,
    pages.filter(({ id }) => !onSeveral.has(id)),
    say,
  )
}

/** The pages under a heading of `depth`. */
export function listSources(depth: number, pages: readonly Summary[], say: Say): RootContent[] {
  return section(depth, say('report.section.sources'), pages.map(sourceItem))
}

export const GROUP_SECTIONS: Readonly<
  Record<GroupSection, (pages: readonly Summary[], options: GroupOptions) => RootContent[]>
> = {
  outcomes,
  actions,
  highlights,
  documents,
  sources,
}
