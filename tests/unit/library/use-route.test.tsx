// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it } from 'vitest'
import { useRoute } from '../../../entrypoints/library/use-route.ts'

it('follows an address that changes as soon as the page is drawn', async () => {
  const View = () => <p>{useRoute()[0].view}</p>
  location.hash = '#/settings'
  render(<View />, document.body)
  expect(document.body.textContent).toBe('settings')
  location.hash = '#/report'
  window.dispatchEvent(new Event('hashchange'))
  await expect.poll(() => document.body.textContent).toBe('report')
})
