// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { SaveButton, type SaveState } from '../../../components/popup/SaveButton.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

beforeAll(() => loadMessages(['en'], ['popup']))

const show = (state: SaveState) =>
  render(<SaveButton state={state} shortcut={null} onSave={() => undefined} />, document.body)

it('tells in a region that was there before that the page is saved, each time that it is', () => {
  show('unsaved')
  const region = document.querySelector('[role=status]')
  const told = (['saving', 'saved', 'saving', 'saved', 'changed'] as const).map((state) => {
    show(state)
    return region?.isConnected && region.textContent
  })
  expect(told).toEqual(['', 'Saved', '', 'Saved', ''])
})
