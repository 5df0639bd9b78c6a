/** Who is to do what next. */
import type { Action } from '../../model.ts'
import type { Reading, Remark } from '../types.ts'

/** Finds actions and their owners; `remarks` tell who says "I will". */
export function findActions(_reading: Reading, _remarks: readonly Remark[]): Action[] {
  return []
}
