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
  readSelection: async () => (exact ? { quote: { exact }, section: null } : null),
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

it.each([
  ['highlight', 'highlights', {}],
  ['outcome', 'outcomes', { kind: 'decision' }],
  ['action', 'actions', { owner: null }],
  ['remark', 'highlights', { speaker: null }],
] as const)('a passage kept as %s is one of the %s, in even words', async (kind, list, more) => {
  exact = ' The shed\n  is to be blue. '
  await saveSelection(1, kind)
  const point = { text: 'The shed is to be blue.', quote: { exact }, ...more }
  expect((await saved())?.[list].at(-1)).toMatchObject(point)
})

it('words of a remark are its speaker’s', async () => {
  const [speaker] = page.speakers.filter(({ said }) => said.some(({ quote }) => quote))
  exact = speaker?.said.find(({ quote }) => quote)?.quote?.exact.slice(0, 12) ?? ''
  await saveSelection(1, 'remark')
  const kept = (await saved())?.speakers.find(({ name }) => name === speaker?.name)
  expect(kept?.said.at(-1)).toMatchObject({ text: exact.trim(), speaker: speaker?.name })
})

it('where nothing is selected, nothing is saved', async () => {
  exact = ''
  expect(await saveSelection(1, 'highlight')).toBe(false)
  expect(await saved()).toBeUndefined()
})
