/** Some of what files hold, read and not yet taken in. */
import type { ReadEvent } from '../export/parts/read-file.ts'
import type { Summary } from '../model.ts'
import { restoreExtras } from '../store/backup.ts'
import { type Merge, type Merged, storeMerged } from '../store/merging.ts'

export interface Portion {
  readonly summaries: Summary[]
  /** What a backup says of summaries that were edited, and carries beside them: whoever takes it in checks it. */
  readonly edited: unknown[]
  readonly libraries: unknown[]
}

export const emptyPortion = (): Portion => ({ summaries: [], edited: [], libraries: [] })

/** Adds what was read to `portion`; what is wrong with a file is no part of it. */
export function addTo(portion: Portion, event: ReadEvent): void {
  if (event.kind === 'summary') portion.summaries.push(event.summary)
  if (event.kind === 'edited') portion.edited.push(event.edited)
  if (event.kind === 'library') portion.libraries.push(event.library)
}

/** Stores the summaries as `merge` decides, then what belongs to them. Throws the named failures of the store (errors.ts). */
export async function takePortion(portion: Portion, merge: Merge): Promise<Merged> {
  const merged = await storeMerged(portion.summaries, merge)
  await restoreExtras({ version: 1, people: [], edited: portion.edited })
  for (const library of portion.libraries) await restoreExtras(library)
  return merged
}
