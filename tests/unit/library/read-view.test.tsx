// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { ReadView } from '../../../entrypoints/library/ReadView.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import type { OpenSummary } from '../../../lib/store/summaries.ts'
import { summary } from '../../support/summary.ts'

type Read = PromiseWithResolvers<OpenSummary | undefined>

const { reads } = vi.hoisted(() => ({ reads: new Map<string, Read>() }))
vi.mock('../../../lib/store/summaries.ts', () => ({
  readSummary: (id: string) => reads.get(id)?.promise,
}))
// Of a summary only its name, its post and a field are here.
vi.mock('../../../entrypoints/library/OpenedSummary.tsx', () => ({
  OpenedSummary: ({
    opened,
    isPostOpen,
    onPostOpen,
  }: Parameters<typeof import('../../../entrypoints/library/OpenedSummary.tsx').OpenedSummary>[0]) => (
    <article>
      <h1>{opened.summary.id}</h1>
      <input />
      <button type="button" aria-expanded={isPostOpen} onClick={() => onPostOpen(true)} />
    </article>
  ),
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => {
  render(null, document.body)
  for (const id of ['loom', 'yarn']) {
    const read: Read = Promise.withResolvers()
    // It may fail before anybody asks.
    read.promise.catch(() => undefined)
    reads.set(id, read)
  }
})

const show = (id: string) =>
  render(
    <NoticeBoard>
      <ReadView id={id} find={null} asked={null} takesFocus={false} back="#/" go={() => undefined} />
    </NoticeBoard>,
    document.body,
  )
const isRead = (id: string) => {
  reads.get(id)?.resolve({ summary: summary({ id }) } as OpenSummary)
  return expect.poll(() => document.querySelector('h1')?.textContent).toBe(id)
}

it('shows nothing of one summary while the next is being read, and keeps nothing that was typed there', async () => {
  show('loom')
  await isRead('loom')
  Object.assign(document.querySelector('input') ?? {}, { value: 'half a tag' })
  show('yarn')
  expect(document.querySelector('article')).toBeNull()
  await isRead('yarn')
  expect(document.querySelector('input')?.value).toBe('')
})

it('leaves the post open from one summary to the next', async () => {
  show('loom')
  await isRead('loom')
  document.querySelector('button')?.click()
  show('yarn')
  await isRead('yarn')
  expect(document.querySelector('button')?.getAttribute('aria-expanded')).toBe('true')
})

it('does not take the failure of one summary for that of the next', async () => {
  show('loom')
  reads.get('loom')?.reject(new Error('the loom is torn'))
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('the loom is torn')
  show('yarn')
  expect(document.body.textContent).not.toContain('the loom is torn')
  await isRead('yarn')
})
