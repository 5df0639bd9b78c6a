/** The sections that a trip report has once. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { nameKey } from '../../fold.ts'
import { linkToQuote } from '../../links/text-fragment.ts'
import { webAddress } from '../../links/web-address.ts'
import type { Summary } from '../../model.ts'
import { BACK, gap, item, link, plain, strong, text } from './mdast.ts'
import { meetingsOf } from './report-choice.ts'
import { section } from './summary-markdown.ts'
import { groupName } from './summary-words.ts'

export type WholeSection = 'facts' | 'people' | 'missing'

type GroupOf = (page: Summary) => string | null

/** Who was there, by which page: of a session, or of the whole meeting. */
function attendanceItems({ source, attendance }: Summary): ListItem[] {
  if (!attendance) return []
  const { onsite, remote, total, quote } = attendance
  const words = Object.entries({ onsite, remote, total }).flatMap(([name, count]) =>
    count === null ? [] : `${count} ${name}`,
  )
  const back = quote && linkToQuote(source.url, quote)
  const from = [text('('), link(source.title, webAddress(source.url)), text(')')]
  return words.length
    ? [
        item([
          strong('Attendance:'),
          gap(),
          text(words.join(', ')),
          gap(),
          ...from,
          ...(back ? [gap(), link(BACK, back)] : []),
        ]),
      ]
    : []
}

function facts(pages: readonly Summary[]): RootContent[] {
  const groups = [...new Set(pages.flatMap((page) => page.groups))].sort().map(groupName)
  return section(2, 'Meeting', [
    ...meetingsOf(pages).map(({ label }) => item([text(label)])),
    ...pages.flatMap(attendanceItems),
    ...(groups.length ? [item([strong('Groups:'), gap(), text(groups.join(', '))])] : []),
    item([strong('Pages:'), gap(), text(String(pages.length))]),
  ])
}

interface Person {
  name: string
  roles: Set<string>
  affiliations: Set<string>
}

function accents(name: string): number {
  return name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

/** All who are named, once each, by the form with the most accents; not those named by role alone. */
function personsOf(pages: readonly Summary[]): Person[] {
  const persons = new Map<string, Person>()
  for (const { name, anonymous, affiliations, roles } of pages.flatMap((page) => page.speakers)) {
    if (anonymous) continue
    const key = nameKey(name)
    const known = persons.get(key)
    persons.set(key, {
      name: known && accents(known.name) >= accents(name) ? known.name : name,
      roles: new Set([...(known?.roles ?? []), ...roles]),
      affiliations: new Set([...(known?.affiliations ?? []), ...affiliations]),
    })
  }
  return [...persons.values()]
}

/** Speakers by affiliation, those without one last. A person of two affiliations stands under both. */
function people(pages: readonly Summary[]): RootContent[] {
  const byAffiliation = new Map<string, string[]>()
  for (const { name, roles, affiliations } of personsOf(pages)) {
    const words = roles.size ? `${name} (${[...roles].join(', ')})` : name
    for (const affiliation of affiliations.size ? affiliations : [''])
      byAffiliation.set(affiliation, [...(byAffiliation.get(affiliation) ?? []), words])
  }
  const sorted = [...byAffiliation].sort(
    ([one], [two]) => Number(!one) - Number(!two) || one.localeCompare(two),
  )
  const items = sorted.map(([affiliation, persons]) => {
    const label = plain(affiliation) || 'No affiliation named'
    const names = persons.sort((one, two) => one.localeCompare(two))
    return item([strong(`${label}:`), gap(), text(names.join(', '))])
  })
  return section(2, 'People met', items)
}

/** What a reader of the report should know is not in it. */
function missing(pages: readonly Summary[], groupOf: GroupOf): RootContent[] {
  const covered = new Set(pages.map(groupOf))
  const mentioned = [...new Set(pages.flatMap((page) => page.groups))]
    .filter((group) => !covered.has(group))
    .sort()
  const ofPages = pages.flatMap((page): ListItem[] => {
    const about = (words: string): PhrasingContent[] => [
      link(page.source.title, webAddress(page.source.url)),
      text(':'),
      gap(),
      text(words),
    ]
    const { coverage, warnings } = page
    const isPartial = coverage && coverage.attributed < coverage.remarks
    const remarks = isPartial ? [`${coverage.attributed} of ${coverage.remarks} remarks have a speaker`] : []
    return [...remarks, ...warnings].map((words) => item(about(words)))
  })
  const withoutPage = mentioned.length
    ? [
        item([
          strong('Groups named, without a page of their own:'),
          gap(),
          text(mentioned.map(groupName).join(', ')),
        ]),
      ]
    : []
  return section(2, 'Not covered', [...withoutPage, ...ofPages])
}

export const REPORT_SECTIONS: Readonly<
  Record<WholeSection, (pages: readonly Summary[], groupOf: GroupOf) => RootContent[]>
> = { facts, people, missing }
