/**
 * Finds the agenda item that a statement in minutes belongs to, without which many are not understood ("Closed with no action").
 */
import type { Extraction, Point } from '../model.ts'

/** Longer headings are cut, in characters. */
const LONGEST = 100

type Page = Pick<Extraction, 'genre' | 'outcomes' | 'actions' | 'highlights'>

/**
 * The heading above `point`, shortened, if it is an agenda item. Null outside minutes, if all points are under one heading, if the
 * heading only announces a list, or if the point's words contain it.
 */
export function topicOf(
  { section, text }: Point,
  { genre, outcomes, actions, highlights }: Page,
): string | null {
  if (genre !== 'minutes' || !section || text.includes(section)) return null
  if (LIST.test(section)) return null
  const isAgenda = [outcomes, actions, highlights].some((points) =>
    points.some((other) => other.section !== section),
  )
  return isAgenda ? shortened(section) : null
}

const LISTED = [
  '(?:(?:key|main|open|new) )?',
  '(?:decisions?|discussions?|(?:discussion )?points|(?:action )?items?|actions?|outcomes?|results?|next steps?|conclusions?|summary|to-?dos?|follow-?ups?)',
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
