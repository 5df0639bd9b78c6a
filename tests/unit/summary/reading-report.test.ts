import { expect, it } from 'vitest'
import { reportOn } from '../../../lib/summary/reading-report.ts'
import { randomLibrary } from '../../support/library.ts'

it('names the page and what was found on it, and nothing of the user', () => {
  const [summary] = randomLibrary(1, 7)
  if (!summary) throw new Error('no summary')
  const report = reportOn({ ...summary, warnings: ['The text was cut off.'] }, '1.2.3')
  expect(report).toContain('Micline 1.2.3')
  expect(report).toContain(`- Page: ${summary.source.url}`)
  expect(report).toContain(`${summary.speakers.length} speakers, ${summary.outcomes.length} outcomes`)
  expect(report).toContain('- Warning: The text was cut off.')
  for (const own of [summary.id, ...summary.tags]) expect(report).not.toContain(own)
  if (summary.note) expect(report).not.toContain(summary.note)
})
