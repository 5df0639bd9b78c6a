// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Waiting } from '../../../components/library/Waiting.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const told = () => document.querySelector('[role=status] :not([aria-hidden])')?.textContent
const show = (isWaiting: boolean) =>
  act(() => render(<p role="status">{isWaiting && <Waiting />}</p>, document.body))

it('says that something is being read only if that takes a while, and until it is read', async () => {
  await show(true)
  await act(() => void vi.advanceTimersByTime(299))
  expect(told()).toBeUndefined()
  await act(() => void vi.advanceTimersByTime(1))
  expect(told()).toBe('Reading what is saved')
  await show(false)
  expect(document.querySelector('[role=status]')?.textContent).toBe('')
})
