/** How the background answers what the extension's pages ask (index.ts). */

import { countLost } from '../second-copy/restore.ts'
import { deleteSummaries, restoreSummaries } from '../store/deletion.ts'
import { editSummary } from '../store/edits/editing.ts'
import { countRows, findByAddress, newestRows } from '../store/rows.ts'
import { parseQuery } from '../store/search/query.ts'
import { searchRows } from '../store/search/search.ts'
import { readSummary, saveExtraction } from '../store/summaries.ts'
import { capturePage } from '../tab/capture.ts'
import type { Answers } from './index.ts'

export const ANSWERS: Answers = {
  capture: capturePage,

  async save(extraction) {
    await saveExtraction(extraction)
    return null
  },

  async savedAt(url) {
    const row = await findByAddress(url)
    return row ? ANSWERS.read(row.id) : null
  },

  async list(query, limit) {
    if (query.trim()) return searchRows(parseQuery(query), limit)
    const [total, rows] = await Promise.all([countRows(), newestRows(limit)])
    return { rows, total, found: total }
  },

  async remove(id) {
    await deleteSummaries([id])
    return null
  },

  async restore(id) {
    await restoreSummaries([id])
    return null
  },

  async setNote(id, note) {
    await editSummary(id, [{ type: 'setNote', note }])
    return null
  },

  async setTag(id, tag, isSet) {
    await editSummary(id, [{ type: isSet ? 'addTag' : 'removeTag', tag }])
    return null
  },

  lost: countLost,

  async read(id) {
    return (await readSummary(id))?.summary ?? null
  },
}
