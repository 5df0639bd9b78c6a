/** The sections that a trip report has once. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { nameKey } from '../../fold.ts'
import { linkToQuote } from '../../links/text-fragment.ts'
import { webAddress } from '../../links/web-address.ts'
import type { Summary } from '../../model.ts'
import { groupOfPage } from '../../summary/group-of.ts'
import { warningSentence } from '../../summary/warnings.ts'
import { BACK, gap, heading, item, link, plain, strong, text } from './mdast.ts'
import { noteBlocks } from './note.ts'
import { meetingsOf } from './report-meetings.ts'
import type { ReportPart } from './report-parts.ts'
import { labelOf, type ReportWord, type Say } from './report-words.ts'
import { section } from './summary-markdown.ts'
import { groupName } from './summary-words.ts'

export type WholeSection = 'facts' | 'notes' | 'people' | 'missing'

/** Attendance, and the page that gives it: of a session, or of the whole meeting. */
function attendanceItems({ source, attendance }: Summary, say: Say): ListItem[] {
  if (!attendance) return []
  const { onsite, remote, total, quote } = attendance
  const counts = { onsite, remote, total }
  const words = (['onsite', 'remote', 'total'] as const).flatMap((name) =>
    counts[name] === null ? [] : say(`attendance.${name}`, { count: counts[name] }),
  )
  const back = quote && linkToQuote(source.url, quote)
  const from = [text('('), link(source.title, webAddress(source.url)), text(')')]
  return words.length
    ? [
        item([
          strong(labelOf(say('report.attendance'), say)),
          gap(),
          text(words.join(', ')),
          gap(),
          ...from,
          ...(back ? [gap(), link(BACK, back)] : []),
        ]),
      ]
    : []
}

function facts(pages: readonly Summary[], parts: readonly ReportPart[], say: Say): RootContent[] {
  const groups = parts.flatMap(({ group, heading }) => (group ? [heading] : []))
  const fact = (label: ReportWord, words: string) =>
    item([strong(labelOf(say(label), say)), gap(), text(words)])
  return section(2, say('report.meeting'), [
    ...meetingsOf(pages).map(({ label }) => item([text(label)])),
    ...pages.flatMap((page) => attendanceItems(page, say)),
    ...(groups.length ? [fact('section.groups', groups.join(', '))] : []),
    fact('report.pages', String(pages.length)),
  ])
}

/** What the user wrote about the pages, page by page. */
function notes(pages: readonly Summary[], _: readonly ReportPart[], say: Say): RootContent[] {
  const noted = pages.flatMap(({ source, note }) => {
    const blocks = noteBlocks(note)
    return blocks.length ? [heading(3, link(source.title, webAddress(source.url))), ...blocks] : []
  })
  return noted.length ? [heading(2, text(say('report.section.notes'))), ...noted] : []
}

interface Person {
  name: string
  roles: Set<string>
  affiliations: Set<string>
  /** The group on whose page the person comes first. */
  group: string | null
}

function accents(name: string): number {
  return name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

/** Everyone named, once each, in the form with the most accents; not those named by role alone. */
function personsOf(pages: readonly Summary[]): Person[] {
  const persons = new Map<string, Person>()
  for (const page of pages) {
    const group = page.speakers.length ? groupOfPage(page) : null
    for (const { name, anonymous, affiliations, roles } of page.speakers) {
      if (anonymous) continue
      const key = nameKey(name)
      const known = persons.get(key)
      persons.set(key, {
        name: known && accents(known.name) >= accents(name) ? known.name : name,
        roles: unite(known?.roles, roles),
        affiliations: unite(known?.affiliations, affiliations),
        group: known?.group ?? group,
      })
    }
  }
  const begun = beginningsOf([...persons.values()].map(({ name }) => name))
  return [...persons.values()].filter((person) => !isPerhapsAnother(person, begun))
}

/** The beginnings of names with several words: 'Ada van Loom' has 'Ada' and 'Ada van'. */
function beginningsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index))))
}

/** 'Chair' on one page and 'chair' on another are the same. */
function unite(known: ReadonlySet<string> = new Set(), found: readonly string[]): Set<string> {
  const isNew = (words: string) => ![...known].some((other) => other.toLowerCase() === words.toLowerCase())
  return new Set([...known, ...found.filter(isNew)])
}

/** Someone who is 'Co-chair' on one page and 'chair' on another is the former. */
function tellingOnly(roles: readonly string[]): string[] {
  const endsWith = (role: string, end: string) =>
    role.length > end.length && role.toLowerCase().replaceAll('-', ' ').endsWith(` ${end.toLowerCase()}`)
  return roles.filter((role) => !roles.some((other) => endsWith(other, role)))
}

/** A bare first name says nothing if somebody with that name is known in full. */
function isPerhapsAnother({ name, affiliations, roles }: Person, begun: ReadonlySet<string>): boolean {
  return !roles.size && !affiliations.size && begun.has(name)
}

/** Speakers by affiliation; those without one last, by group. A person with two affiliations is listed under both. */
function people(pages: readonly Summary[], _: readonly ReportPart[], say: Say): RootContent[] {
  const persons = personsOf(pages).sort((one, two) => one.name.localeCompare(two.name))
  const affiliated = persons.flatMap((person) => [...person.affiliations].map((label) => ({ label, person })))
  const others = persons
    .filter(({ affiliations }) => !affiliations.size)
    .map((person) => ({ label: person.group ? groupName(person.group) : '', person }))
  return section(2, say('report.section.people'), [
    ...personItems(affiliated, (label) => labelOf(plain(label), say)),
    ...personItems(others, (label) =>
      labelOf([label, say('report.noAffiliation')].filter(Boolean).join(' · '), say),
    ),
  ])
}

function personItems(
  labelled: readonly { label: string; person: Person }[],
  inWords: (label: string) => string,
): ListItem[] {
  const byLabel = [...Map.groupBy(labelled, ({ label }) => label)]
  return byLabel
    .sort(([one], [two]) => Number(!one) - Number(!two) || one.localeCompare(two))
    .map(([label, found]) => {
      const names = found.map(({ person: { name, roles } }) =>
        roles.size ? `${name} (${tellingOnly([...roles]).join(', ')})` : name,
      )
      return item([strong(inWords(label)), gap(), text(names.join(', '))])
    })
}

/** What a reader of the report should know is missing from it. */
function missing(pages: readonly Summary[], parts: readonly ReportPart[], say: Say): RootContent[] {
  const covered = new Set(parts.map(({ group }) => group))
  const mentioned = [...new Set(pages.flatMap((page) => page.groups))]
    .filter((group) => !covered.has(group))
    .sort()
  const ofPages = pages.flatMap((page): ListItem[] => {
    const about = (words: string): PhrasingContent[] => [
      link(page.source.title, webAddress(page.source.url)),
      // No colon: titles have some of their own.
      gap(),
      text(`· ${words}`),
    ]
    const { coverage, warnings } = page
    const isPartial = coverage && coverage.attributed < coverage.remarks
    const remarks = isPartial ? [say('page.partly', { ...coverage })] : []
    return [...remarks, ...warnings.map((warning) => warningSentence(warning, say))].map((words) =>
      item(about(words)),
    )
  })
  const withoutPage = mentioned.length
    ? [
        item([
          strong(labelOf(say('report.notReported'), say)),
          gap(),
          text(mentioned.map(groupName).join(', ')),
        ]),
      ]
    : []
  return section(2, say('report.section.missing'), [...withoutPage, ...ofPages])
}

export const REPORT_SECTIONS: Readonly<
  Record<WholeSection, (pages: readonly Summary[], parts: readonly ReportPart[], say: Say) => RootContent[]>
> = { facts, notes, people, missing }
