// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { ImportView } from '../../../entrypoints/library/ImportView.tsx'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { ImportBoard } from '../../../entrypoints/library/use-import.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

interface Options {
  onProgress: (done: number) => void
  signal: AbortSignal
}

const { plan, taking, haveChangesCopied } = vi.hoisted(() => ({
  plan: { new: 9, changed: 0, same: 0, joinCount: 0, joins: [], problems: [], problemCount: 0, changes: [] },
  taking: Promise.withResolvers<Options>(),
  haveChangesCopied: vi.fn(async () => {}),
}))
vi.mock('../../../lib/export-job/run.ts', () => ({
  planImport: async () => plan,
  runImport: (_: unknown, options: Options) => {
    taking.resolve(options)
    return new Promise((_, reject) => options.signal.addEventListener('abort', reject))
  },
}))
vi.mock('../../../lib/store/outbox.ts', () => ({ haveChangesCopied }))
vi.mock('../../../lib/store/database/persistence.ts', () => ({ keepPersistent: async () => {} }))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

const press = (label: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  if (!button) throw new Error(`There is no button "${label}"`)
  button.click()
}
const view = () => document.querySelector('.import-view')
const told = () => view()?.querySelector('[role=status]')?.textContent

it('reads out that an import has begun and how it ended, and keeps what it took in until it was cancelled', async () => {
  render(
    <NoticeBoard>
      <ImportBoard isShown>
        <ImportView />
      </ImportBoard>
    </NoticeBoard>,
    document.body,
  )
  const field = document.querySelector('input')
  Object.defineProperty(field, 'files', { value: [new File([''], 'loom.json')] })
  field?.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.poll(() => view()?.textContent).toContain('Import 9')
  expect(view()?.textContent).toContain('9 new, 0 changed, 0 unchanged')
  press('Import 9')
  const { onProgress } = await taking.promise
  await expect.poll(told).toContain('Importing')
  const begun = told()
  onProgress(3)
  await expect.poll(() => view()?.textContent).toContain('Importing: 3 summaries')
  expect(told()).toBe(begun)
  expect(view()?.querySelector('[role=status] button')).toBeNull()
  haveChangesCopied.mockClear()
  press('Cancel')
  await expect.poll(told).toBe('Cancelled after 3 summaries. What was imported stays.')
  await expect.poll(() => haveChangesCopied.mock.calls.length).toBe(1)
})
