/** What a statement of minutes is about: many say it only by where they stand ("Closed with no action"). */
import type { Extraction, Point } from '../model.ts'

/** Whoever reads a list needs to know which item of the agenda it was, and not every word of it. */
const LONGEST = 100

type Page = Pick<Extraction, 'genre' | 'outcomes' | 'actions' | 'highlights'>

/**
 * The heading that `point` stands under, where it tells the items of an agenda apart; null on other pages than minutes,
 * where all stands under one heading, and where its words name it.
 */
export function topicOf(
  { section, text }: Point,
  { genre, outcomes, actions, highlights }: Page,
): string | null {
  if (genre !== 'minutes' || !section || text.includes(section)) return null
  const headings = new Set([outcomes, actions, highlights].flat().map((point) => point.section))
  return headings.size > 1 ? shortened(section) : null
}

/** "(Ada Quill, 30 min)", "[10 minutes]" behind an item: its slot, and not what it is about. */
const SLOT = /\s{0,3}[([][^()[\]]{0,60}?\b\d{1,3}\s?(?:min|minutes?|mins?|m)\.?[)\]]\s{0,3}$/i

function shortened(item: string): string {
  const heading = item.replace(SLOT, '') || item
  return heading.length > LONGEST ? `${heading.slice(0, LONGEST).replace(/\s\S{0,100}$/, '')} …` : heading
}
