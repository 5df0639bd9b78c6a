/** Tables of tasks: what is to be done in one column, and who is to do it in another. */
import { isTask } from '../lexicon/cues/tasks.ts'
import { sectionKinds } from '../lexicon/sections.ts'
import { DONE, DUE, MATTERS, NOBODY, OWNERS, STATUS, TASKS } from '../lexicon/task-tables.ts'
import type { Block, Page } from '../types.ts'
import { kept } from './kept.ts'

/** What a block is in such a table. */
interface TaskCell {
  /** Words of the task, or when it is due right behind them; all else of a row says nothing beside them. */
  readonly isTask: boolean
  readonly owner: string | null
}

interface Columns {
  readonly task: number
  readonly owner: number
  readonly due: number | undefined
  readonly status: number | undefined
}

/** The blocks of the page's tables of tasks, by their index. */
export const taskCells = kept((page: Page): ReadonlyMap<number, TaskCell> => {
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

/** The columns of a table of tasks, by its head, where it stands and what its rows begin with; null if it is none. */
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
  const toDo = rows.filter((row) => isTask(FIRST_WORD.exec(wordsIn(page, row, task))?.[0] ?? ''))
  return toDo.length * 2 > rows.length ? columns : null
}

/** A talk begins at a time of day. */
const TIME = /\d[:.h]\d\d/
const FIRST_WORD = /\p{L}+/u

/** Whether the heading above a table with this head is about tasks. */
function isUnderActions({ blocks, text }: Page, [first]: readonly Cell[]): boolean {
  const above = blocks[first?.block.section ?? -1]
  return above !== undefined && sectionKinds(text.slice(above.start, above.end)).includes('actions')
}
