/** Part of what files hold: read but not imported yet. */
import { mergeSummaries } from '../export/parts/merge.ts'
import type { ReadEvent } from '../export/parts/read-file.ts'
import type { Summary } from '../model.ts'
import { restoreExtras } from '../store/backup.ts'
import { type Merged, type MergeOptions, storeMerged } from '../store/merging.ts'

export interface Portion {
  readonly summaries: Summary[]
  /** What a backup carries for edited summaries; whoever imports it validates it. */
  readonly edited: unknown[]
  readonly libraries: unknown[]
}

export const emptyPortion = (): Portion => ({ summaries: [], edited: [], libraries: [] })

/** Adds what was read to `portion`; problems with a file are not part of it. */
export function addTo(portion: Portion, event: ReadEvent): void {
  if (event.kind === 'summary') portion.summaries.push(event.summary)
  if (event.kind === 'edited') portion.edited.push(event.edited)
  if (event.kind === 'library') portion.libraries.push(event.library)
}

/** Stores the summaries, merged with what is saved of their pages, then what belongs to them. Throws the store's named failures (errors.ts). */
export async function takePortion(portion: Portion, options?: MergeOptions): Promise<Merged> {
  const merged = await storeMerged(portion.summaries, mergeSummaries, options)
  await restoreExtras({ version: 1, people: [], edited: portion.edited })
  for (const library of portion.libraries) await restoreExtras(library)
  return merged
}
