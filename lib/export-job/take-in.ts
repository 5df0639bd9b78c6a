/** Taking in files, in a worker: first what they would change, then changing it. */
import { mergeIncoming, planImport } from '../export/import.ts'
import { readImportFile } from '../export/parts/read-file.ts'
import type { Summary } from '../model.ts'
import { newJoins, restoreExtras } from '../store/backup.ts'
import { findForMerge, type Merged, storeMerged } from '../store/merging.ts'
import type { ImportPlan } from './messages.ts'

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

/** Takes in the valid summaries of the files, and what a backup carries beside them. */
export async function takeIn(files: readonly File[], progress: (done: number) => void): Promise<Merged> {
  const libraries: unknown[] = []
  const summaries = summariesOf(files, (library) => libraries.push(library))
  // Decided anew in the transaction that writes: what was saved meanwhile is not lost.
  const merged = await storeMerged(summaries, mergeIncoming, progress)
  for (const library of libraries) await restoreExtras(library)
  return merged
}

/** The valid summaries of the files, in order; what a backup carries beside them goes to `library`. */
async function* summariesOf(
  files: readonly File[],
  library: (extras: unknown) => void,
): AsyncGenerator<Summary> {
  for (const file of files)
    for await (const event of readImportFile(file)) {
      if (event.kind === 'summary') yield event.summary
      if (event.kind === 'library') library(event.library)
    }
}
