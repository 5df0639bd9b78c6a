import { describe, expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

describe('the date of publication', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2031-11-20"}</script>',
      '2031-11-20',
    ],
    ['meta tags', '<meta name="dcterms.created" content="20 November 2031">', '2031-11-20'],
    ['microdata', '<h1>A</h1><span itemprop="datePublished">November 20th, 2031</span>', '2031-11-20'],
    [
      'a time by the title',
      '<article><h1>A</h1><time datetime="2031-11-20T10:00">yesterday</time></article>',
      '2031-11-20T10:00',
    ],
    [
      'a byline',
      '<header><h1>A</h1><p class="meta">Posted by <a href="#"></a> on November 20, 2031</p></header>',
      '2031-11-20',
    ],
    [
      'an abbreviation, as microformats had it before there was a time',
      '<h1>A</h1><abbr class="published" title="2031-11-20T09:00:00+01:00">Thursday morning</abbr>',
      '2031-11-20T09:00:00+01:00',
    ],
    [
      'a field above the title',
      `<title>A</title><main><p><b>Session Date/Time:</b> 20 Nov 2031 09:30</p><h1>A</h1>${POST}</main>`,
      '2031-11-20',
    ],
    [
      'the day of the session before one in the address',
      `<link rel="canonical" href="https://lamps.example/2031/11/19/1/"><main><p>Session Date/Time: 20 Nov 2031 01:00</p><h1>A</h1>${POST}</main>`,
      '2031-11-20',
    ],
    [
      'the day of the session at the head of minutes without a title',
      '<main><p>Markdown version</p><p><b>Session Date/Time:</b> 20 Nov 2031 01:00</p></main>',
      '2031-11-20',
    ],
    ['a field below a byline', '<h1>A</h1><p>By: Ada Birk</p><p>Date: November 20, 2031</p>', '2031-11-20'],
    ['not the field of an event', '<h1>A</h1><p>Come and see.</p><p>Date: November 20, 2031</p>', null],
    ['not a comment', '<h1>A</h1><div class="comments"><time datetime="2032-01-01">later</time></div>', null],
    [
      'what the page says of itself',
      `<h1>A</h1>${POST}<p>[Last updated 2031-11-15]</p><p>This page was last updated on 2031-11-20.</p>`,
      '2031-11-20',
    ],
    [
      'a time that is no ISO time, as a day',
      '<h1>A</h1><div><span title="2031-11-20 00:00:00 +0000 UTC">Nov 20</span></div>',
      '2031-11-20',
    ],
    ['a line below the title', '<main><header><h1>A</h1><p>2031/11/20</p></header>', '2031-11-20'],
    ['a byline in German', '<header><h1>A</h1><p>Von Ada Birk, 20. November 2031</p></header>', '2031-11-20'],
    ['a line in wide brackets', '<main><header><h1>A</h1><p>（2031/11/20 06:00）</p></header>', '2031-11-20'],
    ['a line that begins with it', '<h1>A</h1><div>20 Nov 2031 · 4 min read</div>', '2031-11-20'],
    ['not the days of an event', '<h1>A</h1><p>Turku, 20 November 2031</p>', null],
    [
      'a byline in the text, in any language',
      '<h1>A</h1><p>Was bisher geschah.</p><p>Von Ada Birk und Bo Crane | 20.11.2031</p>',
      '2031-11-20',
    ],
    [
      'not a sentence about a day',
      '<h1>A</h1><p>By Monday all will be well; it is 20 November 2031.</p>',
      null,
    ],
    [
      'a field below the author’s',
      '<h1>A</h1><p>Author: Ada Birk</p><p>Date: November 20, 2031</p>',
      '2031-11-20',
    ],
    ['a dash and a name before it', '<h1>A</h1><p>— Ingrid Solhaug, 20 November 2031</p>', '2031-11-20'],
    [
      'before the day of a change',
      '<h1>A</h1><p>Published 20 Nov 2031, updated 3 Dec 2031</p>',
      '2031-11-20',
    ],
    ['before a name in Japanese', '<h1>A</h1><p>2031年11月20日　田中 太郎</p>', '2031-11-20'],
    ['a day with its weekday behind', '<h1>A</h1><p>2031年11月20日 木曜日</p>', '2031-11-20'],
    ['a word of approval', '<h1>A</h1><ul><li>승인 2031.11.20 09:45</li></ul>', '2031-11-20'],
    ['spaces in the day', '<h1>A</h1><p>2031. 11. 20.</p>', '2031-11-20'],
    [
      'no day of a wiki’s last change',
      '<h1>A</h1><p>Last edited by Bo <time datetime="2031-11-20">x</time></p>',
      null,
    ],
    ['a heading of the day', '<h2>jeudi 20 novembre 2031</h2><h3>A</h3>', '2031-11-20'],
  ])('%s', (_name, head, published) => {
    expect(metadataOf(`<title>A</title>${head}${POST}`).published).toBe(published)
  })

  it('stands at the foot of the head that some engines give an article', () => {
    const submitted = '<footer>Submitted by webmaster on <time datetime="2031-05-10">May 10</time></footer>'
    expect(metadataOf(`<main><h1>Pears</h1><article>${submitted}${POST}</article></main>`).published).toBe(
      '2031-05-10',
    )
  })

  it('is the day that an entry of a log is called by', () => {
    const log = '<title>2031-11-20 Day 2 - Notes</title><h2>2031-11-20 Day 2</h2><li>2031-03-23 Logs</li>'
    expect(metadataOf(`${log}${POST}`).published).toBe('2031-11-20')
  })

  it('stands in the address', () => {
    expect(metadataOf(`<h1>A</h1>${POST}`, 'https://www.example.org/2031/11/20/a/').published).toBe(
      '2031-11-20',
    )
    expect(metadataOf(`<h1>A</h1>${POST}`, 'https://www.example.org/2031/13/20/a/').published).toBeNull()
    const ofEvent = 'https://www.example.org/2031-11-16-21-meeting/a.html'
    expect(metadataOf(`<h1>A</h1>${POST}`, ofEvent).published).toBeNull()
  })
})

describe('the authors', () => {
  it('sign at the end, and are no offices', () => {
    const signedBy = (line: string, head = '') =>
      metadataOf(`<title>Pears</title>${head}<article><h1>Pears</h1>${POST}${POST}<p>${line}</p></article>`)
        .authors
    expect(signedBy('— Ada Birk')).toEqual(['Ada Birk'])
    expect(signedBy('Ada', '<meta property="og:site_name" content="Notes of Ada">')).toEqual(['Ada'])
    expect(signedBy('Ada', '<meta property="og:site_name" content="Orchard">')).toEqual([])
    expect(
      metadataOf(
        `<article><h1>Pears</h1><p class="byline">By Ada Birk, Executive Director</p>${POST}</article>`,
      ).authors,
    ).toEqual(['Ada Birk'])
  })

  it.each([
    [
      'by reference',
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"@id":"#a"}]},{"@id":"#a","@type":"Person","name":"Ingrid Solhaug"}]}</script>',
      ['Ingrid Solhaug'],
    ],
    [
      'in a meta tag',
      '<meta name="author" content="Ingrid Solhaug and Lars Wikström">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'of scholars',
      '<meta name="citation_author" content="Solhaug, Ingrid"><meta name="citation_author" content="Wikström, Lars">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    ['nobody', '<meta name="author" content="admin">', []],
    [
      'in a byline',
      '<header><h1>A</h1><p class="byline">By Ingrid Solhaug on 20 November 2031</p></header>',
      ['Ingrid Solhaug'],
    ],
    [
      'in a byline of another language',
      '<h1>A</h1><p>Was bisher geschah.</p><p>Von Ingrid Solhaug und Lars Wikström | 20.11.2031</p>',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'not in a comment',
      '<h1>A</h1><ol class="comment-list"><li><b class="fn">Anna Kommentar</b></li></ol>',
      [],
    ],
    [
      'in a line that goes before the name of an account',
      '<meta name="author" content="isolhaug"><h1>A</h1><p>Authored by: Ingrid Solhaug</p>',
      ['Ingrid Solhaug'],
    ],
    [
      'a guest too',
      '<meta name="author" content="Harbour Team"><h1>A</h1><p>Guest contributor: Ingrid Solhaug, Tides Lab</p>',
      ['Harbour Team', 'Ingrid Solhaug'],
    ],
    [
      'a note-taker, in full where the page has it',
      '<h1>A</h1><p>Note takers: Tomasz, Noor Haddad</p><p>Tomasz Krol: Hello.</p>',
      ['Tomasz Krol', 'Noor Haddad'],
    ],
    [
      'who compiled minutes, be the sentence broken in the source',
      '<h1>A</h1><p>The notes were compiled\n by Ingrid Solhaug, who also chaired.</p>',
      ['Ingrid Solhaug'],
    ],
    [
      'note-takers who are thanked or volunteered',
      '<h1>A</h1><p>(many thanks to Tomasz Krol and Noor Haddad for taking notes)</p>',
      ['Tomasz Krol', 'Noor Haddad'],
    ],
    [
      'a scribe who agreed to be one',
      '<h1>A</h1><p>Noor Haddad agreed to serve as scribe.</p>',
      ['Noor Haddad'],
    ],
    [
      'note-takers who volunteered',
      '<h1>A</h1><p>Noor Haddad volunteered to take notes.</p>',
      ['Noor Haddad'],
    ],
    [
      'note-takers among those present',
      '<h1>A</h1><ul><li>Lars Wikström [PRESENT]</li><li>Tomasz Krol [SCRIBE]</li><li>Noor Haddad [SCRIBE]</li></ul>',
      ['Tomasz Krol', 'Noor Haddad'],
    ],
    [
      'who compiled a report',
      '<h1>A</h1><p>Compiled by Ingrid Solhaug and Lars Wikström</p>',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    ['a reporter', '<h1>A</h1><p>Rapporteur: Ingrid Solhaug</p>', ['Ingrid Solhaug']],
    ['in brackets with the day', '<h1>A</h1><p>[Ingrid Solhaug, 20 Nov 2031]</p>', ['Ingrid Solhaug']],
    [
      'where they work in brackets',
      '<h1>A</h1><p>Ingrid Solhaug (Tides Lab), 2031-11-20</p>',
      ['Ingrid Solhaug'],
    ],
    [
      'two without a word, above the day',
      '<h1>A</h1><p>Ingrid Solhaug and Lars Wikström</p><p>20 November 2031</p>',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    ['apart by pictures', '<h1>A</h1><p>📅 2031-11-20 ✍️ Ingrid Solhaug</p>', ['Ingrid Solhaug']],
    ['a handle beside the day', '<h1>A</h1><p>@isolhaug — 20 Nov 2031</p>', ['@isolhaug']],
    ['a field among others', '<h1>A</h1><p>作者：王小明 日期：2031-11-20</p>', ['王小明']],
    ['who wrote it in Japanese', '<h1>A</h1><p>文：田中太郎（港湾研究所）</p>', ['田中太郎']],
    [
      'note-takers by their task',
      '<h1>A</h1><p>Thanks to our note takers Tomasz Krol and Noor Haddad.</p>',
      ['Tomasz Krol', 'Noor Haddad'],
    ],
    [
      'note-takers of one session',
      '<h1>A</h1><p>Thanks to note takers (second session): Tomasz Krol, Noor Haddad</p>',
      ['Tomasz Krol', 'Noor Haddad'],
    ],
    [
      'a note-taker in a row of names',
      '<h1>A</h1><p>Lars Wikström, Noor Haddad (notes)</p>',
      ['Noor Haddad'],
    ],
    ['an office below the name', '<h1>A</h1><div>Ibb Zarrow</div><div>Head of Lamps</div>', ['Ibb Zarrow']],
    [
      'microdata of things not shown',
      '<h1>A</h1><div itemscope itemtype="https://schema.org/Article"><span hidden itemprop="author"><meta itemprop="name" content="Ingrid Solhaug"></span></div>',
      ['Ingrid Solhaug'],
    ],
    ['a note-taker in a typed list', '<h1>A</h1><p>- Note taker: Tomasz Krol</p>', ['Tomasz Krol']],
    [
      'in a line of the text, without where they work',
      '<h1>A</h1><p>By Ingrid Solhaug of Tides Lab - <a href="mailto:i@tides.example">i@tides.example</a>, Lars Wikström (Harbour)</p>',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'in a list that is called so, with the office',
      '<h1>A</h1><ul class="authors"><li>Ingrid Solhaug<span>IETF Chair</span></li></ul>',
      ['Ingrid Solhaug'],
    ],
    [
      'alone in a list above the day',
      '<h1>A</h1><ul><li>Ingrid Solhaug</li></ul><p>20 Nov 2031</p>',
      ['Ingrid Solhaug'],
    ],
    [
      'who reported, and not their office',
      '<h1>A</h1><p>Reported by: Ingrid Solhaug, Harbour Secretariat</p>',
      ['Ingrid Solhaug'],
    ],
    ['after a colon', '<h1>A</h1><p>By: Ingrid Solhaug</p>', ['Ingrid Solhaug']],
    [
      'alone beside the day, with an apostrophe in a name that is not known',
      "<h1>A</h1><p>Zuberi N'Dalo</p><p>20 November 2031</p>",
      ["Zuberi N'Dalo"],
    ],
    ['nobody in a sentence', '<h1>A</h1><p>By the end of the week Ingrid Solhaug had read it all.</p>', []],
    ['who introduces herself', '<h1>A</h1><p>Je suis Ingrid Solhaug et je raconte.</p>', ['Ingrid Solhaug']],
  ])('%s', (_name, head, authors) => {
    expect(metadataOf(`<title>A</title>${head}${POST}`).authors).toEqual(authors)
  })
})
