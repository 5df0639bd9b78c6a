import { expect, it } from 'vitest'
import { reportOn } from '../../../lib/summary/reading-report.ts'
import { randomLibrary } from '../../support/library.ts'

it('names the page and what was found on it, and nothing of the user', () => {
  const [summary] = randomLibrary(1, 7)
  if (!summary) throw new Error('no summary')
  const own = { tags: ['kelp to read'], note: 'A note of mine.' }
  const report = reportOn({ ...summary, ...own, warnings: ['The text was cut off.'] }, '1.2.3')
  expect(report).toContain('Micline 1.2.3')
  expect(report).toContain(`- Page: ${summary.source.url}`)
  expect(report).toContain(`${summary.speakers.length} speakers, ${summary.outcomes.length} outcomes`)
  expect(report).toContain('- Warning: The text was cut off.')
  for (const words of [summary.id, ...own.tags, own.note]) expect(report).not.toContain(words)
})
