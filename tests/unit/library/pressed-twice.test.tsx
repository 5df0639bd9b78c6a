// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { TabsView } from '../../../entrypoints/library/TabsView.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const startRun = vi.fn<() => Promise<boolean>>()
vi.mock('../../../lib/many-tabs/run.ts', () => ({ startRun: () => startRun() }))
vi.mock('../../../lib/many-tabs/kept-run.ts', () => ({
  readRun: async () => null,
  followRun: () => () => {},
}))
vi.mock('../../../lib/many-tabs/tabs.ts', () => ({
  choiceOfTabs: async () => ({ all: [{ id: 1, title: 'Loom' }], selected: [] }),
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('a button pressed twice starts one run: a second one would find no access, and call that refused', async () => {
  const [first, again] = [Promise.withResolvers<boolean>(), Promise.withResolvers<boolean>()]
  startRun.mockReturnValueOnce(first.promise).mockReturnValueOnce(again.promise)
  render(
    <NoticeBoard>
      <TabsView windowId={null} selected={[]} />
    </NoticeBoard>,
    document.body,
  )
  const button = () => document.querySelector<HTMLButtonElement>('.tabs-view button')
  await expect.poll(button).not.toBeNull()
  button()?.click()
  button()?.click()
  expect(startRun).toHaveBeenCalledOnce()
  first.resolve(false)
  await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull()
  button()?.click()
  expect(startRun).toHaveBeenCalledTimes(2)
})
