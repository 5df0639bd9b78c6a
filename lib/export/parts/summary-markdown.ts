/** One summary as Markdown: its nodes, their text, and the front matter that makes it a note. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { documentsOf } from '../../links/documents.ts'
import { linkToQuote } from '../../links/text-fragment.ts'
import { webAddress } from '../../links/web-address.ts'
import type { Action, Outcome, Point, Speaker, Summary } from '../../model.ts'
import { asideOf } from '../../summary/aside.ts'
import { placeOfName } from '../../summary/named.ts'
import { withoutAsterisks } from '../../summary/without-asterisks.ts'
import { withoutRepeats } from '../../summary/without-repeats.ts'
import { writeMarkdown } from './markdown-writer.ts'
import {
  BACK,
  emphasis,
  gap,
  heading,
  item,
  link,
  list,
  paragraph,
  phrases,
  plain,
  strong,
  text,
} from './mdast.ts'
import { noteBlocks } from './note.ts'
import { bySection, withoutToldEnds } from './points.ts'
import { dayOf, GENRE_LABELS, groupName, meetingLine, OUTCOME_LABELS, speakerLine } from './summary-words.ts'

/** What comes after a point's words: who said them, the agenda item they belong to, and the meeting. */
interface Aside {
  readonly speaker?: boolean
  /** Nothing of that: a remark under its speaker's name. */
  readonly isAlone?: boolean
  /** At which meeting, if pages of several are together. */
  readonly meeting?: boolean
}

/** A point's words, what they do not say themselves but should be said after them, and the link back to the page. */
export function pointPhrase(
  point: Point,
  page: Summary,
  { speaker = true, isAlone = false, meeting = false }: Aside = {},
): PhrasingContent[] {
  const back = point.quote && linkToQuote(page.source.url, point.quote)
  const at = (meeting && page.meeting?.name) || null
  const aside = [
    ...(isAlone ? [] : asideOf(point, page, speaker ? point.speaker : null)),
    ...(at ? [at] : []),
  ]
  return [
    ...phrases(withoutAsterisks(point.text)),
    ...(aside.length ? [gap(), emphasis(`— ${aside.join(' · ')}`)] : []),
    ...(back ? [gap(), link(BACK, back)] : []),
  ]
}

/** `label` says its kind, in bold; if the words begin with it, it is part of them. */
export function outcomeItem(outcome: Outcome, page: Summary, label: string, aside?: Aside): ListItem {
  const words = withoutAsterisks(outcome.text)
  const rest = words.startsWith(label) ? words.slice(label.length) : words
  return item([strong(label), gap(), ...pointPhrase({ ...outcome, text: rest }, page, aside)])
}

/**
 * A task: ticked once done, led by its owner if there is one and its words do not begin with that name. If nobody owns it,
 * who said it comes after it: "I'll have a look" is somebody's.
 */
export function actionItem(action: Action, page: Summary, aside?: Aside): ListItem {
  const { owner } = action
  const words = withoutAsterisks(action.text)
  const lead = owner && !placeOfName(words, owner) ? [strong(`${plain(owner)}:`), gap()] : []
  return item([...lead, ...pointPhrase(action, page, { ...aside, speaker: !owner })], action.done === true)
}

/** A heading with a list under it; nothing if the list is empty. */
export function section(depth: number, title: string, items: readonly ListItem[]): RootContent[] {
  return items.length ? [heading(depth, text(title)), list(items)] : []
}

function speakerNodes(speaker: Speaker, page: Summary, depth: number): RootContent[] {
  const line = speakerLine(speaker)
  const said = speaker.said.map((point) => item(pointPhrase(point, page, { isAlone: true })))
  return [
    heading(depth, text(speaker.name)),
    ...(line ? [paragraph(emphasis(line))] : []),
    ...(said.length ? [list(said)] : []),
  ]
}

/** The documents that the summary names, each linking to its page. */
const documentItems = (page: Summary): ListItem[] =>
  documentsOf(page).map(({ name, address }) => item([link(name, address)]))

/** How many of the remarks the summary could attribute to somebody; '' if that is all of them. */
function coverageWords({ coverage }: Summary): string {
  const { attributed = 0, remarks = 0 } = coverage ?? {}
  return attributed < remarks ? `${attributed} of ${remarks} remarks have a known speaker` : ''
}

function factItems(summary: Summary): ListItem[] {
  const { source, genre, meeting, groups, attendance, tags } = summary
  const counts = attendance
    ? (['onsite', 'remote', 'total'] as const).flatMap((key) =>
        attendance[key] === null ? [] : [`${attendance[key]} ${key}`],
      )
    : []
  const facts: [string, string][] = [
    ['Kind', genre ? GENRE_LABELS[genre] : ''],
    ['Site', source.site ?? ''],
    ['Authors', source.authors.join(', ')],
    ['Published', source.published ? dayOf(source.published) : ''],
    ['Meeting', meeting ? meetingLine(meeting) : ''],
    ['Groups', groups.map(groupName).join(', ')],
    ['Attendance', counts.join(', ')],
    ['Coverage', coverageWords(summary)],
    ['Tags', tags.join(', ')],
  ]
  return [
    item([strong('Source:'), gap(), link(source.url, webAddress(source.url))]),
    ...facts
      .filter(([, value]) => value)
      .map(([key, value]) => item([strong(`${key}:`), gap(), text(value)])),
  ]
}

/** The summary under a heading of `depth`, with nothing repeated. */
export function summaryNodes(whole: Summary, depth = 1): RootContent[] {
  const { source, speakers, figures, note, warnings } = whole
  const { abstract, outcomes, actions, highlights } = withoutRepeats(whole)
  const under = depth + 1
  return [
    heading(depth, text(source.title)),
    ...(source.subtitle ? [paragraph(emphasis(source.subtitle))] : []),
    list(factItems(whole)),
    ...noteNodes(note, under),
    ...section(
      under,
      'In short',
      abstract.map((point) => item(pointPhrase(point, whole))),
    ),
    ...section(
      under,
      'Outcomes',
      outcomes.map((outcome) => outcomeItem(outcome, whole, `${OUTCOME_LABELS[outcome.kind]}:`)),
    ),
    ...section(
      under,
      'Actions',
      actions.map((action) => actionItem(action, whole)),
    ),
    ...section(
      under,
      'Highlights',
      withoutToldEnds(bySection(highlights), [...outcomes, ...actions]).map((point) =>
        item(pointPhrase(point, whole)),
      ),
    ),
    ...(speakers.length ? [heading(under, text('Speakers'))] : []),
    ...speakers.flatMap((speaker) => speakerNodes(speaker, whole, under + 1)),
    ...section(under, 'Documents', documentItems(whole)),
    ...section(
      under,
      'Figures',
      figures.map(({ url, alt, caption }) => item([link(caption || alt || url, webAddress(url))])),
    ),
    ...section(
      under,
      'Warnings',
      warnings.map((warning) => item([text(warning)])),
    ),
  ]
}

/** The user's note under a heading. */
function noteNodes(note: string, depth: number): RootContent[] {
  const blocks = noteBlocks(note)
  return blocks.length ? [heading(depth, text('Note')), ...blocks] : []
}

/** The summary as Markdown, without front matter. */
export function summaryBody(summary: Summary): string {
  return writeMarkdown(summaryNodes(summary))
}
