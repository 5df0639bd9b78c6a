import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../../../lib/extract/find/people/index.ts'
import { readingOfMarkdown } from '../../markdown-reading.ts'

describe('pages that are not made for reading', () => {
  it('attributes all of two thousand remarks', () => {
    const names = ['Orla Fennimore', 'Tobin', 'Mara Tolland', 'Will', 'Chase Marks', 'Rich']
    const source = Array.from(
      { length: 2000 },
      (_, index) => `- ${names[index % 6]}: This is point ${index}.`,
    ).join('\n')
    const { speakers, remarks } = findPeople(readingOfMarkdown(source))
    expect(speakers.map(({ name }) => name)).toEqual(names)
    expect(remarks.filter(({ speaker }) => speaker)).toHaveLength(2000)
  })

  it('finds nobody where every line ends in a colon', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `The part ${index} of it:`).join('\n\n')
    expect(findPeople(readingOfMarkdown(lines))).toEqual({ speakers: [], listed: [], remarks: [] })
  })

  it('finds nobody where nobody is', () => {
    expect(
      findPeople(readingOfMarkdown('The protocol has three states. It starts in the first one.')),
    ).toEqual({
      speakers: [],
      listed: [],
      remarks: [],
    })
    expect(findPeople(readingOfMarkdown(''))).toEqual({ speakers: [], listed: [], remarks: [] })
  })

  it.each([
    ['one letter', 'A'.repeat(50_000)],
    ['brackets', '('.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
    ['names and commas', 'Orla Fennimore, '.repeat(3_000)],
    ['capitals', 'Orla '.repeat(5_000)],
    ['a label without end', `${'Name '.repeat(10_000)}:`],
  ])('goes through a page of %s', (_, text) => {
    expect(() => findPeople(readingOfMarkdown(text))).not.toThrow()
  })

  it('gives remarks in order and without overlaps, and traces what it found', () => {
    const rules: string[] = []
    const reading = readingOfMarkdown(
      '## Keys - Magnus Ferrow\n\nMagnus said it works.\n\n- Orla Fennimore: It does.',
    )
    const { remarks } = findPeople({ ...reading, trace: (_, { rule }) => rules.push(rule) })
    for (const [index, remark] of remarks.entries())
      expect(remark.start).toBeGreaterThanOrEqual(remarks[index - 1]?.end ?? 0)
    expect(rules).toEqual(expect.arrayContaining(['topic-heading', 'verb-of-saying', 'label']))
  })
})
