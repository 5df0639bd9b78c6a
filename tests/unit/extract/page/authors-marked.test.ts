import { describe, expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

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
      'in JSON-LD, as who created it',
      '<script type="application/ld+json">{"@type":"Article","author":[],"creator":{"name":"Ingrid Solhaug"}}</script>',
      ['Ingrid Solhaug'],
    ],
    [
      'in a meta tag each',
      '<meta name="author" content="Ingrid Solhaug"><meta name="author" content="Lars Wikström">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'as who is to be cited',
      '<meta name="citation_author" content="Solhaug, Ingrid"><meta name="citation_author" content="Wikström, Lars">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'in a meta tag, of which there are others for who is to be cited',
      '<meta name="citation_author" content="Tolland, Mara"><meta name="author" content="Ingrid Solhaug">',
      ['Ingrid Solhaug'],
    ],
    [
      'in a meta tag, not the site beside',
      '<meta name="author" content="Pear Works Inc."><meta name="author" content="Ingrid Solhaug">',
      ['Ingrid Solhaug'],
    ],
    [
      'in a meta tag',
      '<meta name="author" content="Ingrid Solhaug and Lars Wikström">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    ['with a degree', '<meta name="author" content="Ingrid Solhaug, PhD">', ['Ingrid Solhaug']],
    ['with an employer', '<meta name="author" content="Ingrid Solhaug, Tidewater">', ['Ingrid Solhaug']],
    ['family name first', '<meta name="author" content="Wikström, Lars">', ['Lars Wikström']],
    [
      'family name and particle first',
      '<meta name="author" content="van Tol, Ingrid Maria">',
      ['Ingrid Maria van Tol'],
    ],
    [
      'family names first, with an "and"',
      '<meta name="author" content="Wikström, Lars and Solhaug, Ingrid">',
      ['Lars Wikström', 'Ingrid Solhaug'],
    ],
    [
      'several behind "By"',
      '<meta name="author" content="By Ingrid Solhaug, Lars Wikström">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'each with an employer in brackets',
      '<meta name="author" content="Ingrid Solhaug (Tidewater) and Lars Wikström (Lantern Works)">',
      ['Ingrid Solhaug', 'Lars Wikström'],
    ],
    [
      'several, family names first',
      '<meta name="author" content="Wikström, Lars; Solhaug, Ingrid M.">',
      ['Lars Wikström', 'Ingrid M. Solhaug'],
    ],
    [
      'several whose given names nobody knows',
      '<meta name="author" content="Xorin Tolland, Vrael Finn and Quossa Reed">',
      ['Xorin Tolland', 'Vrael Finn', 'Quossa Reed'],
    ],
    [
      'of a body with a comma or an "and"',
      '<meta name="author" content="Research and Tides Laboratory, Inc.">',
      ['Research and Tides Laboratory, Inc.'],
    ],
    ['beside a body', '<meta name="author" content="Harbour Team, Ingrid Solhaug">', ['Ingrid Solhaug']],
    ['two accounts', '<meta name="author" content="isolhaug, larsw">', ['isolhaug', 'larsw']],
    [
      'in microdata, with an office',
      '<article itemscope itemtype="https://schema.org/Article"><h1>A</h1><span itemprop="author">Ingrid Solhaug, Director</span></article>',
      ['Ingrid Solhaug'],
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
