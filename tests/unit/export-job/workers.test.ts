import { expect, it, vi } from 'vitest'

type Rules = { createScriptURL: (asked: string) => string }

it('starts the one script there is, whatever address the policy is asked for', async () => {
  const policies = new Map<string, Rules>()
  const createPolicy = (name: string, rules: Rules) => {
    policies.set(name, rules)
    return rules
  }
  const started = vi.fn()
  vi.stubGlobal('trustedTypes', { createPolicy })
  vi.stubGlobal('Worker', started)
  const { startWorker } = await import('../../../lib/export-job/workers.ts')
  startWorker()
  expect(started.mock.calls[0]?.[0]).toBe('/export-worker.js')
  expect([...policies.keys()]).toEqual(['micline-worker'])
  expect(policies.get('micline-worker')?.createScriptURL('https://weaving.example/x.js')).toBe(
    '/export-worker.js',
  )
})
