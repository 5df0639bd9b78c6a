/** Saves a selected passage as a point of the page's summary; if the page was not saved yet, it is saved too. */

import { type Extraction, LONGEST_POINT, type Quote, type Speaker } from '../model.ts'
import { editSummary } from '../store/edits/editing.ts'
import type { EditOperation } from '../store/edits/edits.ts'
import { findByAddress } from '../store/rows.ts'
import { saveExtraction } from '../store/summaries.ts'
import { capturePage } from './capture.ts'
import { readSelection, type Selected } from './selection.ts'

/** What a selection can be saved as. */
export const SELECTION_KINDS = ['highlight', 'outcome', 'action', 'remark'] as const
export type SelectionKind = (typeof SELECTION_KINDS)[number]

/**
 * Saves the selection in the tab's page as a point of its summary; false if nothing is selected. Resolves after
 * the transaction has committed. Throws UnreadablePage and the storage's named failures.
 */
export async function saveSelection(tabId: number, kind: SelectionKind): Promise<boolean> {
  const extraction = await capturePage(tabId)
  const selected = await readSelection(tabId)
  if (!selected) return false
  const point = pointFrom(selected, kind, extraction)
  const row = await findByAddress(extraction.source.url)
  const added = row ? await editSummary(row.id, [point]) : []
  // The page was not saved, or has been deleted meanwhile.
  if (!added.length) await editSummary((await saveExtraction(extraction)).summary.id, [point])
  return true
}

/** The operation that adds the selection to the list for its kind. */
function pointFrom({ quote, section }: Selected, kind: SelectionKind, page: Extraction): EditOperation {
  const text = [...quote.exact.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_POINT).join('')
  const speaker = speakerOf(quote, page.speakers)
  const point = { text, section, quote, speaker: speaker?.name ?? null }
  switch (kind) {
    case 'highlight':
      return { type: 'addPoint', list: 'highlights', point }
    case 'outcome':
      return { type: 'addPoint', list: 'outcomes', point: { ...point, kind: 'decision' } }
    case 'action':
      return { type: 'addPoint', list: 'actions', point: { ...point, owner: ownerIn(text, page.speakers) } }
    case 'remark':
      // Without a known speaker it becomes a highlight.
      return { type: 'addPoint', list: speaker ? 'said' : 'highlights', point }
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, '')

/** The speaker who made the remark that contains the quote. */
function speakerOf(quote: Quote, speakers: readonly Speaker[]): Speaker | undefined {
  const words = squeeze(quote.exact)
  return speakers.find(({ said }) =>
    said.some((remark) => squeeze(remark.quote?.exact ?? '').includes(words)),
  )
}

/** The speaker whose name or alias the text starts with ("Ada Quill will send text"); null if none. */
function ownerIn(text: string, speakers: readonly Speaker[]): string | null {
  const owner = speakers.find(({ name, aliases }) =>
    [name, ...aliases].some(
      (form) => text.startsWith(form) && !/^[\p{L}\p{N}]/u.test(text.slice(form.length)),
    ),
  )
  return owner?.name ?? null
}
