import type { Line } from './lines.ts'
import type { LabelledPerson } from './people-list.ts'
import type { PresentersInLines } from './presenters-in-line.ts'

/** What the heading of a list of talks says, in the languages that pages are written in. */
const HEADING =
  /\b(?:agenda|program(?:me)?|schedule|presentations|talks|speakers|lightning talks|ordre du jour|tagesordnung|programm|agenda provisional|programación|programação|pauta)\b|议程|日程|議題|議事|プログラム|アジェンダ|発表/iu

/** What is done with an agenda, and none: "1.2 Bash the agenda". */
const BASHED = /\bbash/i

/** The presenters that one line of an agenda names. */
export interface AgendaItem {
  readonly line: Line
  /** Which of the page's lines it is. */
  readonly index: number
  readonly people: readonly LabelledPerson[]
  /** True where only the names' shape speaks for them. */
  readonly doubtful: boolean
}

/** The lines under an agenda's heading that name presenters. Linear in the number of lines. */
export function findAgenda(lines: readonly Line[], names: PresentersInLines): AgendaItem[] {
  const items: AgendaItem[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const { text } = line
    if (line.kind === 'heading' || text.length < LONGEST_HEADING) open = opens(line, text) ?? open
    if (!open || line.kind === 'heading' || line.kind === 'cell' || text.length > LONGEST_ITEM) continue
    const sure = names.inHeading(text)
    const people = sure ?? names.shapedAtEnd(text)
    if (people) items.push({ line, index, people, doubtful: !sure })
  }
  return items
}

/** The longest line that can be a heading without being marked up as one, in characters. */
const LONGEST_HEADING = 30
/** The longest line of an agenda, in characters. */
const LONGEST_ITEM = 200

/** Whether an agenda is open from this line on; null where the line does not say. */
function opens({ kind }: Line, text: string): boolean | null {
  if (BASHED.test(text)) return false
  if (kind === 'heading') return HEADING.test(text)
  return kind !== 'item' && HEADING.test(text) && /^\P{Ll}.*\p{L}:?$/u.test(text) ? true : null
}
