// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it } from 'vitest'
import type { DraftKey } from '../../../lib/drafts.ts'
import { useDraft } from '../../../lib/hooks/use-draft.ts'

let write: (draft: string | null) => void

function Field({ name }: { name: DraftKey }) {
  const [draft, setDraft] = useDraft<string>(name)
  write = setDraft
  return <p>{draft ?? 'nothing'}</p>
}

/** What is shown of the draft called `name`, by the same component as before. */
function shown(name: DraftKey): string | null {
  act(() => render(<Field name={name} />, document.body))
  return document.body.textContent
}

beforeEach(() => {
  render(null, document.body)
  localStorage.clear()
})

it('is there again when the page is, until it is discarded', () => {
  expect(shown('tag:loom')).toBe('nothing')
  act(() => write('wool'))
  expect(document.body.textContent).toBe('wool')
  render(null, document.body)
  expect(shown('tag:loom')).toBe('wool')
  act(() => write(null))
  expect([shown('tag:loom'), localStorage.length]).toEqual(['nothing', 0])
})

it('is that of the summary that is shown by now', () => {
  shown('tag:loom')
  act(() => write('wool'))
  expect(shown('tag:yarn')).toBe('nothing')
  act(() => write('silk'))
  expect([shown('tag:loom'), shown('tag:yarn')]).toEqual(['wool', 'silk'])
})
