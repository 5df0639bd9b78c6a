// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { renderActionsView } from '../../support/actions-view.tsx'

vi.mock('../../../lib/store/actions.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/store/actions.ts')>()),
  openActions: async () => ({
    owners: ['Ada Quill', 'The Loom PKI working group'].map((name) => ({ name, of: null, owed: [] })),
    hasOlder: false,
  }),
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('leads from a person to everything about them, and from a group to no person of its name', async () => {
  renderActionsView()
  const owners = () => [...document.querySelectorAll('h2')]
  await expect.poll(() => owners().length).toBe(2)
  expect(owners().map((owner) => owner.querySelector('a')?.textContent ?? null)).toEqual(['Ada Quill', null])
  expect(owners()[1]?.textContent).toBe('The Loom PKI working group 0')
})
