/**
 * npx node scripts/snapshot.ts
 * Writes a small library, as the current version stores it, to tests/unit/store/snapshots. Run it once for each released
 * version of the database: the tests open every one of them with the current code.
 */
import 'fake-indexeddb/auto'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { database } from '../lib/store/database/database.ts'
import { deleteSummaries } from '../lib/store/deletion.ts'
import { editSummary } from '../lib/store/edits/editing.ts'
import { storeMerged } from '../lib/store/merging.ts'
import { joinPeople } from '../lib/store/people.ts'
import { tendIndex } from '../lib/store/search/index/maintain.ts'
import { allNumbers, readSummaries } from '../lib/store/summaries.ts'
import { snapshotToJson, takeSnapshot } from '../tests/support/database-snapshot.ts'
import { summary } from '../tests/support/summary.ts'

const FOLDER = fileURLToPath(new URL('../tests/unit/store/snapshots/', import.meta.url))
/** Enough for a merged part of the search index and a tail that is not. */
const SUMMARIES = 80

const summaries = Array.from({ length: SUMMARIES }, (_, index) => {
  const made = summary({ id: `6f2c1d8e-0b0a-4c58-9d0e-${String(index).padStart(12, '0')}` })
  const { source } = made
  return { ...made, source: { ...source, url: `https://snapshot.example/${index}`, title: `Page ${index}` } }
})
await storeMerged(summaries, (_, theirs) => theirs)
const ids = summaries.map(({ id }) => id)
await editSummary(ids[3] ?? '', [
  { type: 'addTag', tag: 'kept' },
  { type: 'setNote', note: 'A note.' },
])
await deleteSummaries(ids.slice(5, 7))
await joinPeople('A. Quill', 'Ada Quill')
await tendIndex()
const expected = []
for await (const { summary: read } of readSummaries(await allNumbers())) expected.push(read)
database.close()
const snapshot = await takeSnapshot('micline')
const path = `${FOLDER}version-${snapshot.version / 10}.json`
await writeFile(path, snapshotToJson({ ...snapshot, expected }))
console.log(`Written: ${path}`)
