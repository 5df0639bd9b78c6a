/** Recognises tables of tasks, with the task in one column and its owner in another. */
import { isTask } from '../lexicon/cues/tasks.ts'
import { sectionKinds } from '../lexicon/sections.ts'
import { DONE, DUE, MATTERS, NO_TASK, NOBODY, OWNERS, STATUS, TASKS } from '../lexicon/task-tables.ts'
import { memoizeByObject } from '../memoize.ts'
import type { Block, Page } from '../types.ts'

/** A cell of such a table. */
interface TaskCell {
  /** Whether it is part of an open task: the cell of the task itself, or that of its due date if it comes right after. */
  readonly isTask: boolean
  readonly owner: string | null
}

interface Columns {
  readonly task: number
  readonly owner: number
  readonly due: number | undefined
  readonly status: number | undefined
}

/** The cells of the page's tables of tasks, by the index of their block. `owner` is that of the row, null if there is none. */
export const taskCells = memoizeByObject((page: Page): ReadonlyMap<number, TaskCell> => {
  const cells = page.blocks.flatMap((block, index) => (block.cell ? [{ ...block.cell, block, index }] : []))
  const found = new Map<number, TaskCell>()
  for (const table of Map.groupBy(cells, (cell) => cell.table).values()) {
    const rows = [...Map.groupBy(table, ({ row }) => row).values()]
    const columns = columnsOf(page, rows)
    if (!columns) continue
    for (const [at, row] of rows.entries()) {
      const words = (column: number | undefined) => wordsIn(page, row, column)
      const isToDo = at > 0 && !DONE.test(words(columns.status)) && !DONE.test(words(columns.due))
      const owner = words(columns.owner)
      for (const { column, index } of row)
        found.set(index, {
          isTask:
            isToDo && (column === columns.task || (column === columns.due && column === columns.task + 1)),
          owner: NOBODY.test(owner) ? null : owner,
        })
    }
  }
  return found
})

interface Cell {
  readonly column: number
  readonly block: Block
}

const wordsIn = (page: Page, row: readonly Cell[], column: number | undefined): string =>
  row
    .filter((cell) => cell.column === column)
    .map(({ block }) => page.text.slice(block.start, block.end))
    .join(' ')
    .trim()

/**
 * The columns of a table of tasks, judged by its head, the heading above it and the first words of its rows; null if it is none.
 */
function columnsOf(page: Page, [head = [], ...rows]: readonly (readonly Cell[])[]): Columns | null {
  const columnOf = (pattern: RegExp) =>
    head.find(({ block }) => pattern.test(page.text.slice(block.start, block.end).trim()))?.column
  const owner = columnOf(OWNERS)
  const tasks = columnOf(TASKS)
  const task = tasks ?? columnOf(MATTERS)
  if (owner === undefined || task === undefined) return null
  const columns = { task, owner, due: columnOf(DUE), status: columnOf(STATUS) }
  if (tasks !== undefined || isUnderActions(page, head)) return columns
  const isPlan = rows.some((row) => TIME.test(wordsIn(page, row, columns.due)))
  if (isPlan || (columns.due ?? columns.status) === undefined) return null
  const toDo = rows.filter((row) => opensWithTask(wordsIn(page, row, task)))
  return toDo.length * 2 > rows.length ? columns : null
}

/** A time of day in the due column: then it is a programme of talks. */
const TIME = /\d[:.h]\d\d/
const FIRST_WORD = /\p{L}+/u

const opensWithTask = (text: string) => isTask(FIRST_WORD.exec(text)?.[0] ?? '') && !NO_TASK.test(text)

/** Whether the heading above a table with this head is about tasks. */
function isUnderActions({ blocks, text }: Page, [first]: readonly Cell[]): boolean {
  const above = blocks[first?.block.section ?? -1]
  return above !== undefined && sectionKinds(text.slice(above.start, above.end)).includes('actions')
}
