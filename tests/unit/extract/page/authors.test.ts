import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

const POST = '<p>The working group met in the morning and decided what had to be decided.</p>'

it('names authors apart from their offices', () => {
  const authorsOf = (line: string) =>
    readPage(openPage(`<title>Pears</title><article><h1>Pears</h1>${line}${POST}</article>`)).metadata.authors
  expect(authorsOf('<p><span>By Ada Birk</span><span>Director, Pear Growing</span></p>')).toEqual([
    'Ada Birk',
  ])
  expect(authorsOf('<p><b>By</b> <a>Ada Birk</a> <span>Director, Pear Growing</span></p>')).toEqual([
    'Ada Birk',
  ])
  expect(authorsOf('<ul><li>Alice Birk <span>IETF Chair</span></li></ul><p>6 Aug 2031</p>')).toEqual([
    'Alice Birk',
  ])
  expect(authorsOf('<ul><li>Alice Birk<span>IETF Chair</span></li></ul><p>6 Aug 2031</p>')).toEqual([
    'Alice Birk',
  ])
  expect(authorsOf('<p><em>Notes:</em> Ada Birk + Bo Crane (?); many thanks!</p>')).toEqual([
    'Ada Birk',
    'Bo Crane',
  ])
  expect(authorsOf('<p>Notes: the pears of Ada Birk</p>')).toEqual([])
  expect(authorsOf('<p>Scribe: Ada Birk &lt;ada@pear.example&gt;</p>')).toEqual(['Ada Birk'])
  expect(authorsOf(`${`${POST}<p>A point.</p>`.repeat(20)}<p>Notes taken by Ada Birk</p>`)).toEqual([
    'Ada Birk',
  ])
})
