import { describe, expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

describe('who wrote it', () => {
  it.each<[string, string, string[]]>([
    [
      'an office behind the name that sounds of others',
      '<h1>A</h1><div><span>By <a href="/m/1">Ada Birk</a></span><span>Author and speaker on pears</span></div>',
      ['Ada Birk'],
    ],
    ['a name behind "Scritto da"', '<h1>A</h1><p>20 novembre 2031 | Scritto da Ada Birk</p>', ['Ada Birk']],
    ['a name behind "A cura di"', '<h1>A</h1><p>A cura di Ada Birk</p>', ['Ada Birk']],
    ['not what was written by hand', '<h1>A</h1><p>Scritto da mano ignota</p>', []],
    ['not who took the pictures', '<h1>A</h1><p>Photos by Ada Birk</p>', []],
    [
      'a name below a second headline that is a sentence',
      `<h1>A</h1><h2>${'While the growers were picking in the rain, '.repeat(3)}we stayed at home!</h2><div>By: <a href="#">Ada Birk</a></div>`,
      ['Ada Birk'],
    ],
    ['a name behind an office', '<h1>A</h1><p>梨園研究所 梨 太郎</p>', ['梨 太郎']],
    ['no seat of a company', '<h1>A</h1><p>梨園株式会社 本社</p>', []],
    ['a name in a list below "Von"', '<h1>A</h1><div>Von<ul><li>Ada Birk</li></ul></div>', ['Ada Birk']],
    ['a name below "Par"', '<h1>A</h1><div>Par</div><div>Ada Birk</div>', ['Ada Birk']],
    ['no town beside a day', '<h1>A</h1><p>20.11.2031, Den Haag</p>', []],
    ['no town before a day', '<h1>A</h1><p>San Lorenzo, 20 November 2031</p>', []],
    ['a name beside a day', '<h1>A</h1><p>20.11.2031, Ada Birk</p>', ['Ada Birk']],
    ['no chair of whom minutes tell', '<h1>A</h1><p>Minutes: Ada Birk, chair, opened the meeting.</p>', []],
    ['two who took notes', '<h1>A</h1><p>Minutes: Ada Birk and Bo Crane</p>', ['Ada Birk', 'Bo Crane']],
    ['no two names for one', '<h1>A</h1><p>By Smith, Jones</p>', []],
    ['no town for a name', '<h1>A</h1><p>By Orchard, Turku</p>', []],
    [
      'a given name that a town begins with',
      '<h1>A</h1><p>Rio Tanaka | 20 November 2031</p>',
      ['Rio Tanaka'],
    ],
    [
      'each of those in one element',
      '<h1>A</h1><p class="vcard">By <a class="fn" href="/a">梨 太郎, 桃 花子</a></p>',
      ['梨 太郎', '桃 花子'],
    ],
    [
      'no name that somebody gave a site',
      '<h1>A</h1><p class="vcard"><a class="fn" href="/">Ada Birk’s Garden</a></p>',
      [],
    ],
    [
      'a name behind "Tekst"',
      '<h1>A</h1><div>do 20 november 2031 - 08:00 | Tekst: Ada Birk</div>',
      ['Ada Birk'],
    ],
    [
      'who took notes, in a sentence of its own',
      '<h1>A</h1><p>Notes from the PEAR session on Thursday, 20 November 2031. Taken by Ada Birk, corrections welcome.</p>',
      ['Ada Birk'],
    ],
    [
      'who took them, with an initial',
      '<h1>A</h1><p>Notes from the PEAR session on Thursday, 20 November 2031. Taken by Ada R. Birk.</p>',
      ['Ada R. Birk'],
    ],
    ['a name in capitals', '<h1>A</h1><p>By ANNA BIRK</p>', ['ANNA BIRK']],
    ['a name in capitals beside a day', '<h1>A</h1><p>ANNA BIRK | 20 November 2031</p>', ['ANNA BIRK']],
    ['a name in capitals in a line', '<h1>A</h1><p>ANNA BIRK</p><p>20 November 2031</p>', ['ANNA BIRK']],
  ])('%s', (_, html, names) => {
    expect(metadataOf(`<main><article>${html}${POST}${POST}</article></main>`).authors).toEqual(names)
  })

  it.each([
    ['Notes from the pear session on 2031-11-20 by Ada Birk.', ['Ada Birk']],
    ['Minutes of the pear interim by Ada Birk and Bo Crane.', ['Ada Birk', 'Bo Crane']],
    ['Notes for the pear group, by Ada Birk', ['Ada Birk']],
    ['Notes from the pear session by Ada Birk', ['Ada Birk']],
    ['Minutes of the last session were approved by Ada Birk.', []],
    ['Minutes of the last session are kept by Bo Crane', []],
    ['Notes on pears have been sent by Ada Birk.', []],
    ['Notes of the session was what came by Ada Birk.', []],
    ['Notes from the pear session by the harbour.', []],
    ['Pears from the orchard by Ada Birk.', []],
    ['Notes by the bay: we went by Ada Birk. Then we slept.', []],
  ])('is who took the notes that the first line names: %s', (line, names) => {
    const post = `<h1>A</h1><p>${line}</p>${POST}${POST}`
    expect(metadataOf(`<main><article>${post}</article></main>`).authors).toEqual(names)
  })

  it('is the reporter at the end of a Korean article', () => {
    const post = `<h1>배</h1>${POST}<p>&lt;김배나기자 pear@orchard.example&gt;</p>`
    expect(metadataOf(`<main><article>${post}</article></main>`).authors).toEqual(['김배나'])
  })

  it('is named with its editor at the end of a Chinese article', () => {
    const post = `<h1>梨</h1>${POST}<p>（文/林小果&nbsp;&nbsp;编辑/李树）</p>`
    expect(metadataOf(`<main><article>${post}</article></main>`).authors).toEqual(['林小果'])
  })

  it.each(['（文/新华社）', '（文：编辑部）', '(图文/梨园官网)', '（文/佚名）', '（文：本报记者）'])(
    'is no office: %s',
    (line) => {
      expect(metadataOf(`<main><article><h1>梨</h1>${POST}<p>${line}</p></article></main>`).authors).toEqual(
        [],
      )
    },
  )
})

describe('when it was published', () => {
  it.each<[string, string, string | null]>([
    [
      'a time behind "à"',
      `<div class="kicker">News</div><h1>A</h1><div class="meta">Publié le 4 mars 2031 à 10h00</div>`,
      '2031-03-04',
    ],
    [
      'a field beside a byline, in markup of its own',
      '<div class="kicker">News</div><h1>A</h1><div class="meta"><p>By: Ada Birk</p><p>Date: November 1, 2031</p></div>',
      '2031-11-01',
    ],
    ['a time and a label behind it', '<h1>A</h1><p>2031/10/19 15:27 author: [size: big]</p>', '2031-10-19'],
    ['a Swedish word before the day', '<h1>A</h1><p>Publicerad 14 november 2031</p>', '2031-11-14'],
    ['year, month, day apart', '<h1>A</h1><p>2031. 06. 26. 22:42</p>', '2031-06-26'],
  ])('%s', (_, html, day) => {
    expect(
      metadataOf(`<div class="content">${html}<div class="text">${POST.repeat(6)}</div></div>`).published,
    ).toBe(day)
  })
})
