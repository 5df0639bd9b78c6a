import { expect, it } from 'vitest'
import { hitFinder, snippetOf } from '../../../lib/store/hits.ts'
import { parseQuery } from '../../../lib/store/query.ts'
import { summary } from '../../support/summary.ts'

function snippet(query: string, content: string): string | null {
  const found = hitFinder(parseQuery(query))
  return found && snippetOf(summary({ content }), found)
}

it.each([
  ['- [Zither challenges (PDF)](https://zither.example/slides)', 'Zither challenges (PDF)'],
  ['## The **zither** and `strings`', 'The zither and strings'],
  ['> ![A zither](https://pictures.example/z.png) stood there', 'A zither stood there'],
  ['No markup around the zither', 'No markup around the zither'],
])('a snippet of a post is what one reads of it: %s', (content, shown) => {
  expect(snippet('zither', `Before.\n\n${content}`)).toBe(shown)
})
