/** A page's outcomes and actions as plain text for mail: what a chair sends to the group after its meeting. */
import type { Action, Extraction, OutcomeKind, Point } from '../model.ts'
import { byKind } from './kind-order.ts'
import { placeOfName } from './named.ts'
import { toldOnce } from './told-once.ts'
import { topicOf } from './topic.ts'
import { withoutAsterisks } from './without-asterisks.ts'

/** The keys of the text's own words; the interface's are used (locales/). */
type MailWord = 'section.outcomes' | 'section.actions' | `kind.${OutcomeKind}`

/** Is there anything to send? */
export function hasMailText({ outcomes, actions }: Extraction): boolean {
  return outcomes.length + actions.length > 0
}

/**
 * The text, line by line, each point in one: title and address, the outcomes by kind, the actions by their owners' names.
 * Completed actions are ticked; in minutes, each point is followed by its agenda item. @param say the words in the reader's language
 */
export function mailText(extraction: Extraction, say: (word: MailWord) => string): string {
  const { source, outcomes, actions } = toldOnce(extraction)
  const withTopic = (line: string, point: Point) => {
    const topic = topicOf(point, extraction)
    return topic ? `${line} — ${topic}` : line
  }
  const outcomeLines = byKind(outcomes).flatMap(([kind, members]) =>
    members.map((outcome) => withTopic(outcomeLine(`${say(`kind.${kind}`)}: `, outcome), outcome)),
  )
  const actionLines = actions.map((action) => withTopic(actionLine(action), action))
  return [
    [source.title, source.url],
    outcomeLines.length > 0 && [say('section.outcomes'), ...outcomeLines],
    actions.length > 0 && [say('section.actions'), ...actionLines],
  ]
    .filter((part) => part !== false)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n')
}

function outcomeLine(label: string, outcome: Point): string {
  const text = withoutAsterisks(outcome.text)
  return `* ${text.startsWith(label) ? '' : label}${text}`
}

function actionLine({ text: quoted, owner, done }: Action): string {
  const text = withoutAsterisks(quoted)
  const lead = owner && !placeOfName(text, owner) ? `${owner}: ` : ''
  return `* ${done ? '[x] ' : ''}${lead}${text}`
}
