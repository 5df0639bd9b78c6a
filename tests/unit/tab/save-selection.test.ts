import { beforeEach, expect, it, vi } from 'vitest'
import { LONGEST_POINT } from '../../../lib/model.ts'
import { findByAddress } from '../../../lib/store/rows.ts'
import { readSummary } from '../../../lib/store/summaries.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

const page = extraction('x')
/** What is selected on it. */
let exact = ''
vi.mock('../../../lib/tab/capture.ts', () => ({ capturePage: async () => page }))
vi.mock('../../../lib/tab/selection.ts', () => ({
  readSelection: async () => ({ quote: { exact }, section: null }),
}))
const { saveSelection } = await import('../../../lib/tab/save-selection.ts')

beforeEach(emptyDatabase)

async function saved() {
  const row = await findByAddress(page.source.url)
  return (await readSummary(row?.id ?? ''))?.summary
}

it('a long selection is cut between two letters, never within one', async () => {
  exact = `x${'😀'.repeat(LONGEST_POINT)}`
  expect(await saveSelection(1, 'highlight')).toBe(true)
  expect((await saved())?.highlights.at(-1)?.text).toBe(`x${'😀'.repeat(LONGEST_POINT - 1)}`)
})

it.each([
  ['Ada Quill will post it.', 'Ada Quill'],
  ['Ada: post it.', 'Ada Quill'],
  ['Adam will post it.', null],
  ['It is for Ada to post it.', null],
])('an action is owed by the speaker whose name begins it: %s', async (words, owner) => {
  exact = words
  await saveSelection(1, 'action')
  expect((await saved())?.actions.at(-1)).toMatchObject({ text: words, owner })
})
