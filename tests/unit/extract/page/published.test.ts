import { describe, expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

it('is no day that software writes where it knows none', () => {
  const meta = '<meta property="article:published_time" content="0001-01-01T00:00:00Z">'
  expect(metadataOf(`${meta}<title>Pears</title>${POST}`).published).toBeNull()
  const time = '<time class="dt-published" datetime="0001-01-01">November 20, 2031</time>'
  expect(metadataOf(`<title>Pears</title>${POST}${time}`).published).toBe('2031-11-20')
})

it('is the day in what is marked as the day of a post, whatever else it says', () => {
  const publishedOf = (line: string) => metadataOf(`<h1>Pears</h1>${line}${POST}`).published
  expect(publishedOf('<div class="post-date">Orchards 4 May 2031</div>')).toBe('2031-05-04')
  expect(publishedOf('<p class="entry-date">In the harbour, 4 May 2031</p>')).toBe('2031-05-04')
  expect(publishedOf('<p class="info">pears.example 2031-05-04 梨报 作者:林果</p>')).toBe('2031-05-04')
  expect(publishedOf('<p>港报 2031年5月4日 来源：梨报</p>')).toBe('2031-05-04')
  // of something else
  expect(publishedOf('<p class="event">Turku, from 4 May 2031</p>')).toBeNull()
  expect(publishedOf('<p class="lead">The lamps of 4 May 2031 are out</p>')).toBeNull()
  expect(publishedOf('<div class="post-date">4 to 6 May 2031</div>')).toBeNull()
  expect(publishedOf('<p class="info">梨在2031年5月4日熟了</p>')).toBeNull()
})

describe('the date of publication', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2031-11-20"}</script>',
      '2031-11-20',
    ],
    [
      'JSON-LD, when it was created',
      '<script type="application/ld+json">{"@type":"BlogPosting","dateCreated":"2031-11-20","dateModified":"2032-01-02"}</script>',
      '2031-11-20',
    ],
    [
      'JSON-LD, before when it was created',
      '<script type="application/ld+json">{"@type":"BlogPosting","dateCreated":"2031-11-18","datePublished":"2031-11-20"}</script>',
      '2031-11-20',
    ],
    ['what is to be cited', '<meta name="citation_publication_date" content="2031/11/20">', '2031-11-20'],
    ['meta tags', '<meta name="dcterms.created" content="20 November 2031">', '2031-11-20'],
    ['microdata', '<h1>A</h1><span itemprop="datePublished">November 20th, 2031</span>', '2031-11-20'],
    [
      'microdata before a line by the title',
      '<h1>A</h1><p>Posted on November 21, 2031</p><span itemprop="datePublished" content="2031-11-20">now</span>',
      '2031-11-20',
    ],
    [
      'microformats before a line by the title',
      `<h1>A</h1><p>Posted on November 21, 2031</p>${POST}<time class="dt-published" datetime="2031-11-20">now</time>`,
      '2031-11-20',
    ],
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
      'a page of Trac, and not the hours of its meeting',
      `<div class="trac-modifiedby">Last modified on Nov 20, 2031</div><h1>A</h1><h2>Time</h2><p>23 November, 2031, 9am - 6pm PDT</p>${POST}`,
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
    [
      'the stamp of a session, below a title too',
      `<h1>A</h1><p>NOTE: written by a machine.</p><p>Session Summary: 20311120-0930</p>${POST}`,
      '2031-11-20',
    ],
    ['not a number that is no day', '<h1>A</h1><p>Session: 20311340-0930</p>', null],
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
    [
      'the day of the post above the title, beside that of its last change',
      '<main><p>Posted on <time datetime="2031-11-20">Nov 20</time> • Edited on <time datetime="2031-11-25">Nov 25</time></p><h1>A</h1></main>',
      '2031-11-20',
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

  it.each([
    ['posts/20311120_lamps_are_lit', '2031-11-20'],
    ['topics/2031/20311120-01.html', '2031-11-20'],
    ['20311120/lamps', '2031-11-20'],
    ['203111/20/lamps', '2031-11-20'],
    ['20311120', '2031-11-20'],
    ['2031112012', null],
    ['20311320_lamps', null],
    ['20311132-lamps', null],
    ['120311120/lamps', null],
    ['lamps-20311120-00', null],
    ['lamps_20311120', null],
    ['20311120.5', null],
    ['20311120lamps', null],
    ['2031112/lamps', null],
    ['20311116-21/lamps', null],
    ['18311120/lamps', null],
  ])('stands in the address without hyphens, at the beginning of a part of it: %s', (path, published) => {
    expect(metadataOf(`<h1>A</h1>${POST}`, `https://www.example.org/${path}`).published).toBe(published)
  })

  it.each([
    [
      '<div class="trac-modifiedby">Last modified 3 weeks ago Last modified on 20/11/31 07:14:52</div>',
      '2031-11-20',
    ],
    ['<div class="trac-modifiedby">Last modified on Nov 20, 2031, 7:14:52 AM</div>', '2031-11-20'],
    ['<div class="trac-modifiedby">Last modified on 05/04/31 07:14:52</div>', null],
    ['<div class="docInfo">pears.txt · Last modified: 2031/11/20 21:02 by birk</div>', null],
    ['<p id="pageinfo">Pears (last edited 2031-11-20 21:02:11 by AdaBirk)</p>', null],
    ['<div class="page-author-card">Last edited by Ada Birk 11/20/2031</div>', null],
  ])('is the one of its change in Trac, and in no other wiki: %s', (changed, published) => {
    expect(metadataOf(`<div><h1>Pears</h1>${POST}</div>${changed}`).published).toBe(published)
  })

  it('is a day called so by the words behind it', () => {
    const days = '<span>2031/11/20に公開</span><span>2031/11/25</span>'
    expect(metadataOf(`<html lang="ja"><h1>梨の話</h1><div>${days}</div>${POST}`).published).toBe(
      '2031-11-20',
    )
  })

  it('is the one when it was generated', () => {
    expect(metadataOf(`<h1>Pears</h1>${POST}<p>Generated: 2031-11-20</p>`).published).toBe('2031-11-20')
  })

  it.each([
    ['[2031-11-20]', '2031-11-20'],
    ['Created 20 Nov 2031, modified 25 Nov 2031', '2031-11-20'],
    ['20 novembre 2031 alle 15:30', '2031-11-20'],
    ['pubblicato il 20/11/2031', '2031-11-20'],
    ['20 ноя 2031 в 14:21', '2031-11-20'],
    ['来源：梨园 时间：2031-11-20 字号：大 中 小', '2031-11-20'],
    ['il festival del 20/11/2031 di Turku', null],
  ])('stands in a line below the title: %s', (line, published) => {
    expect(metadataOf(`<title>Pears</title><h1>Pears</h1><p>${line}</p>${POST}`).published).toBe(published)
  })
})
