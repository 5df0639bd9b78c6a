/**
 * Finds what a statement in minutes or a recap is about, by the heading above it: without it many are not understood ("Closed with
 * no action", "Last call before the end of the year").
 */
import type { Extraction, Genre, Point } from '../model.ts'

/** Longer headings are cut, in characters. */
const LONGEST = 100

type Page = Pick<Extraction, 'source' | 'genre' | 'outcomes' | 'actions' | 'highlights'>

/** The genres whose headings are topics; an article's belong to its argument. */
const REPORTS: ReadonlySet<Genre | null> = new Set(['minutes', 'recap'])

/**
 * The heading above `point`, shortened, if it is a topic. Null outside minutes and recaps, if all points are under one heading, if
 * the heading is the page's title or only announces a list, or if the point's words contain it.
 */
export function topicOf(
  { section, text }: Point,
  { source, genre, outcomes, actions, highlights }: Page,
): string | null {
  if (!REPORTS.has(genre) || !section || text.includes(section)) return null
  if (section === source.title || LIST.test(section)) return null
  const isAgenda = [outcomes, actions, highlights].some((points) =>
    points.some((other) => other.section !== section),
  )
  return isAgenda ? shortened(section) : null
}

const LISTED = [
  '(?:(?:key|main|open|new) )?',
  '(?:decisions?|discussions?|(?:discussion )?points|(?:action )?items?|actions?|outcomes?|results?|next steps?|conclusions?|summary|to-?dos?|follow-?ups?|introduction|what was \\w+)',
].join('')

/** A heading that only announces a list of outcomes or tasks: "Decisions and Action Items". */
const LIST = new RegExp(`^${LISTED}(?:(?: and |, | ?[&/] ?)${LISTED}){0,2}:?$`, 'i')

/** The time slot after an agenda item: "(Ada Quill, 30 min)", "[10 minutes]". */
const SLOT = /\s{0,3}[([][^()[\]]{0,60}?\b\d{1,3}\s?(?:min|minutes?|mins?|m)\.?[)\]]\s{0,3}$/i

/** The time slot before an agenda item: "15 min - ", "[10 minutes]". */
const SLOT_BEFORE = /^[([]?\d{1,3} ?min(?:ute)?s?\.?[)\]]?(?: ?[-–—:,] ?| )/i

/** The text of a link after an agenda item: "(slides)". */
const LINKED = /\s{0,3}[([](?:slides?|pdf|remote|video|recording)[)\]]$/i

/** `topic` without the name of its presenter at the end ("Knots, Ada Quill"), if that is `speaker`. */
export function besidesSpeaker(topic: string, speaker: string): string {
  if (!topic.endsWith(speaker)) return topic
  const rest = topic.slice(0, -speaker.length)
  return /(?:,| [-–—:(/|])\s{0,3}$/.test(rest) ? rest.replace(/[\s,–—:(/|-]{1,9}$/, '') || topic : topic
}

function shortened(item: string): string {
  const heading = [LINKED, SLOT, SLOT_BEFORE].reduce(
    (rest, part) => rest.replace(part, '') || rest,
    item.trim(),
  )
  return heading.length > LONGEST ? `${heading.slice(0, LONGEST).replace(/\s\S{0,100}$/, '')} …` : heading
}
