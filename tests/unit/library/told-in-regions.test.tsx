// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { FollowView } from '../../../entrypoints/library/FollowView.tsx'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const { timeline } = vi.hoisted(() => ({ timeline: Promise.withResolvers<object>() }))
vi.mock('../../../entrypoints/library/timeline.ts', () => ({ readTimeline: () => timeline.promise }))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('how much there is on what is followed is told in a region that was there before', async () => {
  render(
    <NoticeBoard>
      <FollowView route={{ view: 'follow', subject: 'group', name: 'loom' }} />
    </NoticeBoard>,
    document.body,
  )
  const region = document.querySelector('.follow-view [role=status]')
  expect(region?.textContent).toBe('')
  timeline.resolve({ entries: [], total: 3 })
  await expect.poll(() => region?.isConnected && region.textContent).toBe('3 summaries')
})
