import { expect, it } from 'vitest'
import { analysePage } from '../../../lib/extract/analyse.ts'
import { readingOf } from './reading.ts'

it('tells the trace of every finding, and by which rule it was made', () => {
  const text = 'The group decided to drop the greeting frame of draft-birk-lantern-frames.'
  const { page } = readingOf([text])
  const seen: string[] = []
  analysePage(page, (kind, { rule, start, end }) =>
    seen.push([kind, rule, page.text.slice(start, end)].join(': ')),
  )
  expect(seen).toContain(`outcome: group decided: ${text}`)
  expect(seen).toContainEqual(expect.stringMatching(/^draft: .*: draft-birk-lantern-frames$/))
})
