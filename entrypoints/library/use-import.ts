import { useRef, useState } from 'preact/hooks'
import { importProblemInWords, mergeIncoming, planImport } from '../../lib/export/import.ts'
import { readImportFile } from '../../lib/export/parts/read-file.ts'
import type { Summary } from '../../lib/model.ts'
import { restoreExtras } from '../../lib/store/backup.ts'
import { findForMerge, type Merged, mergeSummaries } from '../../lib/store/merging.ts'
import { keepPersistent } from '../../lib/store/persistence.ts'

export interface ImportPlan {
  new: number
  changed: number
  same: number
  /** What is wrong with the files, in words; the first hundred. */
  problems: string[]
  problemCount: number
  /** Titles of what is new or changed; the first hundred. */
  changes: { status: 'new' | 'changed'; title: string }[]
}

export type ImportState =
  | { state: 'idle' }
  | { state: 'reading'; done: number }
  | { state: 'planned'; plan: ImportPlan }
  | { state: 'writing'; done: number }
  | { state: 'done'; merged: Merged }
  | { state: 'failed'; error: unknown }

const MOST_SHOWN = 100
/** Progress is told after so many summaries. */
const STEP = 50

/** Import in two steps: what the files would change, then changing it. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ state: 'idle' })
  const files = useRef<File[]>([])
  const abort = useRef(new AbortController())

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    abort.current = new AbortController()
    const { signal } = abort.current
    try {
      await work(signal)
    } catch (error) {
      setState(signal.aborted ? { state: 'idle' } : { state: 'failed', error })
    }
  }
  return {
    state,
    plan: (chosen: File[]) =>
      run(async (signal) => {
        files.current = chosen
        if (chosen.length) setState({ state: 'planned', plan: await makePlan(chosen, signal, setState) })
      }),
    write: () =>
      run(async (signal) => {
        const progress = (done: number) => setState({ state: 'writing', done })
        setState({ state: 'writing', done: 0 })
        const libraries: unknown[] = []
        const summaries = summariesOf(files.current, (library) => libraries.push(library))
        // Decided anew in the transaction that writes: what was saved meanwhile is not lost.
        const merged = await mergeSummaries(summaries, mergeIncoming, { progress, signal })
        for (const library of libraries) await restoreExtras(library)
        await keepPersistent()
        setState({ state: 'done', merged })
      }),
    cancel: () => {
      abort.current.abort()
      setState({ state: 'idle' })
    },
  }
}

async function makePlan(
  files: File[],
  signal: AbortSignal,
  setState: (state: ImportState) => void,
): Promise<ImportPlan> {
  const plan: ImportPlan = { new: 0, changed: 0, same: 0, problems: [], problemCount: 0, changes: [] }
  setState({ state: 'reading', done: 0 })
  for await (const event of planImport(files, findForMerge, { signal })) {
    if (event.kind === 'problem') {
      plan.problemCount++
      if (plan.problems.length < MOST_SHOWN) plan.problems.push(importProblemInWords(event.problem))
    }
    if (event.kind !== 'change') continue
    plan[event.status]++
    if (event.status !== 'same' && plan.changes.length < MOST_SHOWN)
      plan.changes.push({ status: event.status, title: event.after.source.title })
    const done = plan.new + plan.changed + plan.same
    if (done % STEP === 0) setState({ state: 'reading', done })
  }
  return plan
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
