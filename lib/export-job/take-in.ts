/** Importing files in a worker: first what they would change, then the change. */
import { planImport } from '../export/import.ts'
import { readImportFile } from '../export/parts/read-file.ts'
import { newJoins } from '../store/backup.ts'
import { findForMerge, type Merged } from '../store/merging.ts'
import type { ImportPlan } from './messages.ts'
import { addTo, emptyPortion, type Portion, takePortion } from './portion.ts'

const MOST_SHOWN = 100

/** What the files would change. */
export async function makePlan(
  files: readonly File[],
  progress: (done: number) => void,
): Promise<ImportPlan> {
  const counts = { new: 0, changed: 0, same: 0, problemCount: 0, joinCount: 0 }
  const plan: ImportPlan = { ...counts, problems: [], changes: [], joins: [] }
  for await (const event of planImport(files, findForMerge)) {
    if (event.kind === 'problem') {
      plan.problemCount++
      if (plan.problems.length < MOST_SHOWN) plan.problems.push(event.problem)
    }
    if (event.kind === 'library') {
      const joins = await newJoins(event.library)
      plan.joinCount += joins.length
      const shown = joins.slice(0, MOST_SHOWN - plan.joins.length)
      plan.joins.push(...shown.map(({ key, person }) => ({ name: key, person })))
    }
    if (event.kind !== 'change') continue
    plan[event.status]++
    if (event.status !== 'same' && plan.changes.length < MOST_SHOWN)
      plan.changes.push({ status: event.status, title: event.after.source.title })
    progress(plan.new + plan.changed + plan.same)
  }
  return plan
}

/** Summaries, or facts about them, imported at once, so that memory holds no more of a file. */
const PORTION = 50

/** Imports the valid summaries of the files, and what a backup carries beside them. */
export async function takeIn(files: readonly File[], progress: (done: number) => void): Promise<Merged> {
  const total: Merged = { added: 0, changed: 0, same: 0, damaged: 0 }
  for await (const portion of portionsOf(files)) {
    // Decided again in the transaction that writes, so what was saved meanwhile is not lost.
    const merged = await takePortion(portion)
    total.added += merged.added
    total.changed += merged.changed
    total.same += merged.same
    total.damaged += merged.damaged
    progress(total.added + total.changed + total.same + total.damaged)
  }
  return total
}

/** What the files hold, in order; what a backup says about a summary comes with it or later. */
async function* portionsOf(files: readonly File[]): AsyncGenerator<Portion> {
  let portion = emptyPortion()
  for (const file of files)
    for await (const event of readImportFile(file)) {
      addTo(portion, event)
      if (portion.summaries.length + portion.edited.length < PORTION) continue
      yield portion
      portion = emptyPortion()
    }
  yield portion
}
