// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { useTitle } from '../../../entrypoints/library/use-title.ts'

function Named({ name }: { name: string | null }) {
  useTitle(name)
  return null
}

const page = (view: string, open: string | null) =>
  act(() =>
    render(
      <>
        <Named name={view} key="view" />
        {open !== null && <Named name={open || null} key={open} />}
      </>,
      document.body,
    ),
  )

it('names the page after what is open in it, and after the view again once that is closed', async () => {
  await page('Find', null)
  expect(document.title).toBe('Find · Micline')
  await page('Find', '')
  expect(document.title).toBe('Find · Micline')
  await page('Find', 'Loom minutes')
  expect(document.title).toBe('Loom minutes · Micline')
  await page('Find', 'Yarn minutes')
  expect(document.title).toBe('Yarn minutes · Micline')
  await page('Find', null)
  expect(document.title).toBe('Find · Micline')
  await page('Overview', null)
  expect(document.title).toBe('Overview · Micline')
})
