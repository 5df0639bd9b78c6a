/** Whatever an earlier version has written, the present one opens with nothing lost. */
import { readdirSync, readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import type { Summary } from '../../../../lib/model.ts'
import { database, openDatabase, VERSIONS } from '../../../../lib/store/database/database.ts'
import { NATIVE_VERSION, nativeVersion } from '../../../../lib/store/database/schema.ts'
import type { BackupRecord, SchemaVersion } from '../../../../lib/store/database/upgrades.ts'
import { editSummary } from '../../../../lib/store/edits/editing.ts'
import { personOf } from '../../../../lib/store/people.ts'
import { parseQuery } from '../../../../lib/store/search/query.ts'
import { search } from '../../../../lib/store/search/search.ts'
import { allNumbers, readSummaries } from '../../../../lib/store/summaries.ts'
import { restoreSnapshot, type Snapshot, snapshotFromJson } from '../../../support/database-snapshot.ts'

const FOLDER = new URL('../snapshots/', import.meta.url)
const files = readdirSync(FOLDER)
const LATEST = `version-${VERSIONS.length}.json`
const read = (file: string) =>
  snapshotFromJson<Snapshot & { expected: Summary[] }>(readFileSync(new URL(file, FOLDER), 'utf8'))

async function put(snapshot: Snapshot): Promise<void> {
  database.close({ disableAutoOpen: false })
  await Dexie.delete('micline')
  await restoreSnapshot('micline', snapshot)
}

afterEach(async () => {
  await database.delete({ disableAutoOpen: false })
})

it('there is a snapshot of every version', () => {
  expect(files.toSorted()).toEqual(VERSIONS.map((_, index) => `version-${index + 1}.json`))
  expect(NATIVE_VERSION).toBe(nativeVersion(VERSIONS.length))
})

describe.each(files)('%s', (file) => {
  it('has every summary, with its edits, found by its words', async () => {
    const { expected, ...snapshot } = read(file)
    await put(snapshot)
    const summaries: Summary[] = []
    for await (const { summary } of readSummaries(await allNumbers())) summaries.push(summary)
    expect(summaries).toEqual(expected)
    expect(summaries.length).toBeGreaterThan(70)
    expect((await search(parseQuery('tag:kept'))).numbers).toHaveLength(1)
    expect(await personOf('A. Quill')).toBe('Ada Quill')
  })

  it('can be changed', async () => {
    const { expected, ...snapshot } = read(file)
    await put(snapshot)
    await editSummary(expected[0]?.id ?? '', [{ type: 'addTag', tag: 'since' }])
    expect((await search(parseQuery('tag:since'))).numbers).toHaveLength(1)
  })
})

describe('an upgrade that rewrites records', () => {
  const next: SchemaVersion = {
    stores: {},
    rewrite: async (transaction) => {
      await transaction.table('records').toCollection().modify({ note: 'rewritten' })
    },
  }

  it('keeps them as they were', async () => {
    const { expected: _, ...snapshot } = read(LATEST)
    await put(snapshot)
    const upgraded = openDatabase('micline', [...VERSIONS, next])
    expect(await upgraded.records.where('number').above(0).first()).toMatchObject({ note: 'rewritten' })
    const backups = await upgraded.table<BackupRecord>('backups').toArray()
    const kept = backups.filter(({ table }) => table === 'records').map(({ value }) => value)
    expect(kept).toEqual(snapshot.stores.records?.records)
    expect(new Set(backups.map(({ version }) => version))).toEqual(new Set([VERSIONS.length]))
    upgraded.close()
  })

  it('leaves all as it was where it fails', async () => {
    const { expected, ...snapshot } = read(LATEST)
    await put(snapshot)
    const failing: SchemaVersion = {
      stores: {},
      rewrite: async (transaction) => {
        await transaction.table('records').clear()
        throw new Error('The rewriting is at fault')
      },
    }
    const upgraded = openDatabase('micline', [...VERSIONS, failing])
    await expect(upgraded.open()).rejects.toThrow('at fault')
    upgraded.close()
    expect(await allNumbers()).toHaveLength(expected.length)
  })
})
