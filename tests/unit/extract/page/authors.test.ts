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

it('takes no part of an office for another author', () => {
  expect(
    authorsOf('<p>By <a href="/a">Ada Birk</a><span>Manager, Lamp and Harbour Services</span></p>'),
  ).toEqual(['Ada Birk'])
  expect(
    authorsOf('<p>By <a href="/a">Ada Birk</a> <i>Senior Engineer, Tide and Pear Growing</i></p>'),
  ).toEqual(['Ada Birk'])
  // but somebody who is named behind one
  expect(authorsOf('<p>By Ada Birk, Chair, and Bo Crane, Editor</p>')).toEqual(['Ada Birk', 'Bo Crane'])
  expect(authorsOf('<p>By <a>Ada Birk</a> and <a>Bo Crane</a></p>')).toEqual(['Ada Birk', 'Bo Crane'])
  expect(authorsOf('<p><span>By</span> <span>Ada Birk, Editor, and Bo Crane</span></p>')).toEqual([
    'Ada Birk',
    'Bo Crane',
  ])
})

it('names no account of a team', () => {
  expect(authorsOf('<p class="author">pear_team</p>')).toEqual([])
  expect(authorsOf('<p class="author">web-admin</p>')).toEqual([])
  expect(authorsOf('<p class="author">pear.staff</p>')).toEqual([])
  expect(authorsOf('<p class="author">teamster_ada</p>')).toEqual(['teamster_ada'])
})

it('reads a name and a day between typed dashes', () => {
  const { authors, published } = metadataOf(
    `<h1>Pears</h1><p>Ada Birk -- 4 May 2031 -- IETF</p>${POST}<p>They are ripe.</p>`,
  )
  expect([authors, published]).toEqual([['Ada Birk'], '2031-05-04'])
})

it('reads who signed a post, with an office or without', () => {
  const signedBy = (line: string) => metadataOf(`<main><h1>Pears</h1>${POST}<p>${line}</p></main>`).authors
  expect(signedBy('Ada Birk')).toEqual(['Ada Birk'])
  expect(signedBy('Ada Birk, IETF Chair')).toEqual(['Ada Birk'])
  expect(signedBy('— Ada Birk, 20 November 2031')).toEqual(['Ada Birk'])
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

it.each<[string, string[]]>([
  ['Minutes: Ada Birk (and others)', ['Ada Birk']],
  ['Minutes: Ada Birk, Bo Crane', ['Ada Birk', 'Bo Crane']],
  ['Minutes: Ada Birk', []],
  ['Chairs: Bo Crane, Carla Dorn\nMinutes: Ada Birk', ['Ada Birk']],
  ['Chairs are welcome\nMinutes: Ada Birk', []],
  ['Ada Birk took the minutes.', ['Ada Birk']],
  [`Slides: ${'https://pears.example/slides '.repeat(12)}\nNote taker: Ada Birk`, ['Ada Birk']],
  [
    `PEAR met with 27 growers. Ada Birk took the minutes. ${'They spoke of pears, figs and plums. '.repeat(8)}`,
    [],
  ],
  ['Notetakes: Ada Birk, Bo Crane', ['Ada Birk', 'Bo Crane']],
  ['Note taking - Ada Birk', ['Ada Birk']],
  ['Scribing: Ada Birk', ['Ada Birk']],
  ['Secretary and note taker: Ada Birk', ['Ada Birk']],
  ['Notes volunteers: Ada Birk, Bo Crane', ['Ada Birk', 'Bo Crane']],
  ['Note-taker (Ada Birk), Jabber scribe (Bo Crane)', ['Ada Birk']],
  ['Note takers (volunteers): none', []],
  ['Note taker: Thùy Birk', ['Thùy Birk']],
  ['Note takers: Ada Thùy y Bo Émet', ['Ada Thùy', 'Bo Émet']],
  ['These minutes were compiled by Ada Birk from the notes of others.', ['Ada Birk']],
  ['Many thanks to Ada Birk and Bo Crane for taking the minutes.', ['Ada Birk', 'Bo Crane']],
  ['Ada Birk took notes.', ['Ada Birk']],
  ['Ada Birk will take notes; Bo Crane watches the chat.', ['Ada Birk']],
  ['The chairs asked who will take notes.', []],
  ['Submitted by: Ada Birk', ['Ada Birk']],
])('reads who took the notes from "%s"', (line, names) => {
  expect(authorsOf(`<p>${line}</p>`)).toEqual(names)
})

const markedAs = (title: string, body: string) =>
  metadataOf(`<title>${title}</title><main>${body}${POST}</main>`).authors

it('names all who are marked as authors, each in a line or together', () => {
  const each =
    '<h1>Pears</h1><ul><li class="creator__name">Ada Birk</li><li class="creator__name">Bo Crane</li></ul>'
  expect(markedAs('Pears', each)).toEqual(['Ada Birk', 'Bo Crane'])
  expect(markedAs('Pears', '<h1>Pears</h1><p class="authors">Ada Birk, Bo Crane</p>')).toEqual([
    'Ada Birk',
    'Bo Crane',
  ])
  expect(
    markedAs('Pears', '<h1>Pears</h1><p class="post-meta"><span class="post-author">:: pear42</span></p>'),
  ).toEqual(['pear42'])
})

it('reads a box below the post that is about somebody', () => {
  const box =
    '<div class="author-box"><h4 class="author-box-title">About Ada Birk</h4><p>She grows pears.</p></div>'
  const body = `<h1>Pears</h1><div>${POST}</div>${box}`
  expect(metadataOf(`<title>Pears</title><main>${body}</main>`).authors).toEqual(['Ada Birk'])
  const item =
    '<div itemprop="author" itemscope><a class="vcard author" rel="author"><span class="fn">Ada Birk</span></a><p>Ada grows pears.</p></div>'
  expect(metadataOf(`<title>Pears</title><article><h1>Pears</h1>${POST}${item}</article>`).authors).toEqual([
    'Ada Birk',
  ])
})

it('takes the last to edit a page of a wiki for no author', () => {
  const card =
    '<div><div>Last edited by</div><div class="page-author-name">Ada Birk</div><div>12/16/2031</div></div>'
  expect(markedAs('Pears', `${card}<h1>Pears</h1>`)).toEqual([])
  expect(markedAs('Pears', `<h1>Pears</h1>${card}`)).toEqual([])
  expect(
    markedAs(
      'Pears',
      '<h1>Pears</h1><p>Created by <span class="author">Ada Birk</span>, last modified by <span class="editor">Bo Crane</span></p>',
    ),
  ).toEqual(['Ada Birk'])
})

it('knows a name by what the page or its site is called after', () => {
  expect(markedAs('梨の話｜田中 太郎', '<h1>梨の話</h1><div><a>田中 太郎</a></div>')).toEqual(['田中 太郎'])
  expect(markedAs('Pears | Martin Birk', '<nav><a href="/">Martin Birk</a></nav><h1>Pears</h1>')).toEqual([
    'Martin Birk',
  ])
  expect(markedAs('Pears | Orchard Notes', '<nav><a href="/">Orchard Notes</a></nav><h1>Pears</h1>')).toEqual(
    [],
  )
})

it.each<[string, string[]]>([
  ['Ada Birk, Principal Gardener and Manager', ['Ada Birk']],
  ['20.11.2031, Ada Birk', ['Ada Birk']],
  ['Ingrid Solhaug &lt;ada@pear.example&gt;, November 2031', ['Ingrid Solhaug']],
  ['Author(s): Ada Birk; Bo Crane', ['Ada Birk', 'Bo Crane']],
])('reads the authors of the line "%s"', (line, names) => {
  expect(authorsOf(`<p>${line}</p>`)).toEqual(names)
})

it('reads who the author is said to be below the post', () => {
  const body = `<h1>Pears</h1>${POST}<p><b>About the author:</b> Ada Birk grows pears.</p>`
  expect(metadataOf(`<title>Pears</title><main>${body}</main>`).authors).toEqual(['Ada Birk'])
})

it.each([
  ['（记者 林果）梨树工作组昨天在果园开会。', '林果'],
  ['本报果园5月4日电 (记者李梅)梨树工作组昨天开会。', '李梅'],
  ['배나무 작업반이 어제 과수원에서 모였다. 김나무 기자 kim@pear.example', '김나무'],
])('reads the reporter of a press item: %s', (text, name) => {
  const body = `<title>梨</title><article><h1>梨</h1><p>${text}</p></article>`
  expect(metadataOf(body).authors).toEqual([name])
})

it('takes who took a picture for no reporter', () => {
  const picture =
    '<figure><img src="a.png"><figcaption>배나무 &lt;최살구기자 choi@pear.example&gt;</figcaption></figure>'
  const body = `<title>배</title><article><h1>배</h1>${picture}<p>배나무 작업반이 모였다.</p><p>&lt;김나무기자 kim@pear.example&gt;</p></article>`
  expect(metadataOf(body).authors).toEqual(['김나무'])
})

it.each([
  '梨树组（记者招待会）昨天开会。',
  '梨树组（记者提问）昨天开会。',
  '배나무 시민기자',
  '배나무 편집국 기자',
])('takes no reporter from what only speaks of them: %s', (text) => {
  const body = `<title>梨</title><article><h1>梨</h1><p>${text}</p></article>`
  expect(metadataOf(body).authors).toEqual([])
})

it('takes no reporter from what a post tells of others, and no number for an author', () => {
  const told = '<p>果园5月4日电 记者今日获悉，梨树工作组昨天开会。</p><p>会后，记者问了主席很多问题。</p>'
  expect(metadataOf(`<title>梨</title><article><h1>梨</h1>${told}</article>`).authors).toEqual([])
  expect(authorsOf('', '<meta name="author" content="4711">')).toEqual([])
})
