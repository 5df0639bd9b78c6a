/** What a statement in minutes is about: many say it only by where they are ("Closed with no action"). */
import type { Extraction, Point } from '../model.ts'

/** Readers of a list need to know which agenda item it was, not every word of its heading. */
const LONGEST = 100

type Page = Pick<Extraction, 'genre' | 'outcomes' | 'actions' | 'highlights'>

/**
 * The heading that `point` is under, if it distinguishes the items of an agenda; null on pages other than minutes,
 * if everything is under one heading, or if the point's words name it.
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

/** The heading of a list of outcomes or tasks, which says no more than that: "Decisions and Action Items". */
const LIST = new RegExp(`^${LISTED}(?:(?: and |, | ?[&/] ?)${LISTED}){0,2}:?$`, 'i')

/** "(Ada Quill, 30 min)", "[10 minutes]" after an item: its slot, not what it is about. */
const SLOT = /\s{0,3}[([][^()[\]]{0,60}?\b\d{1,3}\s?(?:min|minutes?|mins?|m)\.?[)\]]\s{0,3}$/i

/** "15 min - " and "[10 minutes]" before an item, too. */
const SLOT_BEFORE = /^[([]?\d{1,3} ?min(?:ute)?s?\.?[)\]]?(?: ?[-–—:,] ?| )/i

/** What is only a link's words: "(slides)". */
const LINKED = /\s{0,3}[([](?:slides?|pdf|remote|video|recording)[)\]]$/i

/** The topic without who presented it, at its end, if that is who said what it stands behind: "Knots, Ada Quill". */
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
