// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { Popup } from '../../../entrypoints/popup/Popup.tsx'
import { SavedSummaries } from '../../../entrypoints/popup/SavedSummaries.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const { browser, row } = vi.hoisted(() => {
  const row = {
    id: 'id',
    url: 'file:///loom.html',
    title: 'Loom minutes',
    tags: [],
    outcomes: 0,
    openActions: 0,
  }
  const browser = {
    runtime: {
      sendMessage: async () => ({ answer: { rows: [row], total: 1, found: 1 } }),
      getURL: (path: string) => path,
    },
    tabs: { create: () => Promise.reject(new Error('Illegal URL')) },
    windows: { getCurrent: async () => ({ id: 1 }) },
    storage: { local: { get: async () => ({}) } },
  }
  return { browser, row }
})
vi.mock('../../../lib/browser.ts', () => ({ browser }))
vi.mock('../../../lib/store/glance.ts', () => ({ glance: async () => null }))
vi.mock('../../../entrypoints/popup/ThisPage.tsx', () => {
  throw new Error('its file is gone')
})

// The popover of a menu is nothing that jsdom knows.
vi.mock('../../../components/Menu.tsx', () => ({
  Menu: ({ items }: { items: { label: string; onSelect: () => void }[] }) =>
    items.map(({ label, onSelect }) => (
      <button key={label} type="button" onClick={onSelect}>
        {label}
      </button>
    )),
}))
vi.stubGlobal('requestIdleCallback', () => 0)
vi.stubGlobal('cancelIdleCallback', () => {})

beforeAll(() => loadMessages(['en'], ['popup']))

const refusal = () => document.querySelector('[role=alert]')?.textContent

it('says why the part that reads the page cannot be loaded', async () => {
  render(<Popup tabId={1} isPanel={false} />, document.body)
  await expect.poll(refusal).toBeTruthy()
  expect(document.querySelector('.reading')).toBeNull()
  render(null, document.body)
})

it('says why a page cannot be opened', async () => {
  const exporting = {
    formats: [],
    failure: null,
    exportFile: async () => true,
    copy: async () => true,
    copyMail: async () => true,
  }
  const done = async () => {}
  const deletion = { deleted: null, failure: null, remove: done, undo: done, isBack: () => false }
  render(<SavedSummaries exporting={exporting} deletion={deletion} />, document.body)
  await expect.poll(() => document.body.textContent).toContain(row.title)
  for (const button of document.querySelectorAll('button'))
    if (button.textContent === 'Open the page') button.click()
  await expect.poll(refusal).toContain('Illegal URL')
})
