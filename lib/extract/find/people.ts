/** Who speaks on the page: the speakers, and which stretch of text is whose. */
import type { Speaker } from '../../model.ts'
import type { Reading, Remark } from '../types.ts'

export interface People {
  readonly speakers: readonly Speaker[]
  /** In page order; they do not overlap. */
  readonly remarks: readonly Remark[]
}

/** Finds speakers and their remarks. First version: bold leads only. */
export function findPeople(_reading: Reading): People {
  return { speakers: [], remarks: [] }
}
