import { beforeEach, expect, it } from 'vitest'
import { database } from '../../../../lib/store/database/database.ts'
import { keptCopies, readKeptCopy, removeKeptCopy } from '../../../../lib/store/database/kept-copies.ts'
import type { BackupRecord } from '../../../../lib/store/database/upgrades.ts'
import { emptyDatabase } from '../support.ts'

beforeEach(emptyDatabase)

/** As an upgrade from `version` keeps them: more records than are read at once, and one of another table. */
async function keep(version: number, keptAt: string): Promise<BackupRecord[]> {
  const records = Array.from({ length: 120 }, (_, key) => ({
    version,
    keptAt,
    table: 'records',
    key,
    value: { key },
  }))
  const person = { version, keptAt, table: 'people', key: 'a. quill', value: { person: 'Ada Quill' } }
  await database.backups.bulkPut([...records, person])
  return [person, ...records]
}

it('there are none before an upgrade has rewritten anything', async () => {
  expect(await keptCopies()).toEqual([])
})

it('a copy is read whole, and only it', async () => {
  await keep(0, '2031-01-01T00:00:00.000Z')
  const kept = await keep(1, '2031-02-03T10:00:00.000Z')
  expect(await keptCopies()).toEqual([
    { version: 0, keptAt: '2031-01-01T00:00:00.000Z' },
    { version: 1, keptAt: '2031-02-03T10:00:00.000Z' },
  ])
  expect(await Array.fromAsync(readKeptCopy(1))).toEqual(kept)
})

it('a copy is removed, and only it', async () => {
  const kept = await keep(0, '2031-01-01T00:00:00.000Z')
  await keep(1, '2031-02-03T10:00:00.000Z')
  await removeKeptCopy(1)
  expect(await Array.fromAsync(readKeptCopy(0))).toEqual(kept)
  expect(await keptCopies()).toHaveLength(1)
})
