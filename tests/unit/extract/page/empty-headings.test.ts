import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

/** The headings of a post of one paragraph that ends with headings under which nothing stands. */
function headingsWith(...last: readonly string[]): string[] {
  const prose = 'The growers met in the morning and decided what had to be decided before the frost comes.'
  const empty = last.map((text) => `<h2>${text}</h2>`).join('')
  const { blocks, text } = readPage(
    openPage(`<article><h1>Summaries</h1><h2>PEAR</h2><p>${prose}</p>${empty}</article>`),
  )
  return blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))
}

it('keeps the headings of groups of which a summary says nothing', () => {
  expect(headingsWith('PLUM', 'QUINCE', 'V6OPS')).toEqual(['Summaries', 'PEAR', 'PLUM', 'QUINCE', 'V6OPS'])
  expect(headingsWith('PLUM', 'QUINCE', 'V6OPS', 'Download in other formats:')).toHaveLength(5)
})

it.each([
  ['of a site', ['Archives', 'Categories', 'Meta']],
  ['alone in capitals', ['TAGS']],
  ['two in capitals', ['TAGS', 'SHARE']],
  ['that are years', ['2031', '2030', '2029']],
])('leaves out headings %s at the end', (_, last) => {
  expect(headingsWith(...last)).toEqual(['Summaries', 'PEAR'])
})

it('leaves out headings in capitals at the end where those above are not', () => {
  const prose = 'The growers met in the morning and decided what had to be decided before the frost comes.'
  const post = `<h1>Pears</h1><h2>A day in the orchard</h2><p>${prose}</p><h2>NEWS</h2><h2>BLOG</h2><h2>MENU</h2>`
  expect(readPage(openPage(`<article>${post}</article>`)).text).not.toContain('BLOG')
})
