/** A page's outcomes and actions as plain text for mail: what a chair sends to the group after its meeting. */
import { webAddress } from '../links/web-address.ts'
import type { OutcomeKind, Summary } from '../model.ts'
import { byKind } from '../summary/kind-order.ts'
import { toldOnce } from '../summary/told-once.ts'
import { pageLink, paragraph, text } from './parts/mdast.ts'
import { writePlainText } from './parts/plain-text.ts'
import { actionItem, outcomeItem, section } from './parts/summary-markdown.ts'
import { dayOf, meetingLine } from './parts/summary-words.ts'

/** The keys of the text's own words; the interface's are used (locales/). */
type MailWord = 'section.outcomes' | 'section.actions' | `kind.${OutcomeKind}`

/** The text: the page and its meeting or day, the outcomes by kind, the actions. `say` has the words in the reader's language. */
export function mailText(page: Summary, say: (word: MailWord) => string): string {
  const { source, meeting } = page
  const when = meeting ? meetingLine(meeting) : dayOf(source.published ?? '')
  const { outcomes, actions } = toldOnce(page)
  const outcomeItems = byKind(outcomes).flatMap(([kind, members]) =>
    members.map((outcome) => outcomeItem(outcome, page, `${say(`kind.${kind}`)}:`)),
  )
  return writePlainText([
    paragraph(pageLink(source.title, webAddress(source.url))),
    ...(when ? [paragraph(text(when))] : []),
    ...section(3, say('section.outcomes'), outcomeItems),
    ...section(
      3,
      say('section.actions'),
      actions.map((action) => actionItem(action, page)),
    ),
  ])
}
