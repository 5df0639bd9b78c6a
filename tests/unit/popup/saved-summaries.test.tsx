// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { SavedSummaries } from '../../../entrypoints/popup/SavedSummaries.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const { row, found } = vi.hoisted(() => {
  const row = {
    id: 'id',
    title: 'Loom minutes',
    outcomes: 0,
    actions: 0,
    savedAt: '2031-02-04T10:00:00.000Z',
  }
  return { row, found: { rows: [row], total: 1, found: 1, query: '' } }
})
vi.mock('../../../lib/browser.ts', () => ({ browser: {} }))
vi.mock('../../../components/Menu.tsx', () => ({ Menu: () => null }))
vi.mock('../../../lib/hooks/use-loss.ts', () => ({ useLoss: () => ({ loss: null, onSeen: () => {} }) }))
vi.mock('../../../entrypoints/popup/use-saved.ts', () => ({
  useSaved: () => ({ state: 'ready', value: { ...found } }),
}))
vi.stubGlobal('requestIdleCallback', () => 0)
vi.stubGlobal('cancelIdleCallback', () => {})

beforeAll(() => loadMessages(['en'], ['popup']))

const show = (deleted: { id: string; title: string } | null = null) =>
  render(
    <SavedSummaries
      exporting={{
        formats: [],
        failure: null,
        exportFile: async () => true,
        copy: async () => true,
        copyMail: async () => true,
      }}
      deletion={{ deleted, failure: null, remove: async () => {}, undo: async () => {}, isBack: () => false }}
    />,
    document.body,
  )

it('tells in regions that were there before that nothing was found, and what was deleted', () => {
  show()
  const regions = [...document.querySelectorAll('[role=status]')]
  const told = () => regions.map(({ isConnected, textContent }) => isConnected && textContent).join('')
  expect(told()).toBe('')
  Object.assign(found, { rows: [], found: 0, query: 'shuttle' })
  show()
  expect(told()).toBe('Nothing saved matches “shuttle”.')
  Object.assign(found, { rows: [row], found: 1, query: '' })
  show({ id: 'yarn', title: 'Yarn recap' })
  expect(told()).toContain('Yarn recap')
})
