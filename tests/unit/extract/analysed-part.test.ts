import { expect, it } from 'vitest'
import { analysePage } from '../../../lib/extract/analyse.ts'
import { analysedPart } from '../../../lib/extract/analysed-part.ts'
import { readingOf } from './reading.ts'

const LIMITS = { characters: 40, blocks: 3 }
const long = {
  text: 'The loom group met in the morning, and again after lunch.',
  links: ['https://a.example/'],
}

it('leaves a page of usual length as it is', () => {
  const { page } = readingOf(['One.', 'Two.', 'Three.'])
  expect(analysedPart(page, LIMITS)).toEqual({ page, warnings: [] })
})

it('cuts in the middle of a paragraph where it must, and says so', () => {
  const { page, warnings } = analysedPart(readingOf([long, 'Two.']).page, LIMITS)
  expect(page.text).toHaveLength(40)
  expect(page.blocks).toMatchObject([{ start: 0, end: 40, links: [] }])
  expect(warnings).toEqual([expect.stringContaining('very long')])
})

it('keeps of a paragraph that it cuts only the line ends before the cut', () => {
  const { page } = readingOf([long, 'Two.'])
  const [first, ...others] = page.blocks
  const wrapped = { ...page, blocks: [{ ...first!, breaks: [3, 50] }, ...others] }
  expect(analysedPart(wrapped, LIMITS).page.blocks[0]?.breaks).toEqual([3])
})

it('takes no more than so many blocks', () => {
  expect(analysedPart(readingOf(['1.', '2.', '3.', '4.', '5.']).page, LIMITS).page.blocks).toHaveLength(3)
})

it('keeps the text of the post whole, and counts all of its words', () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `Line ${index}.`)
  const { content, source, warnings } = analysePage(readingOf(lines).page)
  expect(content).toContain('Line 29999.')
  expect(source.words).toBe(60_000)
  expect(warnings).toHaveLength(1)
})
