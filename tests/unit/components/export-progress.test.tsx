// @vitest-environment jsdom
import { render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { ExportProgress, type ExportRun } from '../../../components/library/ExportProgress.tsx'
import { loadMessages } from '../../../lib/i18n/index.ts'

beforeAll(() => loadMessages(['en'], ['popup', 'library']))

it('reads out that an export has begun and what it lacks, and not every summary that it writes', () => {
  const show = (changes: Partial<ExportRun>) => {
    const run: ExportRun = {
      id: Symbol(),
      format: 'json',
      written: 0,
      damaged: 0,
      cancel: () => {},
      ...changes,
    }
    render(<ExportProgress runs={[run]} />, document.body)
    return document.querySelector('[role=status]')?.textContent
  }
  const begun = show({ written: 0 })
  expect(begun).toContain('JSON')
  expect(show({ written: 70 })).toBe(begun)
  expect(document.body.textContent).toContain('70 written')
  expect(show({ written: null, damaged: 2 })).toBe('2 damaged summaries are not in it.')
})
