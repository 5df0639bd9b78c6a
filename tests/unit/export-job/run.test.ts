import { afterEach, expect, it, vi } from 'vitest'
import { planImport, runExport, runImport } from '../../../lib/export-job/run.ts'

/** The ports on which workers answer, in the order in which they were started. */
const ports: MessagePort[] = []
const workers: FakeWorker[] = []

class FakeWorker extends EventTarget {
  isEnded = false
  errorListeners = 0
  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...given)
    this.errorListeners += 1
    const options = given[2] as AddEventListenerOptions | undefined
    options?.signal?.addEventListener('abort', () => {
      this.errorListeners -= 1
    })
  }
  postMessage(_: unknown, [port]: MessagePort[]): void {
    workers.push(this)
    if (port) ports.push(port)
  }
  terminate(): void {
    this.isEnded = true
  }
}

vi.stubGlobal('Worker', FakeWorker)
afterEach(() => {
  ports.splice(0)
  workers.splice(0)
})

it('fails by the name of what was thrown in the worker, and ends it', async () => {
  const planning = planImport([])
  ports[0]?.postMessage({ kind: 'failed', name: 'StorageFullError', message: 'No room is left' })
  await expect(planning).rejects.toMatchObject({ name: 'StorageFullError', message: 'No room is left' })
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true])
})

it.each([
  ['a plan', () => planImport([])],
  ['an import', () => runImport([])],
])('gives what the worker made, %s, and lets go of it', async (_, start) => {
  const working = start()
  const [port, worker] = [ports[0], workers[0]]
  const closed = new Promise((resolve) => port?.addEventListener('close', resolve))
  port?.postMessage({ kind: 'done', value: 'what was made' })
  expect(await working).toBe('what was made')
  await closed
  expect(worker?.isEnded).toBe(true)
  expect(worker?.errorListeners).toBe(0)
})

it('starts nothing that was cancelled before', async () => {
  const signal = AbortSignal.abort(new Error('not wanted'))
  await expect(planImport([], { signal })).rejects.toThrow('not wanted')
  expect(workers).toEqual([])
})

it('fails where the worker does not start, and gives up the file that it was to write', async () => {
  const exporting = runExport({ format: 'json', numbers: [], isBackup: false })
  const held = async () => (await navigator.locks.query()).held?.map(({ name }) => name)
  await expect.poll(held).toEqual([expect.stringMatching(/^export-/)])
  workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: '' }))
  await expect(exporting).rejects.toThrow('could not be started')
  await expect.poll(held).toEqual([])
})

it('tells how far the work is, and nothing more once it was cancelled', async () => {
  const told: number[] = []
  const abort = new AbortController()
  const planning = planImport([], { onProgress: (done) => told.push(done), signal: abort.signal })
  ports[0]?.postMessage({ kind: 'progress', done: 1 })
  await expect.poll(() => told).toEqual([1])
  abort.abort(new Error('not wanted any more'))
  await expect(planning).rejects.toThrow('not wanted any more')
  ports[0]?.postMessage({ kind: 'progress', done: 2 })
  // What another work is told later has arrived.
  const other: number[] = []
  const done = planImport([], {
    onProgress: (count) => other.push(count),
    signal: new AbortController().signal,
  })
  done.catch(() => undefined)
  ports[1]?.postMessage({ kind: 'progress', done: 3 })
  await expect.poll(() => other).toEqual([3])
  expect(told).toEqual([1])
})
