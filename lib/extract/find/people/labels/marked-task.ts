/** Tasks with a mark before them, which name people who did not speak. */
import { isGivenName } from '../../../language/names.ts'
import { MARKED_TASK } from '../../../lexicon/markers.ts'

/** Whether `text` is such a task; "AI Agents: ..." is a topic. */
export function isMarkedTask(text: string): boolean {
  const match = MARKED_TASK.exec(text)
  const given = match?.groups?.given
  return match !== null && (given === undefined || isGivenName(given))
}
