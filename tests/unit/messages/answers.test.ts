import { beforeEach, expect, it, vi } from 'vitest'
import { deleteSummaries } from '../../../lib/store/deletion.ts'
import { saveExtraction } from '../../../lib/store/summaries.ts'
import { emptyDatabase, extraction } from '../store/support.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }))
vi.mock('../../../lib/browser.ts', () => {
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) }
  return { browser: { runtime: { id: 'micline', getURL: () => 'extension://micline/', onMessage } } }
})
const { answerQuestions } = await import('../../../lib/messages/answers.ts')
answerQuestions()

const popup = { id: 'micline', url: 'extension://micline/popup.html' }
const ask = (question: string, ...given: unknown[]) => listeners[0]?.({ ask: question, given }, popup)

beforeEach(emptyDatabase)

it.each([
  ['a script of ours in somebody’s page', { id: 'micline', url: 'https://weaving.example/' }],
  [
    'a page that is called like ours',
    { id: 'micline', url: 'https://x.example/?extension://micline/popup.html' },
  ],
  ['another extension', { id: 'other', url: 'extension://micline/popup.html' }],
  ['nobody who is known', {}],
])('does not answer %s', (_, sender) => {
  expect(listeners[0]?.({ ask: 'list', given: ['', 1] }, sender)).toBeUndefined()
})

it.each([null, 'list', { ask: 'list' }, { ask: 'toString', given: [] }, { ask: ['list'], given: [] }])(
  'does not answer what is no question: %j',
  (message) => {
    expect(listeners[0]?.(message, popup)).toBeUndefined()
  },
)

it('says that a note was stored, and that one on a deleted summary was not', async () => {
  const { summary } = await saveExtraction(extraction('loom'))
  expect(await ask('setNote', summary.id, 'knots')).toEqual({ answer: true })
  await deleteSummaries([summary.id])
  expect(await ask('setNote', summary.id, 'more knots')).toEqual({ answer: false })
})
