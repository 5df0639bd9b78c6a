/** The entries of a timeline: summaries in time order, with what each says about the subject. */
import type { TimelineEntry } from '../../components/library/Timeline.tsx'
import { unsaidMeeting } from '../../components/library/unsaid-meeting.ts'
import { nameKey } from '../../lib/fold.ts'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute, type Route } from '../../lib/library-route.ts'
import { revisionOf } from '../../lib/links/documents.ts'
import { linkToQuote } from '../../lib/links/text-fragment.ts'
import type { Action, Point, Summary } from '../../lib/model.ts'
import { allNamesOf } from '../../lib/store/people.ts'
import {
  type AboutPoint,
  ownerOf,
  pointsAbout,
  queryAbout,
  type Subject,
} from '../../lib/store/search/about.ts'
import { search } from '../../lib/store/search/search.ts'
import { type OpenSummary, readBatches } from '../../lib/store/summaries.ts'
import { isNamed } from '../../lib/summary/named.ts'
import { toldOnce } from '../../lib/summary/told-once.ts'
import { topicOf } from '../../lib/summary/topic.ts'

/** The first `limit` entries about what `route` follows, latest first, and how many there are. */
export async function readTimeline(
  { subject: type, name }: Extract<Route, { view: 'follow' }>,
  limit: number,
): Promise<{ entries: TimelineEntry[]; total: number }> {
  const hasNames = type === 'person' || type === 'document'
  const subject: Subject = hasNames ? { type, name, keys: await allNamesOf(name) } : { type, name }
  const { numbers } = await search(queryAbout(subject), 'published')
  const entries: TimelineEntry[] = []
  for await (const batch of readBatches([...numbers.subarray(0, limit)]))
    entries.push(...batch.map((opened) => entryOf(opened, subject)))
  return { entries, total: numbers.length }
}

function entryOf({ summary, keys }: OpenSummary, subject: Subject): TimelineEntry {
  const { source, meeting, genre, id, savedAt, speakers } = summary
  const them =
    subject.type === 'person' ? speakers.filter(({ name }) => subject.keys.includes(nameKey(name))) : []
  const revisions =
    subject.type === 'document' ? subject.keys.flatMap((key) => revisionFact(summary, subject.name, key)) : []
  const facts = [
    subject.type !== 'meeting' && unsaidMeeting(meeting?.name ?? null, source.title),
    genre && t(`genre.${genre}`),
    ...them.flatMap(({ affiliations, roles }) => [...affiliations, ...roles]),
    ...revisions,
  ]
  return {
    id,
    title: source.title.slice(0, 300),
    href: addressOf(findRoute('', id)),
    published: source.published,
    meetingStart: meeting?.start ?? null,
    savedAt,
    facts: facts.filter((fact) => typeof fact === 'string'),
    points: eachOnce(pointsAbout(toldOnce(summary), subject)).map(({ kind, point, points, speakers }) => ({
      kind: kind === 'said' || kind === 'named' ? null : kind,
      text: point.text,
      owner: ownerOf(point),
      isDone: kind === 'action' && points.every((action) => (action as Action).done === true),
      keys: kind === 'action' ? points.flatMap((action) => keys.get(action) ?? []) : [],
      speakers: subject.type === 'person' ? [] : speakers.filter((name) => !isNamed(point.text, name)),
      section: kind === 'named' ? point.section : topicOf(point, summary),
      href: point.quote && linkToQuote(source.url, point.quote),
    })),
  }
}

/** '-03'; of a draft under another name than `name`, with that name. */
function revisionFact(summary: Pick<Summary, 'revisions'>, name: string, key: string): string[] {
  const revision = revisionOf(summary, key)
  return revision ? [`${key === nameKey(name) ? '' : key}-${revision}`] : []
}

/** What is listed once, with all its points and who made them. */
interface ToldPoint extends AboutPoint {
  points: readonly Point[]
  speakers: string[]
}

/** A remark that is also an outcome or an action, or a piece of one, is listed as that; one made by several people is listed once, as theirs. */
function eachOnce(points: readonly AboutPoint[]): ToldPoint[] {
  const typed = points.filter(({ kind }) => kind !== 'said').map(({ point }) => point)
  const isTyped = ({ text, speaker }: Point) =>
    typed.some((other) => other.text === text || (other.speaker === speaker && isPieceOf(text, other.text)))
  const told = points.filter(({ kind, point }) => kind !== 'said' || !isTyped(point))
  return [...Map.groupBy(told, ({ kind, point }) => `${kind} ${point.text}`).values()].flatMap((same) => {
    const speakers = [...new Set(same.flatMap(({ point }) => point.speaker ?? []))]
    return same.slice(0, 1).map((first) => ({ ...first, points: same.map(({ point }) => point), speakers }))
  })
}

/** Are all words of `piece` in `text`, as they are there? */
function isPieceOf(piece: string, text: string): boolean {
  const [words, others] = [piece, text].map((one) => ` ${one.split(/\s+/).join(' ')} `)
  return others?.includes(words ?? '') === true
}
