/**
 * Runs in a page of the extension, on its own database and with the very code that it ships: saves, edits, deletes and
 * imports without end, telling of each when it begins and when it is acknowledged; and looks whether all is whole.
 */
import { mergeSummaries } from '../../../lib/export/parts/merge.ts'
import type { Summary } from '../../../lib/model.ts'
import { keepSecondCopy } from '../../../lib/second-copy/keep.ts'
import { countLost } from '../../../lib/second-copy/restore.ts'
import { database } from '../../../lib/store/database/database.ts'
import { deleteSummaries } from '../../../lib/store/deletion.ts'
import { editSummary } from '../../../lib/store/edits/editing.ts'
import { storeMerged } from '../../../lib/store/merging.ts'
import { countChanges } from '../../../lib/store/outbox.ts'
import { parseQuery } from '../../../lib/store/search/query.ts'
import { searchRows } from '../../../lib/store/search/search.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { contentOf, summaryOf } from '../../../lib/store/writing.ts'
import { toSummary } from '../../../lib/summary/to-summary.ts'
import { checkSummary, problemInWords } from '../../../lib/validate/index.ts'
import { extractionOf, ORIGIN } from './marked.ts'
import type { Operation, Present } from './operations.ts'

declare function begun(operation: Operation): Promise<void>
declare function acknowledged(operation: Operation): Promise<void>

keepSecondCopy()

/** How many summaries the browser has thrown away that can be restored. */
export const recoverable = countLost

/** How many changes the second copy has yet to take over. */
export const uncopied = countChanges

async function idOf(page: string): Promise<string | undefined> {
  const record = await database.records.get({ page: ORIGIN + page })
  return record?.deletedAt ? undefined : record?.id
}

async function perform({ kind, page, version, size }: Operation): Promise<void> {
  if (kind === 'save') await saveExtraction(extractionOf(page, version))
  else if (kind === 'import') {
    const summaries = Array.from(
      { length: size },
      (_, index): Summary => toSummary(extractionOf(`${page}/${index}`, version)),
    )
    await storeMerged(summaries, mergeSummaries)
  } else {
    const id = await idOf(page)
    if (!id) throw new Error(`${page} is not there`)
    if (kind === 'delete') await deleteSummaries([id])
    else
      await editSummary(id, [
        { type: 'addTag', tag: `edit${version}` },
        { type: 'setNote', note: `note${version}` },
      ])
  }
}

/** Performs the operations, one after the other. */
export async function work(operations: readonly Operation[]): Promise<void> {
  for (const operation of operations) {
    await begun(operation)
    await perform(operation)
    await acknowledged(operation)
  }
}

/** Every page that is saved, with its state, and what is not whole. */
export async function inspect(): Promise<{ present: Present[]; damage: string[] }> {
  const damage: string[] = []
  const present: Present[] = []
  const records = await database.records.toArray()
  const live = records.filter((record) => !record.deletedAt)
  for (const record of live) {
    const page = new URL(record.page).pathname.slice(1)
    const content = await contentOf(record.number)
    const row = await database.rows.get(record.number)
    const { summary } = summaryOf(record, content)
    const checked = checkSummary(summary)
    if ('problems' in checked) damage.push(`${page}: ${checked.problems.map(problemInWords).join('; ')}`)
    const mark = summary.source.title
    const lines = content?.trim().split('\n') ?? []
    const parts = [lines[0], lines.at(-1), ...summary.highlights.map(({ text }) => text)]
    if (!parts.every((part) => part?.split(/\W+/).includes(mark)))
      damage.push(`${page}: the record is not of one piece`)
    if (row?.title !== mark) damage.push(`${page}: its row says ${row?.title}, not ${mark}`)
    present.push({
      page,
      version: Number(mark.replace('state', '')),
      edits: summary.tags.filter((tag) => tag.startsWith('edit')),
    })
  }
  const tables = await Promise.all([database.rows.count(), database.contents.count()])
  if (tables[0] !== live.length) damage.push(`${live.length} records have ${tables[0]} rows`)
  if (tables[1] !== records.length) damage.push(`${records.length} records have ${tables[1]} contents`)
  damage.push(...(await unfound(present)))
  return { present, damage }
}

/** Every present state is found by search, and no other. */
async function unfound(present: readonly Present[]): Promise<string[]> {
  const counts = Map.groupBy(present, ({ version }) => version)
  const wrong = await Promise.all(
    [...counts].map(async ([version, pages]) => {
      const { found } = await searchRows(parseQuery(`state${version}`), 1)
      return found === pages.length ? [] : [`a search for state${version} finds ${found} of ${pages.length}`]
    }),
  )
  return wrong.flat()
}
