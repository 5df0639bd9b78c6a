import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { NEEDS } from '../../../lib/extract/find/statements/cues.needs.ts'
import { withPrecomputedNeeds } from '../../../scripts/support/precomputed-needs.ts'

const CUES = join(import.meta.dirname, '../../../lib/extract/find/statements/cues.needs.ts')

it('builds in what the cues need, and neither the cues nor what reads them', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withPrecomputedNeeds()],
    build: { write: false, lib: { entry: CUES, formats: ['es'] } },
  })
  const [output] = built as Rolldown.RolldownOutput[]
  const code = output?.output[0].code ?? ''
  const { NEEDS: builtIn } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(builtIn).toEqual(NEEDS)
  expect(code).not.toContain('RegExp')
})
