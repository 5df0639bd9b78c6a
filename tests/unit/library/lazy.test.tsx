// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { Lazy } from '../../../entrypoints/library/Lazy.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('shows a view once it is loaded', async () => {
  const View = ({ name }: { name: string }) => <p>{name}</p>
  const load = async () => ({ default: View })
  render(<Lazy load={load} props={{ name: 'Loom' }} />, document.body)
  await expect.poll(() => document.body.textContent).toBe('Loom')
})

it('says why a view cannot be loaded', async () => {
  const load = () => Promise.reject(new Error('its file is gone'))
  render(<Lazy load={load} props={{}} />, document.body)
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('its file is gone')
})
