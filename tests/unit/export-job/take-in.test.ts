import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '../../../lib/export/json.ts'
import { writeBlob } from '../../../lib/export/write.ts'
import { makePlan, takeIn } from '../../../lib/export-job/take-in.ts'
import type { Summary } from '../../../lib/model.ts'
import { readExtras } from '../../../lib/store/backup.ts'
import { database } from '../../../lib/store/database/database.ts'
import { editSummary } from '../../../lib/store/edits/editing.ts'
import { joinPeople, personOf } from '../../../lib/store/people.ts'
import { allNumbers, readSummaries, saveExtraction } from '../../../lib/store/summaries.ts'
import { summary } from '../../support/summary.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

beforeEach(emptyDatabase)

function backup(people: { key: string; person: string }[]): File {
  const library = { version: 1, people, edited: [] }
  const content = { format: 'micline', version: 1, summaries: [summary()], library }
  return new File([JSON.stringify(content)], 'backup.json')
}

const BACKUP = backup([
  { key: 'a. quill', person: 'Ada Quill' },
  { key: 'b. spindle', person: 'Bo Spindle' },
  { key: 'B. Spindle', person: 'Mallory' },
  { key: '', person: 'Mallory' },
  { key: 'c. reed', person: 'C. Reed' },
])

describe('the names that a backup joins', () => {
  it('are planned, and only those are joined', async () => {
    await joinPeople('A. Quill', 'Ada Lovell')
    const { joinCount, joins } = await makePlan([BACKUP], () => {})
    expect([joinCount, joins]).toEqual([1, [{ name: 'b. spindle', person: 'Bo Spindle' }]])
    await takeIn([BACKUP], () => {})
    expect(await personOf('B. Spindle')).toBe('Bo Spindle')
    expect(await personOf('A. Quill')).toBe('Ada Lovell')
    expect(await makePlan([BACKUP], () => {})).toMatchObject({
      new: 0,
      same: 1,
      joinCount: 0,
      changes: [],
    })
  })
})

it('tells what it adds, changes and leaves, and how far it is', async () => {
  const told: number[] = []
  const takes = (changes: Partial<Summary>) =>
    takeIn([new File([JSON.stringify(summary(changes))], 'page.json')], (done) => told.push(done))
  expect(await takes({})).toEqual({ added: 1, changed: 0, same: 0, damaged: 0 })
  expect(await takes({})).toEqual({ added: 0, changed: 0, same: 1, damaged: 0 })
  expect(await takes({ tags: ['wool'] })).toEqual({ added: 0, changed: 1, same: 0, damaged: 0 })
  expect(told).toEqual([1, 1, 1])
})

it('of very many joins, changes and problems a plan shows a hundred, and counts all', async () => {
  const people = Array.from({ length: 70 }, (_, index) => ({ key: `name ${index}`, person: 'Ada Quill' }))
  const summaries = Array.from({ length: 120 }, (_, index) => ({
    ...summary(),
    id: crypto.randomUUID(),
    source: { ...summary().source, url: `https://weaving.example/${index}` },
  }))
  const lines = [...summaries, ...summaries.map(() => ({ version: 1, source: {} }))].map((one) =>
    JSON.stringify(one),
  )
  const told: number[] = []
  const plan = await makePlan(
    [backup(people), backup(people), new File([lines.join('\n')], 'library.jsonl')],
    (done) => told.push(done),
  )
  expect([plan.joinCount, plan.joins.length]).toEqual([140, 100])
  expect([plan.problemCount, plan.problems.length]).toEqual([120, 100])
  expect([plan.new + plan.changed, plan.changes.length]).toEqual([121, 100])
  expect(told.at(-1)).toBe(plan.new + plan.changed + plan.same)
})

it('a backup gives back the steps behind every edited summary, more than are taken in at once', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...extraction(`loom-${index}`) }))
  for (const one of many) {
    const saved = await saveExtraction(one)
    await editSummary(saved.summary.id, [{ type: 'renameSpeaker', speaker: 'Ada Quill', name: 'Ada Lovell' }])
  }
  const numbers = await allNumbers()
  const opened = await Array.fromAsync(readSummaries(numbers))
  const summaries = opened.map(({ summary: read }) => read)
  const file = await writeBlob(json, summaries, { library: await readExtras(numbers) })
  await emptyDatabase()
  const merged = await takeIn([new File([file], 'backup.json')], () => {})
  expect(merged).toEqual({ added: 60, changed: 0, same: 0, damaged: 0 })
  const restored = await Array.fromAsync(readSummaries(await allNumbers()))
  expect(restored.map(({ edits }) => edits.map(({ type }) => type))).toEqual(
    many.map(() => ['renameSpeaker']),
  )
})

it('a damaged record is told of and left as it is, and keeps nothing else out', async () => {
  const other = summary({
    id: '6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c002',
    source: { ...summary().source, url: 'https://weaving.example/posts/yarn' },
  })
  await takeIn([BACKUP], () => {})
  await database.records.toCollection().modify({ extraction: null as never })
  const damaged = await database.records.toArray()
  const content = [summary(), other].map((one) => JSON.stringify(one)).join('\n')
  const file = new File([content], 'library.jsonl')
  const plan = await makePlan([file], () => {})
  expect(plan).toMatchObject({ new: 1, changed: 0, same: 0, problemCount: 1 })
  expect(plan.problems).toEqual([
    {
      file: 'library.jsonl',
      record: 1,
      place: null,
      what: { word: 'savedDamaged', values: { title: summary().source.title } },
      isWhole: false,
    },
  ])
  const merged = await takeIn([file], () => {})
  expect(merged).toEqual({ added: 1, changed: 0, same: 0, damaged: 1 })
  const [first, second] = await database.records.toArray()
  expect([first, second?.id]).toEqual([damaged[0], other.id])
})
