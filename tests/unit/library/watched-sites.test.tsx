// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { WatchedSites } from '../../../entrypoints/library/WatchedSites.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const { storage } = vi.hoisted(() => ({ storage: { isBroken: true, tellChanged: () => {} } }))
vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))
vi.mock('../../../lib/watch/sites.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/watch/sites.ts')>()),
  readWatching: async () => {
    if (storage.isBroken) throw new Error('The disk is gone')
    return { sites: ['weaving.example'], autoSave: [] }
  },
  onAccessChanged: (callback: () => void) => {
    storage.tellChanged = callback
    return () => {}
  },
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('that the sites could not be read is told until they can be', async () => {
  render(
    <NoticeBoard>
      <WatchedSites />
    </NoticeBoard>,
    document.body,
  )
  const told = () => document.querySelector('[role=alert]')?.textContent
  await expect.poll(told).toContain('The disk is gone')
  storage.isBroken = false
  storage.tellChanged()
  await expect.poll(() => document.body.textContent).toContain('weaving.example')
  expect(told()).toBe(undefined)
})
