// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { RenderedPost } from '../../../components/library/RenderedPost.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

const { renderer } = vi.hoisted(() => ({ renderer: { isThere: true } }))
vi.mock('../../../lib/post/render.ts', () => ({
  get renderPost() {
    // As after an update of the extension, whose files have other names.
    if (!renderer.isThere) throw new TypeError('Failed to fetch dynamically imported module')
    return (markdown: string) => document.createRange().createContextualFragment(`<p>${markdown}</p>`)
  },
}))

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('tells of each post that it has made, with the words of the latest', async () => {
  const made: string[] = []
  const show = (markdown: string) =>
    render(
      <RenderedPost markdown={markdown} onRendered={(body) => made.push(body.textContent ?? '')} />,
      document.body,
    )
  show('The loom.')
  await expect.poll(() => made).toEqual(['The loom.'])
  show('The shuttle.')
  await expect.poll(() => made).toEqual(['The loom.', 'The shuttle.'])
  expect(document.body.textContent).toBe('The shuttle.')
  render(null, document.body)
})

it('says so if what makes posts cannot be loaded', async () => {
  renderer.isThere = false
  render(<RenderedPost markdown="The loom." />, document.body)
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent ?? '').not.toBe('')
  expect(document.body.textContent).not.toContain('The loom.')
})
