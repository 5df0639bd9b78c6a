import { describe, expect, it } from 'vitest'
import { metadataOf } from './post.ts'

/** As much as makes a post of its own. */
const LONG_POST = `<p>${'The keepers of the lamps looked at the frame, and nobody wanted to keep it. '.repeat(4)}</p>`

const page = (below: string, behind = '', head = '') =>
  metadataOf(`<head>${head}</head><article><h1>Pears</h1>${below}${LONG_POST.repeat(4)}</article>${behind}`)

describe('a byline, however it is written', () => {
  it.each<[string, string[]]>([
    ['By Ada Birk, Chief Engineer, Lantern Works', ['Ada Birk']],
    ['By Ada Birk, Director, and Jonas Reed, Manager', ['Ada Birk', 'Jonas Reed']],
    ['By Ada Birk, Quillon Veske', ['Ada Birk', 'Quillon Veske']],
    ['Article by Ada Birk', ['Ada Birk']],
    ['Blog post by Ada Birk and Jonas Reed', ['Ada Birk', 'Jonas Reed']],
    ['Writer: Ada Birk', ['Ada Birk']],
    ['Text: Ada Birk', ['Ada Birk']],
    ['筆者：梨 太郎', ['梨 太郎']],
    ['撰稿：林果', ['林果']],
    ['Scribe(s): Ada Birk, Jonas Reed', ['Ada Birk', 'Jonas Reed']],
    ['Minute taker(s): Ada Birk', ['Ada Birk']],
    ['Secretary/Scribe: Ada Birk', ['Ada Birk']],
    ['By Ada Birk | Edited by Jonas Reed', ['Ada Birk']],
    ['By Prof. Dr. Ada Birk', ['Ada Birk']],
    ['Blog by Ada Birk', ['Ada Birk']],
    ['Texto: Ada Birk', ['Ada Birk']],
    ['Autore: Ada Birk', ['Ada Birk']],
    ['ライター：梨 太郎', ['梨 太郎']],
    ['寄稿：梨 太郎', ['梨 太郎']],
    ['作者丨林果', ['林果']],
    ['撰稿人：林果', ['林果']],
    ['Ada Birk / 21 November 2031', ['Ada Birk']],
    ['21 November 2031 // Ada Birk', ['Ada Birk']],
    ['Ada Birk on 21 November 2031', ['Ada Birk']],
    ['Ada Birk on November 21, 2031', ['Ada Birk']],
  ])('%s', (line, authors) => {
    expect(page(`<p>${line}</p>`).authors).toEqual(authors)
  })

  it.each([
    'Last updated 21 November 2031 by Ada Birk',
    'Page modified on Friday, 21 November by Ada Birk',
    'Updated by Ada Birk',
    'Secretary: Ada Birk',
    'Scribe(s): TBD',
    'Context: Ada Birk',
    'Screenwriter: Ada Birk',
  ])('no author in "%s"', (line) => {
    expect(page(`<p>${line}</p>`).authors).toEqual([])
  })

  it('ends before the site, in metadata', () => {
    const authorsIn = (content: string) => page('', '', `<meta name="author" content="${content}">`).authors
    expect(authorsIn('Ada Birk | Lantern Notes')).toEqual(['Ada Birk'])
    expect(authorsIn('Ada Birk – Lantern Notes')).toEqual(['Ada Birk'])
    expect(authorsIn('Ada Birk-Reed')).toEqual(['Ada Birk-Reed'])
  })

  it('does not glue two names', () => {
    expect(page('<div class="authors"><div>Marta Birk</div><div>Jonas Reed</div></div>').authors).toEqual([])
  })
})

describe('behind the post', () => {
  it.each([
    '<h3>Related posts</h3><ul><li><a href="/a">Oil</a> by Ada Birk</li></ul>',
    '<h3>2 comments</h3><div>Posted by Ada Birk on 3 March 2032</div>',
    '<h2>More pears</h2><p>Written by Ada Birk</p>',
  ])('what a heading introduces has authors of its own: %s', (behind) => {
    expect(page('', behind).authors).toEqual([])
  })

  it.each([
    '<p>Written by Ada Birk</p>',
    '<h3>About the author</h3><p>Ada Birk</p>',
    '<h3>Written by Ada Birk</h3><p>She grows pears.</p>',
    '<p>Written by Ada Birk</p><h3>Related posts</h3><p>Oil by Jonas Reed</p>',
  ])('the author: %s', (behind) => {
    expect(page('', behind).authors).toEqual(['Ada Birk'])
  })
})

it('a day is that of the post, with its day of the week in wide brackets', () => {
  expect(page('<p>2031年11月21日（金）</p>').published).toBe('2031-11-21')
})

describe('note-takers', () => {
  it('have a line of their own in each part, as only one of them has at the head', () => {
    const part = (line: string) => `<h2>Oil</h2><p>${line}</p>${LONG_POST.repeat(9)}`
    const below = part('Note taker: Ada Birk') + part('Note taker: Jonas Reed').repeat(3)
    expect(page(below).authors).toEqual(['Ada Birk', 'Jonas Reed'])
    expect(page(part('It burns.') + LONG_POST.repeat(20) + part('Note taker: Ada Birk')).authors).toEqual([])
    expect(page(`${below}<p>Note takers: we need two for the next call.</p>`).authors).toHaveLength(2)
  })

  it('have so many parts at most', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((one) => [`r${one}nk`, `r${one}lt`])
    const below = letters.map((end) => `<p>Note taker: Ada Bi${end}</p>`).join('')
    expect(page(below).authors).toHaveLength(24)
    expect(page(below).authors).toContain('Ada Birbnk')
  })

  it.each(['Note Takers', 'Notetaker', 'Minute takers', 'Scribes'])('stand in a list under "%s"', (head) => {
    const list = `<h2>${head}</h2><ul><li>Ada Birk</li><li>Jonas Reed</li></ul>`
    expect(page(LONG_POST + list).authors).toEqual(['Ada Birk', 'Jonas Reed'])
  })

  it.each([
    '<p>Note takers:</p><ul><li>Ada Birk</li><li>Jonas Reed</li></ul>',
    '<p><b>Scribes :</b></p><ol><li>Ada Birk</li><li>Jonas Reed</li></ol>',
    '<ul><li>Minute-takers:<ul><li>Ada Birk</li><li>Jonas Reed</li></ul></li><li>Lamps: two</li></ul>',
  ])('stand in a list under a label: %s', (list) => {
    expect(page(list + LONG_POST).authors).toEqual(['Ada Birk', 'Jonas Reed'])
  })

  it.each([
    '<h2>Note takers</h2><p>Ada Birk and Jonas Reed were asked, and could not.</p>',
    '<h2>Note takers</h2><ul><li>We need two of them.</li><li>Ada Birk</li></ul>',
    '<h2>Note takers needed</h2><ul><li>Ada Birk</li></ul>',
    '<h2>Takers</h2><ul><li>Ada Birk</li></ul>',
    '<h2>Notes</h2><ul><li>Ada Birk</li></ul>',
    '<p>Scribes</p><ul><li>Ada Birk</li></ul>',
    '<p>Note takers:</p><ul><li>We need two of them.</li><li>Ada Birk</li></ul>',
    '<p>Note takers:</p><p>Lamps were lit.</p><ul><li>Ada Birk</li></ul>',
    '<p>Chairs:</p><ul><li>Ada Birk</li></ul>',
    '<p>Note takers, present:</p><ul><li>Ada Birk</li></ul>',
  ])('nobody is one: %s', (below) => {
    expect(page(LONG_POST + below).authors).toEqual([])
  })
})

describe('the dateline of a report', () => {
  const publishedIn = (line: string) => page(`<p>${line} ${LONG_POST.replace(/<.?p>/g, '')}</p>`).published

  it.each([
    ['TURKU, FI. May 4, 2031-- Lamps were lit.', '2031-05-04'],
    ['<b>TURKU, May 4, 2031</b> – Lamps were lit.', '2031-05-04'],
    ['Turku, Finland, May 4, 2031 — Lamps were lit.', '2031-05-04'],
    ['Turku (4 May 2031) - Lamps were lit.', '2031-05-04'],
    ['Turku, Finland – 4 May 2031 – Lamps were lit.', '2031-05-04'],
    ['Praha 4. května 2031 – V Praze svítí lampy.', '2031-05-04'],
    ['Berlin, 4. Mai 2031 – Die Lampen brennen.', '2031-05-04'],
    ['Frankfurt am Main, 4. Mai 2031 – Die Lampen brennen.', '2031-05-04'],
    ['Paris, le 4 mai 2031 – Les lampes brûlent.', '2031-05-04'],
  ])('says when it was published: %s', (line, published) => {
    expect(publishedIn(line)).toBe(published)
  })

  it.each([
    'Turku Interim, 4 May 2031 – Lamps were lit.',
    'The lamp forum, 4 May 2031 – Lamps were lit.',
    'Turku, 4 May 2031: Lamps were lit.',
    'Turku, 4 May – Lamps were lit.',
    'Turku, May 2031 – Lamps were lit.',
    'Lamps burn since 4 May 2031 - and they burn well.',
    'Lamps burn in all harbours of the coast, 4 May 2031 – Lamps were lit.',
    'On 4 May 2031 – Lamps were lit.',
    'Since 4 May 2031 – Lamps were lit.',
    'Am 4. Mai 2031 – Die Lampen brennen.',
    'Le 4 mai 2031 – Les lampes brûlent.',
    'Last updated 4 May 2031 – Lamps were lit.',
    'Expires 4 May 2031 – Lamps were lit.',
    'Registration opens 4 May 2031 – Lamps were lit.',
    'Submission deadline, 4 May 2031 – Lamps were lit.',
    'Save the date, 4 May 2031 – Lamps were lit.',
    'Monday, 4 May 2031 – Lamps were lit.',
    'Plenary, 4 May 2031 – Lamps were lit.',
    'in Turku, 4 May 2031 – Lamps were lit.',
    'Turku, 4 May 2031 lamps were lit.',
    'Turku, 4 May 2031–5 June 2031 – Lamps were lit.',
    'Turku, 4 May 2031 – 10:00 in the tower.',
  ])('is none: %s', (line) => {
    expect(publishedIn(line)).toBeNull()
  })

  it('stands before a paragraph, not alone', () => {
    expect(page('<p>Turku, 4 May 2031 – Register now</p>').published).toBeNull()
  })
})
