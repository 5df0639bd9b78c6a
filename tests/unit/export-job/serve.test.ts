/** The workers' side of an export, asked as a page asks it. */
import { unzipSync } from 'fflate'
import { beforeEach, expect, it, vi } from 'vitest'
import type { ExportJob } from '../../../lib/export-job/messages.ts'
import { serveJobs } from '../../../lib/export-job/serve.ts'
import { ask } from '../../../lib/export-job/workers.ts'
import type { Summary } from '../../../lib/model.ts'
import { database } from '../../../lib/store/database/database.ts'
import { joinPeople } from '../../../lib/store/people.ts'
import { allNumbers, readSummaries } from '../../../lib/store/summaries.ts'
import { summary } from '../../support/summary.ts'
import { emptyDatabase, storeAsGiven } from '../store/support.ts'

let serve: (event: { data: unknown; ports: MessagePort[] }) => void
const started = vi.fn()

/** A worker in this thread. */
class WorkerHere extends EventTarget {
  constructor() {
    super()
    started()
  }
  postMessage(data: unknown, ports: MessagePort[]): void {
    serve({ data, ports })
  }
}

vi.stubGlobal('Worker', WorkerHere)
vi.stubGlobal('addEventListener', (_: string, listener: typeof serve) => {
  serve = listener
})
serveJobs()

beforeEach(async () => {
  started.mockReset()
  await emptyDatabase()
  return () => vi.restoreAllMocks()
})

/** Saves this many summaries, and gives their numbers, oldest first. */
async function saved(count: number): Promise<number[]> {
  const made = Array.from({ length: count }, (_, index) => ({
    ...summary(),
    id: crypto.randomUUID(),
    source: { ...summary().source, url: `https://weaving.example/${index}`, title: `Loom ${index}` },
  }))
  await storeAsGiven(made)
  return (await allNumbers()).sort((one, other) => one - other)
}

const run = (job: Partial<ExportJob>, told: (done: number) => void = () => {}) =>
  ask(
    new WorkerHere() as unknown as Worker,
    { kind: 'job', format: 'json', numbers: [], isBackup: false, file: 'export-1', ...job },
    told,
  )
const titlesIn = (text: string) =>
  (JSON.parse(text) as { summaries: Summary[] }).summaries.map(({ source }) => source.title)

it('has each summary that can be read, in order, and tells how many cannot', async () => {
  const numbers = await saved(3)
  await database.records.update(numbers[1] ?? 0, { extraction: null as never })
  const { blob, damaged } = await run({ numbers: numbers.toReversed() })
  expect(titlesIn(await blob.text())).toEqual(['Loom 2', 'Loom 0'])
  expect(damaged).toBe(1)
  expect(started).toHaveBeenCalledTimes(1)
})

it('has of the actions only those that are asked for', async () => {
  const numbers = await saved(2)
  const [first] = await Array.fromAsync(readSummaries(numbers.slice(0, 1)))
  const [action] = first?.summary.actions ?? []
  const key = action && first?.keys.get(action)
  if (!first || !action || !key) throw new Error('There is no action')
  const { blob } = await run({ numbers, actions: new Map([[first.number, new Set([key])]]) })
  const { summaries } = JSON.parse(await blob.text()) as { summaries: Summary[] }
  expect(summaries.map(({ actions }) => actions.map(({ text }) => text))).toEqual([[action.text], []])
})

it('has who is who only in a backup', async () => {
  const numbers = await saved(1)
  await joinPeople('A. Quill', 'Ada Quill')
  const texts = [false, true].map(async (isBackup) => (await run({ numbers, isBackup })).blob.text())
  const [plain, backup] = await Promise.all(texts)
  expect([plain?.includes('a. quill'), backup?.includes('a. quill')]).toEqual([false, true])
})

it('is rendered by a second worker where making the file is as much work, a few at a time', async () => {
  const numbers = await saved(170)
  const { blob } = await run({ format: 'zip', numbers })
  const files = Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  expect(files.filter((name) => /loom.\d+/i.test(name))).toHaveLength(170)
  expect(started).toHaveBeenCalledTimes(2)
})

it.each([
  ['now and then', 1000, [50, 70]],
  ['not more often than that', 0, []],
])('tells how far it is %s', async (_, step, expected) => {
  const numbers = await saved(70)
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step
    return now
  })
  const told: number[] = []
  await run({ numbers }, (done) => told.push(done))
  expect(told).toEqual(expected)
})

it('fails with what went wrong', async () => {
  await expect(run({ format: 'papyrus' })).rejects.toThrow('There is no export format "papyrus"')
})
