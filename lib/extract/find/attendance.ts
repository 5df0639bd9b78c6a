/** How many people the page says were there. */
import type { Attendance } from '../../model.ts'
import type { Reading } from '../types.ts'

/** Finds the attendance of the event that the page is about, or null. */
export function findAttendance(_reading: Reading): Attendance | null {
  return null
}
