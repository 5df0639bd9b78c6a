/** Recognises lists of tasks, in which a label is the owner of a task and not a speaker: "Ada: Send the text". */
import { isTask } from '../../../lexicon/cues/tasks.ts'
import { anyOf, sequence } from '../../../patterns/alternatives.ts'
import type { Line } from '../lines.ts'
import type { LabelledLine } from './labels.ts'

/** "NEW ACTION ITEMS:", "3. Actions from the last call": all of a line. */
const HEAD = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:[\d.]{1,6}\s)?`,
    '(?:(?:all|current|new|old|open|outstanding|pending|previous|remaining|(?:list|review|status|summary) of) ){0,3}',
    String.raw`(?:action (?:items?|points?)|actions|to-?dos?)(?: (?:at|for|from|of)\b[^:]{1,40})?\W{0,4}$`,
  ),
)
/** Any other line that introduces the lines below it. */
const OTHER_HEAD = /^[\p{Lu}\d][^:]{2,60}:$/u
const FIRST_WORD = /^\W{0,3}(?:to\s)?(\p{L}+)/u

/** Those of `labelled` that are in such a list: at least half of its entries start with what is to be done. */
export function findTaskLabels(lines: readonly Line[], labelled: readonly LabelledLine[]): Set<Line> {
  const labels = new Map(labelled.map((entry) => [entry.line, entry]))
  const tasks = new Set<Line>()
  let list: LabelledLine[] | null = null
  const close = () => {
    if (list && list.filter(isToDo).length * 2 >= list.length) for (const { line } of list) tasks.add(line)
    list = null
  }
  for (const line of lines) {
    const entry = labels.get(line)
    if (entry) list?.push(entry)
    else if (HEAD.test(line.text)) {
      close()
      list = []
    } else if (line.kind === 'heading' || OTHER_HEAD.test(line.text)) close()
  }
  close()
  return tasks
}

const isToDo = ({ line, label }: LabelledLine) =>
  isTask(FIRST_WORD.exec(line.text.slice(label.remark))?.[1] ?? '')
