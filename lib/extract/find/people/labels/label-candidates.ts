/** Lines that may be labelled ones: what has a label's shape, before it is judged whether that is a person's. */
import { nameWords } from '../../../language/name-match.ts'
import { isGivenName } from '../../../language/names.ts'
import { looksLikeVerb } from '../../../language/verbs.ts'
import { sectionKinds } from '../../../lexicon/sections.ts'
import type { Line } from '../lines.ts'
import { tellsOfQuotation } from '../sentences/quotations.ts'
import { type Label, readLabel } from './label.ts'

export interface LabelCandidate {
  readonly line: Line
  readonly label: Label
  /** The words that follow: where the label stands alone in its line, those of the next. */
  readonly remark: string
}

/** The labels of a page's lines, each read once: lines are come back to as more names are known. */
export class Labels {
  private readonly read = new Map<Line, Label | null>()

  private labelOf(line: Line): Label | null {
    const known = this.read.get(line)
    if (known !== undefined) return known
    const label = readLabel(line.text)
    this.read.set(line, label)
    return label
  }

  /** Every one of `lines` that has the shape of a labelled one. */
  candidates(lines: readonly Line[]): LabelCandidate[] {
    let heading = ''
    return lines.flatMap((line, index) => {
      const { text } = line
      if (line.kind === 'heading') heading = text
      const label = this.labelOf(line)
      if (!label || (line.kind === 'heading' && label.remark < text.length)) return []
      if (
        label.mark === 'chat' &&
        (ROBOT.test(text.slice(label.start)) || COMMAND.test(text.slice(label.remark)))
      )
        return []
      const above = lines[index - 1]
      if (!line.gap && above?.block === line.block && above.text.endsWith(',')) return []
      if (label.mark === 'bracket' && isTold(text.slice(label.remark))) return []
      if (tellsOfQuotation(text.slice(label.remark), above?.text ?? '')) return []
      const next = lines[index + 1]
      const isOverList =
        next?.kind === 'item' && line.kind === 'paragraph' && isGiven(label) && !isOwed(heading)
      const goesOn = next && (!next.gap || next.indent > line.indent || isOverList)
      const remark = text.slice(label.remark) || (goesOn ? next.text : '')
      return [{ line, label, remark }]
    })
  }
}

/** A label of given names, or of names that open with them. */
const isGiven = ({ people }: Label) => people.every(({ name }) => isGivenName(nameWords(name.text)[0] ?? ''))

/** A list of what each has to do: names over its parts say nothing. */
const isOwed = (heading: string) => sectionKinds(heading).includes('actions')
/** Who writes the log of a chat, and what it is told. */
const ROBOT = /^<(?:scribe|zakim|rrsagent|\S{0,20}bot)>/i
const COMMAND = /^(?:scribe(?:nick)?|topic|agenda|present|regrets|chair)\s?[:+]/i

/** "[Ada] to send a draft", "[Ada] said": what follows the brackets is of that person, and not their words. */
const isTold = (rest: string) => looksLikeVerb(rest) || /^(?:to|and|&|will)\s/.test(rest)
