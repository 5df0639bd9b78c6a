/** Finding in what is saved: loaded with the first letter that is typed. */
import { parseQuery } from '../../lib/store/query.ts'
import type { Row } from '../../lib/store/records.ts'
import { searchRows } from '../../lib/store/search.ts'

/** The newest `limit` rows that the text of the search field finds. */
export async function findRows(text: string, limit: number): Promise<Row[]> {
  return (await searchRows(parseQuery(text), limit)).rows
}
