import { expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

const authorsOf = (line: string, head = '') =>
  metadataOf(`<title>Pears</title>${head}<article><h1>Pears</h1>${line}${POST}</article>`).authors

it('names the body whose page it is only where no line says who of them it was', () => {
  const head = '<meta name="author" content="Harbour Research Institute">'
  const line = '<p><b>Published</b>: 2031-05-04 <b>by</b> <a href="/x">Ingrid Solhaug</a> (Version 1)</p>'
  expect(authorsOf(line, head)).toEqual(['Ingrid Solhaug'])
  expect(authorsOf('', head)).toEqual(['Harbour Research Institute'])
})

it.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"BlogPosting","author":{"name":"Ada Birk"}}</script>',
    '',
  ],
  ['a meta tag', '<meta name="author" content="Ada Birk">', ''],
  ['microformats', '', '<a rel="author" href="/ada">Ada Birk</a>'],
])('believes %s before a line that may name somebody else', (_, head, marked) => {
  expect(authorsOf(`<p>Posted by Bo Crane</p>${marked}`, head)).toEqual(['Ada Birk'])
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
  const signedBy = (line: string) => metadataOf(`<main><h1>Pears</h1>${POST}<p>${line}</p></main>`).authors
  expect(signedBy('Ada Birk')).toEqual(['Ada Birk'])
  expect(signedBy('Ada Birk, IETF Chair')).toEqual(['Ada Birk'])
  expect(signedBy('— Ada Birk, 20 November 2031')).toEqual(['Ada Birk'])
  expect(signedBy('<em>Ada Birk is an engineer at Orchard, where she works on pears.</em>')).toEqual([
    'Ada Birk',
  ])
  expect(signedBy('Ada Birk is an engineer at Orchard, where she works on pears.')).toEqual([])
  expect(signedBy('Lamps need oil, says the IETF Chair')).toEqual([])
})

it.each<[string, string, string[]]>([
  [
    'in French, before a category',
    '<h1>A</h1><p>Publié le 20 mars 2031 par Inès Solhaug dans Lampes</p>',
    ['Inès Solhaug'],
  ],
  ['in Dutch, before the day', '<h1>A</h1><p>Door Ingrid Solhaug op 20 maart 2031</p>', ['Ingrid Solhaug']],
  ['in Italian', '<h1>A</h1><p>di Ingrid Solhaug | 20 marzo 2031</p>', ['Ingrid Solhaug']],
  ['in Russian', '<h1>A</h1><p>Автор: Инга Соколова, 20 марта 2031</p>', ['Инга Соколова']],
  ['in Korean', '<h1>A</h1><p>작성자 김사과 | 2031년 3월 20일</p>', ['김사과']],
  [
    'in a box below the post',
    `<main><h1>A</h1><div>${POST}</div><div><h4>About the author</h4><div>Ingrid Solhaug</div><p>Ingrid lights lamps.</p></div></main>`,
    ['Ingrid Solhaug'],
  ],
  [
    'before a part of its own that is no name',
    '<h1>A</h1><div><span>By</span> <a>Ingrid Solhaug</a><span>Principal - Lamps</span></div>',
    ['Ingrid Solhaug'],
  ],
  ['by their story', '<h1>A</h1><p>Story by Ada Birk</p><p>Nov 20, 2031</p>', ['Ada Birk']],
  ['in German, by a verb', '<h1>A</h1><p>Verfasst von Ada Birk am 20.11.2031</p>', ['Ada Birk']],
  ['in French, before a full stop', '<h1>A</h1><p>Écrit par Ada Birk. Publié dans Normes.</p>', ['Ada Birk']],
  ['in Portuguese, before the hour', '<h1>A</h1><p>Postado por Ada Birk às 10:20</p>', ['Ada Birk']],
  ['in Japanese, after a stroke', '<h1>A</h1><p>文／田中太郎</p>', ['田中太郎']],
  ['as guests', '<h1>A</h1><p>Guest post by Ada N. Birk of Orchard</p>', ['Ada N. Birk']],
  [
    'as guests, in a sentence',
    '<h1>A</h1><p>This is a guest post by Ada Birk, who grows pears.</p>',
    ['Ada Birk'],
  ],
  [
    'both, in a sentence',
    '<h1>A</h1><p>This article was written by Ada Birk and Bo Crane.</p>',
    ['Ada Birk', 'Bo Crane'],
  ],
  [
    'with where they work, below the day',
    '<h1>A</h1><p>Nov 20, 2031</p><p>Ada Birk, Orchard Inc.</p>',
    ['Ada Birk'],
  ],
])('are named %s', (_, line, names) => {
  expect(metadataOf(`<title>A</title><main>${line}${POST}</main>`).authors).toEqual(names)
})
