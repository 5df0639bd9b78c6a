/** What to show after a point's words if they do not say it themselves: the speaker, and the topic. */
import type { Extraction, Point } from '../model.ts'
import { isNamed } from './named.ts'
import { besidesSpeaker, topicOf } from './topic.ts'

type Page = Pick<Extraction, 'source' | 'genre' | 'outcomes' | 'actions' | 'highlights'>

/** These parts, in this order. `speaker`: null if the name is shown elsewhere, as in the list of a person's remarks. */
export function asideOf(point: Point, page: Page, speaker: string | null = point.speaker): string[] {
  const saidBy = speaker && !isNamed(point.text, speaker) ? speaker : null
  const about = topicOf(point, page)
  return [saidBy, about && saidBy ? besidesSpeaker(about, saidBy) : about].filter((part) => part !== null)
}
