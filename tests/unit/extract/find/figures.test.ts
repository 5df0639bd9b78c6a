import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../../lib/extract/find/figures.ts'
import type { Block, Reading, Remark } from '../../../../lib/extract/types.ts'
import { heading, readingOf, type Written } from '../reading.ts'

const picture = (name: string): Written => ({
  text: name,
  kind: 'figure',
  picture: { url: `https://blog.example/${name}.png`, alt: null, caption: null },
})

const remarkBy = (reading: Reading, block: number, speaker: string | null): Remark => ({
  ...(reading.page.blocks[block] as Block),
  block,
  speaker,
  rule: 'label',
  score: 1,
})

describe('figures', () => {
  it('stand under the speaker of the last remark of their section', () => {
    const reading = readingOf([
      heading('Pruning'),
      'Ada Birk: Trees grow.',
      picture('tree'),
      'Bo Crane: Less so in winter.',
      'More on that.',
      picture('winter'),
      heading('Grafting'),
      picture('graft'),
    ])
    const remarks = [remarkBy(reading, 1, 'Ada Birk'), remarkBy(reading, 3, 'Bo Crane')]
    expect(findFigures(reading, remarks).map(({ url, speaker }) => [url, speaker])).toEqual([
      ['https://blog.example/tree.png', 'Ada Birk'],
      ['https://blog.example/winter.png', 'Bo Crane'],
      ['https://blog.example/graft.png', null],
    ])
  })

  it('stand under nobody after a remark that nobody owns, and are listed once', () => {
    const reading = readingOf(['Ada Birk: Yes.', 'Somebody objected.', picture('twice'), picture('twice')])
    const remarks = [remarkBy(reading, 0, 'Ada Birk'), remarkBy(reading, 1, null)]
    expect(findFigures(reading, remarks)).toEqual([
      { url: 'https://blog.example/twice.png', alt: null, caption: null, speaker: null },
    ])
  })
})
