// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { NoticeBoard } from '../../../entrypoints/library/notices.tsx'
import { TabsView } from '../../../entrypoints/library/TabsView.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'
import { newRun, type TabRun, withEntry } from '../../../lib/many-tabs/model.ts'

const [startRun, saveAnyway] = [vi.fn<() => Promise<boolean>>(), vi.fn<() => Promise<boolean>>()]
let last: TabRun | null
vi.mock('../../../lib/many-tabs/run.ts', () => ({
  startRun: () => startRun(),
  saveAnyway: () => saveAnyway(),
}))
vi.mock('../../../lib/many-tabs/kept-run.ts', () => ({
  readRun: async () => last,
  followRun: () => () => {},
}))
vi.mock('../../../lib/many-tabs/tabs.ts', () => ({
  choiceOfTabs: async () => ({ all: [{ id: 1, title: 'Loom' }], selected: [] }),
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => {
  render(null, document.body)
})

const show = () =>
  render(
    <NoticeBoard>
      <TabsView windowId={null} selected={[]} />
    </NoticeBoard>,
    document.body,
  )

const NOT_IETF = {
  ...withEntry(newRun([{ id: 1, title: 'Loom' }]), 0, { state: 'notIetf' }),
  phase: 'done',
} as const

it.each([
  ['that saves tabs', startRun, null, '.tabs-view .edit-row button'],
  ['that saves a page anyway', saveAnyway, NOT_IETF, '.tab-tools button'],
])(
  'a button %s, pressed twice, does so once: again would find no access, and call that refused',
  async (...given) => {
    const [, save, run, selector] = given
    const [first, again] = [Promise.withResolvers<boolean>(), Promise.withResolvers<boolean>()]
    save.mockReturnValueOnce(first.promise).mockReturnValueOnce(again.promise)
    last = run
    show()
    const button = () => document.querySelector<HTMLButtonElement>(selector)
    await expect.poll(button).not.toBeNull()
    button()?.click()
    button()?.click()
    expect(save).toHaveBeenCalledOnce()
    first.resolve(false)
    await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull()
    button()?.click()
    expect(save).toHaveBeenCalledTimes(2)
  },
)
