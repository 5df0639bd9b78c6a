/** Labelled lines and topics -> turns: whose each line of minutes is, also where it has no label of its own. */
import type { Page, Span } from '../../types.ts'
import type { LabelledLine } from './labels.ts'
import type { Line } from './lines.ts'
import { type Mention, mention, type Piece } from './mention.ts'
import type { Topic } from './presenters.ts'

/** An open turn: unlabelled lines below it at `indent` or deeper may go on with it. */
interface Turn {
  readonly indent: number
  readonly pieces: Piece[]
  /** True for a topic: its lines are the presenter's where nobody else speaks. */
  readonly topic: boolean
  readonly endsInColon: boolean
}

/** Lines that interrupt a turn: a scribe's bracket, an action, a hum, a link alone. */
const ASIDE =
  /^(?:[([<{].*[)\]>}]\.?$|(?:action|ai|todo|hum|poll|decision|consensus|conclusion|resolution|outcome|note)\b\s*(?:item)?\s*[:#-]|https?:\/\/\S+$|[-=_*~]{3,}$)/i

/** The mentions of labelled lines and topics, with their remarks. */
export function findTurns(
  page: Page,
  lines: readonly Line[],
  labelled: readonly LabelledLine[],
  topics: readonly Topic[],
): Mention[] {
  const labels = new Map(labelled.map((entry) => [entry.line, entry]))
  const presenters = new Map(topics.map((topic) => [topic.line, topic.presenters]))
  const mentions: Mention[] = []
  let open: Turn[] = []
  for (const line of lines) {
    const entry = labels.get(line)
    const presented = presenters.get(line)
    const text = page.text.slice(line.start, line.end)
    if (entry) {
      open = open.filter(({ indent, topic }) => indent < line.indent || topic)
      open.push(openTurn(entry, text, mentions))
    } else if (presented) {
      open = line.kind === 'heading' ? [] : open.filter(({ indent, topic }) => indent < line.indent && !topic)
      open.push(openTopic(presented, line, mentions))
    } else if (line.kind === 'heading') open = []
    else open = goOn(open, line, text)
  }
  return mentions
}

function openTurn({ line, label, score }: LabelledLine, text: string, mentions: Mention[]): Turn {
  const pieces: Piece[] = []
  const start = line.start + label.remark
  if (start < line.end) pieces.push({ block: line.block, start, end: line.end })
  for (const { name, qualities } of label.people) {
    const at = line.start + label.start
    mentions.push(
      mention({
        rule: label.mark === 'colon' ? 'label' : `label-${label.mark}`,
        score,
        start: at,
        end: line.start + label.end,
        name: name.text,
        form: name.form,
        block: line.block,
        speaks: true,
        remarks: pieces,
        ...qualities,
      }),
    )
  }
  return { indent: line.indent, pieces, topic: false, endsInColon: /:$/.test(text) }
}

function openTopic(presenters: readonly Mention[], line: Line, mentions: Mention[]): Turn {
  const pieces: Piece[] = []
  mentions.push(...presenters.map((presenter) => ({ ...presenter, remarks: pieces })))
  return { indent: line.kind === 'heading' ? -1 : line.indent, pieces, topic: true, endsInColon: false }
}

/** Gives an unlabelled line to the turn it goes on with; returns the turns that stay open. */
function goOn(open: Turn[], line: Line, text: string): Turn[] {
  const last = open.at(-1)
  if (!last || ASIDE.test(text)) return open
  const lastPiece = last.pieces.at(-1)
  const sameBlock = !line.gap && lastPiece?.block === line.block
  if (sameBlock && !last.topic) {
    add(last.pieces, line)
    return open
  }
  const still = open.filter(
    ({ indent, topic, endsInColon }) =>
      topic ||
      indent < line.indent ||
      (indent === line.indent && indent > 0 && line.kind !== 'item') ||
      (endsInColon && line.kind === 'item'),
  )
  const turn = still.at(-1)
  if (turn) add(turn.pieces, line)
  return still
}

/** Adds the line to the pieces, joined to the piece before where they touch. */
function add(pieces: Piece[], { block, start, end }: Line): void {
  const last = pieces.at(-1)
  if (last?.block === block && start - last.end <= 8) pieces[pieces.length - 1] = { ...last, end }
  else pieces.push({ block, start, end })
}

/** True where `span` stands inside one of the sorted `spans`. */
export function isInside(span: Span, spans: readonly Span[]): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = spans[middle]
    if (!at) return false
    if (at.end <= span.start) low = middle + 1
    else if (at.start > span.start) high = middle - 1
    else return true
  }
  return false
}
