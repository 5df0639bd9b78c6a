/** Which kind of post it is. */
import type { Genre } from '../../model.ts'
import type { Reading } from '../types.ts'

/** First version: minutes by their title, else a recap. */
export function judgeGenre(reading: Reading): Genre {
  return /minutes|notes/i.test(reading.page.metadata.title) ? 'minutes' : 'recap'
}
