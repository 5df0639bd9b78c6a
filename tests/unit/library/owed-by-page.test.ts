// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { renderActionsView } from '../../support/actions-view.tsx'

vi.mock('../../../lib/store/actions.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/store/actions.ts')>()),
  openActions: async () => {
    const owed = (text: string, id: string, meeting: string) => ({
      action: { key: text, text, owner: 'Ada Quill', speaker: null },
      row: {
        id,
        title: `On ${id}`,
        meeting,
        published: '2031-02-05',
        meetingStart: null,
        savedAt: '2031-03-01',
      },
    })
    const all = [
      owed('Card it.', 'wool', 'IETF 140'),
      owed('Spin it.', 'wool', 'IETF 140'),
      owed('Hackle it.', 'flax', 'ON FLAX'),
    ]
    return { owners: [{ name: 'Ada Quill', of: null, owed: all }], hasOlder: false }
  },
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('what somebody owes stands under its page, which is named once, and with its meeting unless that is its title', async () => {
  renderActionsView()
  const lines = () => [...document.querySelectorAll('.owed > *')].map((line) => line.textContent?.trim())
  await expect
    .poll(lines)
    .toEqual([
      'On wool · IETF 140 · Feb 5, 2031',
      'Card it.',
      'Spin it.',
      'On flax · Feb 5, 2031',
      'Hackle it.',
    ])
})
