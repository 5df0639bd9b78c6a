// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { Revisions } from '../../../components/library/Revisions.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('an earlier post is made when it is unfolded, and not before', async () => {
  const entry = {
    replacedAt: '2031-01-01T00:00:00Z',
    title: 'Loom',
    content: 'The *first* loom.',
    differences: [],
  }
  const entries = [1, 2].map((id) => ({ ...entry, id }))
  render(<Revisions entries={entries} />, document.body)
  expect(document.querySelectorAll('.post-body')).toHaveLength(0)
  const [first] = document.querySelectorAll('details')
  if (first) first.open = true
  await expect.poll(() => document.body.textContent).toContain('The first loom.')
  expect(document.querySelectorAll('.post-body')).toHaveLength(1)
})
