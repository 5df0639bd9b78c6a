import { describe, expect, it, vi } from 'vitest'
import { database } from '../../../lib/store/database/database.ts'
import { emptyDatabase, extraction, titled } from '../store/support.ts'

// What is tested is what a failure in the background becomes; the polyfill is no use outside of an extension.
const sendMessage = vi.fn()
const discard = vi.fn(async (id: number) => ({ id: id + 100 }))
const isUnloaded = (id: number) => id > 10
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: { sendMessage },
    tabs: { get: async (id: number) => ({ discarded: isUnloaded(id) }), discard },
  },
}))
const { keep, readTab } = await import('../../../lib/many-tabs/one-tab.ts')

it.each([
  ['closed', { name: 'UnreadablePage', message: 'no tab', reason: 'closed' }],
  ['broken', { name: 'TypeError', message: 'a defect of the analysis' }],
])('tells a tab that cannot be read as "%s", whatever went wrong', async (reason, failure) => {
  sendMessage.mockResolvedValue({ failure })
  await expect(readTab(7)).rejects.toMatchObject({ name: 'UnreadablePage', reason })
})

it('tells a tab whose background never answers as broken', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'))
  await expect(readTab(7)).rejects.toMatchObject({ name: 'UnreadablePage', reason: 'broken' })
})

it('unloads a tab again that was unloaded, also where it cannot be read, and no other', async () => {
  sendMessage.mockResolvedValue({ answer: extraction('loom') })
  expect((await readTab(7)).tabId).toBe(7)
  expect((await readTab(11)).tabId).toBe(111)
  sendMessage.mockResolvedValue({ failure: { name: 'UnreadablePage', message: '', reason: 'empty' } })
  await expect(readTab(12)).rejects.toMatchObject({ reason: 'empty' })
  expect(discard.mock.calls).toEqual([[11], [12]])
})

describe('what was read is kept', () => {
  it('as what it turns out to be: new, as it was, or changed', async () => {
    await emptyDatabase()
    const saved = await keep(extraction('loom'), false)
    expect(saved.state).toBe('saved')
    expect(await keep(titled('loom', 'Called otherwise'), false)).toEqual({ ...saved, state: 'unchanged' })
    expect(await keep(extraction('loom', { content: 'More was said.' }), false)).toEqual({
      ...saved,
      state: 'updated',
    })
  })

  it('where it is no IETF post only if that is wanted, or it is saved already', async () => {
    await emptyDatabase()
    const cake = (content: string) => extraction('cake', { relevant: false, content })
    expect(await keep(cake('Rhubarb.'), false)).toEqual({ state: 'notIetf', summaryId: null })
    expect((await keep(cake('Rhubarb.'), true)).state).toBe('saved')
    expect((await keep(cake('Rhubarb and cream.'), false)).state).toBe('updated')
  })

  it('but where what is saved of its page is damaged: that is told of this tab, and the run goes on', async () => {
    await emptyDatabase()
    const { summaryId } = await keep(extraction('loom'), false)
    await database.records.toCollection().modify({ extraction: null as never })
    const before = await database.records.toArray()
    const changed = extraction('loom', { content: 'More was said.' })
    expect(await keep(changed, false)).toEqual({ state: 'failed', summaryId, reason: 'damaged' })
    expect(await database.records.toArray()).toEqual(before)
  })
})
