import { beforeEach, expect, it, vi } from 'vitest'
import { LONGEST_POINT } from '../../../lib/model.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { readSummary } from '../../../lib/store/summaries.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

const page = extraction('x')
const exact = `x${'😀'.repeat(LONGEST_POINT)}`
vi.mock('../../../lib/tab/capture.ts', () => ({ capturePage: async () => page }))
vi.mock('../../../lib/tab/selection.ts', () => ({
  readSelection: async () => ({ quote: { exact }, section: null }),
}))
const { saveSelection } = await import('../../../lib/tab/save-selection.ts')

beforeEach(emptyDatabase)

it('a long selection is cut between two letters, never within one', async () => {
  expect(await saveSelection(1, 'highlight')).toBe(true)
  const row = await findByAddress(page.source.url)
  const { summary } = (await readSummary(row?.id ?? '')) ?? {}
  expect(summary?.highlights.at(-1)?.text).toBe(`x${'😀'.repeat(LONGEST_POINT - 1)}`)
})
