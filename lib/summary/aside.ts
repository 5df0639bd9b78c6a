/** What stands after a point's words because they do not say it themselves: who said them, and the agenda item they belong to. */
import type { Extraction, Point } from '../model.ts'
import { isNamed } from './named.ts'
import { besidesSpeaker, topicOf } from './topic.ts'

type Page = Pick<Extraction, 'genre' | 'outcomes' | 'actions' | 'highlights'>

/** The parts, in this order. `speaker` is who said it; null if that stands elsewhere, as under the person's own name. */
export function asideOf(point: Point, page: Page, speaker: string | null = point.speaker): string[] {
  const saidBy = speaker && !isNamed(point.text, speaker) ? speaker : null
  const about = topicOf(point, page)
  return [saidBy, about && saidBy ? besidesSpeaker(about, saidBy) : about].filter((part) => part !== null)
}
