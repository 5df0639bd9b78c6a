import { expect, it } from 'vitest'
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { readPlain } from '../../../../../lib/extract/page/plain/index.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'
import { MINUTES } from './people.ts'

it.each([
  [
    [
      'The keepers looked at wicks and oil and at how they are to be named',
      'from now on. They took up a proposal by Quillon Zefirov',
      'to put a letter before each number, and left it for another day.',
    ],
  ],
  [
    [
      'Mara Tolland reported that there is a new keeper at the harbour, Orla',
      'Fennimore, who is to look after the oil from now on.',
    ],
  ],
])('takes nobody for a presenter who is named in the middle of a sentence that was wrapped', (text) => {
  const page = readPlain({ text: text.join('\n'), emphases: [], links: [], breaks: [] })
  expect(page).toHaveLength(1)
  const reading = readingOfMarkdown(`${MINUTES}\n${page[0]!.text}`)
  const last = reading.page.blocks.length - 1
  const block = reading.page.blocks[last]!
  const blocks = [
    ...reading.page.blocks.slice(0, last),
    { ...block, breaks: page[0]!.breaks.map((at) => at + block.start) },
  ]
  const { remarks } = findPeople({ ...reading, page: { ...reading.page, blocks } })
  expect(remarks.filter(({ rule }) => rule.startsWith('topic'))).toEqual([])
})
