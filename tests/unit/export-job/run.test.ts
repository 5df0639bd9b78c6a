import { afterEach, expect, it, vi } from 'vitest'
import { planImport } from '../../../lib/export-job/run.ts'

/** The ports on which workers answer, in the order in which they were started. */
const ports: MessagePort[] = []

class FakeWorker extends EventTarget {
  postMessage(_: unknown, [port]: MessagePort[]): void {
    if (port) ports.push(port)
  }
  terminate(): void {}
}

vi.stubGlobal('Worker', FakeWorker)
afterEach(() => ports.splice(0))

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
