// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { useEditing } from '../../../entrypoints/library/use-editing.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import type { OpenSummary } from '../../../lib/store/summaries.ts'
import { summary } from '../../support/summary.ts'

const { stored, edits } = vi.hoisted(() => ({
  stored: [] as PromiseWithResolvers<object[]>[],
  edits: [] as unknown[],
}))
vi.mock('../../../lib/store/edits/editing.ts', () => ({
  editSummary: (_: string, operations: unknown[]) => {
    edits.push(...operations)
    const storing = Promise.withResolvers<object[]>()
    stored.push(storing)
    return storing.promise
  },
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

const opened = {
  summary: summary(),
  keys: new Map(),
  speakers: new Map(),
  number: 1,
  edits: [],
} as unknown as OpenSummary

function Statements() {
  const editing = useEditing(opened)
  return (
    <>
      <button type="button" onClick={() => editing.openNew('outcomes')} />
      {editing.newForm('outcomes')}
    </>
  )
}

const form = () => document.querySelector('form')
const type = (text: string) => {
  const field = document.querySelector('textarea')
  if (field) field.value = text
  field?.dispatchEvent(new Event('input', { bubbles: true }))
}

it('adds a statement once, however often Save is pressed until it is stored; what is refused can be tried again', async () => {
  render(
    <NoticeBoard>
      <Statements />
    </NoticeBoard>,
    document.body,
  )
  document.querySelector('button')?.click()
  await expect.poll(form).toBeTruthy()
  type('The shuttle stays')
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('The shuttle stays')
  form()?.requestSubmit()
  form()?.requestSubmit()
  expect(edits).toMatchObject([{ type: 'addPoint', point: { text: 'The shuttle stays' } }])
  stored[0]?.reject(new Error('refused'))
  await expect.poll(() => document.querySelector('[role=alert]')).toBeTruthy()
  form()?.requestSubmit()
  stored[1]?.resolve([{ id: 'edit', type: 'addPoint' }])
  await expect.poll(form).toBeNull()
  expect(edits).toHaveLength(2)
})
