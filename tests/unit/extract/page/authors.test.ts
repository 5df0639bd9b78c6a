import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

const POST = '<p>The working group met in the morning and decided what had to be decided.</p>'

const authorsOf = (line: string, head = '') =>
  readPage(openPage(`<title>Pears</title>${head}<article><h1>Pears</h1>${line}${POST}</article>`)).metadata
    .authors

it('names the body whose page it is only where no line says who of them it was', () => {
  const head = '<meta name="author" content="Harbour Research Institute">'
  const line = '<p><b>Published</b>: 2031-05-04 <b>by</b> <a href="/x">Ingrid Solhaug</a> (Version 1)</p>'
  expect(authorsOf(line, head)).toEqual(['Ingrid Solhaug'])
  expect(authorsOf('', head)).toEqual(['Harbour Research Institute'])
})

it('names authors apart from their offices', () => {
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

it('reads who signed a post, with an office or without', () => {
  const signedBy = (line: string) =>
    readPage(openPage(`<main><h1>Pears</h1>${POST}<p>${line}</p></main>`)).metadata.authors
  expect(signedBy('Ada Birk')).toEqual(['Ada Birk'])
  expect(signedBy('Ada Birk, IETF Chair')).toEqual(['Ada Birk'])
  expect(signedBy('Lamps need oil, says the IETF Chair')).toEqual([])
})
