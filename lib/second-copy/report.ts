/** Measures the size of the second copy. */
import { copyState } from '../store/copy-state.ts'
import { PEOPLE } from '../store/outbox.ts'
import { findFolder } from './files.ts'

export interface CopySize {
  summaries: number
  /** Bytes on disk; estimated from some of the files if there are many. */
  bytes: number
}

/** This many files are measured, at two milliseconds each; enough for an estimate. */
const SAMPLE = 100

/** The size of the copy; null if there is none, or if the browser denies access to its files. */
export async function copySize(): Promise<CopySize | null> {
  const state = await copyState()
  const folder = state && (await findFolder(state.folder).catch(() => null))
  if (!folder) return null
  const numbers = (await folder.numbers()).filter((number) => number !== PEOPLE)
  const step = Math.max(1, Math.floor(numbers.length / SAMPLE))
  const sample = numbers.filter((_, index) => index % step === 0)
  // A file may be removed in the meantime.
  const sizes = await Promise.all(sample.map((number) => folder.size(number).catch(() => 0)))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return { summaries: numbers.length, bytes: Math.round((total / (sample.length || 1)) * numbers.length) }
}
