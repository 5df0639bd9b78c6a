/** The pages' questions, asked and answered through everything between a page and the store. */
import { beforeEach, expect, it, vi } from 'vitest'
import { STAR } from '../../../lib/model.ts'
import { emptyDatabase, extraction, titled } from '../store/support.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

const { background } = vi.hoisted(() => ({ background: { listener: null as Listener | null } }))
vi.mock('../../../lib/browser.ts', () => {
  const popup = { id: 'micline', url: 'extension://micline/popup.html' }
  const runtime = {
    id: 'micline',
    getURL: () => 'extension://micline/',
    onMessage: {
      addListener: (listener: Listener) => {
        background.listener = listener
      },
    },
    sendMessage: async (message: unknown) => background.listener?.(message, popup),
  }
  return { browser: { runtime, extension: { inIncognitoContext: false } } }
})
const { answerQuestions } = await import('../../../lib/messages/answers.ts')
const { ask } = await import('../../../lib/messages/index.ts')
answerQuestions()

const LOOM = 'https://weaving.example/loom'

beforeEach(emptyDatabase)

/** The id of the page "loom", saved. */
async function saved(): Promise<string> {
  await ask('save', extraction('loom'))
  return (await ask('savedAt', LOOM))?.id ?? ''
}

it('a page is saved, and found by its address and its id', async () => {
  expect(await ask('savedAt', LOOM)).toBeNull()
  const id = await saved()
  expect(await ask('savedAt', LOOM)).toMatchObject({ id, source: { url: LOOM } })
  expect(await ask('read', id)).toMatchObject({ id, source: { url: LOOM } })
  expect(await ask('read', 'nobody')).toBeNull()
})

it('the newest are listed, or what a query finds, with how many there are', async () => {
  for (const name of ['loom', 'heddle', 'knot']) await ask('save', titled(name, `The ${name} post`))
  const newest = await ask('list', ' ', 2)
  expect([newest.rows.length, newest.total, newest.found]).toEqual([2, 3, 3])
  const { rows, total, found } = await ask('list', 'heddle', 2)
  expect([rows.map(({ title }) => title), total, found]).toEqual([['The heddle post'], 3, 1])
})

it('what is removed is gone until it is restored', async () => {
  const id = await saved()
  await ask('remove', id)
  expect([await ask('read', id), await ask('savedAt', LOOM)]).toEqual([null, null])
  await ask('restore', id)
  expect((await ask('savedAt', LOOM))?.id).toBe(id)
})

it('tags are added and removed', async () => {
  const id = await saved()
  await ask('setTag', id, STAR, true)
  expect((await ask('read', id))?.tags).toContain(STAR)
  await ask('setTag', id, STAR, false)
  expect((await ask('read', id))?.tags).not.toContain(STAR)
})
