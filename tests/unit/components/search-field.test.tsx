// @vitest-environment jsdom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { SearchField } from '../../../components/library/SearchField.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

function Field() {
  const [query, setQuery] = useState('')
  const completions = [{ query: 'group:"loom" ', label: 'group: loom', count: 3 }]
  return <SearchField query={query} completions={completions} onQuery={setQuery} onEnter={() => {}} />
}

const field = () => document.querySelector('input') as HTMLInputElement
const type = (text: string) =>
  act(() => {
    field().value += text
    field().dispatchEvent(new InputEvent('input', { bubbles: true }))
  })

/** Presses a key, which types its letter unless the field takes it for itself. */
async function press(key: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  await act(() => void field().dispatchEvent(event))
  if (key.length === 1 && !event.defaultPrevented) await type(key)
}

it('after a completion, whose space is there already, types one space, not two', async () => {
  await act(() => render(<Field />, document.body))
  await type('group:l')
  for (const key of ['ArrowDown', 'Enter', ' ', 'k']) await press(key)
  expect(field().value).toBe('group:"loom" k')
  for (const key of [' ', ' ']) await press(key)
  expect(field().value).toBe('group:"loom" k  ')
})
