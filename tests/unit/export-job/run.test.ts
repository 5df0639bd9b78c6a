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
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(told).toEqual([1])
})
