// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { type Go, useRoute } from '../../../entrypoints/library/use-route.ts'

it('follows an address that changes as soon as the page is drawn', async () => {
  const View = () => <p>{useRoute()[0].view}</p>
  location.hash = '#/settings'
  render(<View />, document.body)
  expect(document.body.textContent).toBe('settings')
  location.hash = '#/report'
  window.dispatchEvent(new Event('hashchange'))
  await expect.poll(() => document.body.textContent).toBe('report')
})

it('goes to a place once, however often it is asked to, and back from it at once', () => {
  let go: Go = () => {}
  const View = () => {
    const [route, goTo] = useRoute()
    go = goTo
    return <p>{route.view}</p>
  }
  location.hash = '#/settings'
  render(<View />, document.body)
  const before = history.length
  for (let count = 0; count < 3; count += 1) act(() => go({ view: 'overview' }))
  expect([document.body.textContent, location.hash, history.length - before]).toEqual([
    'overview',
    '#/overview',
    1,
  ])
  act(() => go({ view: 'import' }, { replace: true }))
  expect([location.hash, history.length - before]).toEqual(['#/import', 1])
})
