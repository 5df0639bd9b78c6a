/** A page's outcomes and actions as the plain text of a mail: what a chair sends to the group after its meeting. */
import type { Action, Extraction, OutcomeKind } from '../model.ts'
import { byKind } from './kind-order.ts'
import { placeOfName } from './named.ts'
import { toldOnce } from './told-once.ts'

/** What the text's own words are called; the interface's are used (locales/). */
type MailWord = 'section.outcomes' | 'section.actions' | `kind.${OutcomeKind}`

/** Is there anything to send? */
export function hasMailText({ outcomes, actions }: Extraction): boolean {
  return outcomes.length + actions.length > 0
}

/**
 * The text, line by line, each point in one: title and address, the outcomes by kind, the actions by their owners' names.
 * What is done is ticked. @param say the words of the reader's language
 */
export function mailText(extraction: Extraction, say: (word: MailWord) => string): string {
  const { source, outcomes, actions } = toldOnce(extraction)
  const outcomeLines = byKind(outcomes).flatMap(([kind, members]) =>
    members.map(({ text }) => outcomeLine(`${say(`kind.${kind}`)}: `, text)),
  )
  return [
    [source.title, source.url],
    outcomeLines.length > 0 && [say('section.outcomes'), ...outcomeLines],
    actions.length > 0 && [say('section.actions'), ...actions.map(actionLine)],
  ]
    .filter((part) => part !== false)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n')
}

function outcomeLine(label: string, text: string): string {
  return `* ${text.startsWith(label) ? '' : label}${text}`
}

function actionLine({ text, owner, done }: Action): string {
  const lead = owner && !placeOfName(text, owner) ? `${owner}: ` : ''
  return `* ${done ? '[x] ' : ''}${lead}${text}`
}
