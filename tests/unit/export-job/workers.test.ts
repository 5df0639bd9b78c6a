import { beforeEach, expect, it, vi } from 'vitest'

type Rules = { createScriptURL: (asked: string) => string }

beforeEach(() => {
  vi.resetModules()
  return () => vi.unstubAllGlobals()
})

it('starts it by its plain address where the browser has no Trusted Types', async () => {
  const started = vi.fn()
  vi.stubGlobal('trustedTypes', undefined)
  vi.stubGlobal('Worker', started)
  const { startWorker } = await import('../../../lib/export-job/workers.ts')
  startWorker()
  expect(started.mock.calls[0]?.[0]).toBe('/export-worker.js')
})

it('starts the one script there is, whatever address the policy is asked for', async () => {
  const policies = new Map<string, Rules>()
  const createPolicy = (name: string, rules: Rules) => {
    policies.set(name, rules)
    return { createScriptURL: (asked: string) => `trusted: ${rules.createScriptURL(asked)}` }
  }
  const started = vi.fn()
  vi.stubGlobal('trustedTypes', { createPolicy })
  vi.stubGlobal('Worker', started)
  const { startWorker } = await import('../../../lib/export-job/workers.ts')
  startWorker()
  expect(started.mock.calls[0]?.[0]).toBe('trusted: /export-worker.js')
  expect([...policies.keys()]).toEqual(['micline-worker'])
  expect(policies.get('micline-worker')?.createScriptURL('https://weaving.example/x.js')).toBe(
    '/export-worker.js',
  )
})
