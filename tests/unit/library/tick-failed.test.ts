// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { StorageFullError } from '../../../lib/store/database/errors.ts'
import { renderActionsView } from '../../support/actions-view.tsx'

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
  renderActionsView()
  const box = () => document.querySelector<HTMLInputElement>('.owed input')
  await expect.poll(box).not.toBeNull()
  box()?.click()
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('no room left')
  expect(box()?.checked).toBe(false)
})
