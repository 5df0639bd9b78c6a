// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { ActionsView } from '../../../entrypoints/library/ActionsView.tsx'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { ExportBoard } from '../../../entrypoints/library/use-export.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { StorageFullError } from '../../../lib/store/database/errors.ts'

vi.mock('../../../lib/store/actions.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/store/actions.ts')>()),
  openActions: async () => {
    const action = { key: 'actions|count', text: 'Count the knots.', owner: 'Ada Quill', speaker: null }
    const row = {
      id: 'loom',
      title: 'Looms',
      meeting: null,
      published: null,
      meetingStart: null,
      savedAt: '2031-02-05',
    }
    return { owners: [{ name: 'Ada Quill', of: null, owed: [{ action, row }] }], hasOlder: false }
  },
}))
vi.mock('../../../lib/store/edits/editing.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/store/edits/editing.ts')>()),
  editSummary: () => Promise.reject(new StorageFullError()),
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('an action that could not be ticked off is open again, and it is told why', async () => {
  render(
    <NoticeBoard>
      <ExportBoard>
        <ActionsView route={{ view: 'actions', query: '' }} go={() => undefined} />
      </ExportBoard>
    </NoticeBoard>,
    document.body,
  )
  const box = () => document.querySelector<HTMLInputElement>('.owed input')
  await expect.poll(box).not.toBeNull()
  box()?.click()
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('no room left')
  expect(box()?.checked).toBe(false)
})
