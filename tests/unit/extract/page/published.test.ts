/** The day of publication where pages say it in ways of their own. */
import { expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

it.each([
  [
    '<div class="trac-modifiedby">Last modified 4 years ago Last modified on 20/11/31 07:14:52</div>',
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
  expect(metadataOf(`<html lang="ja"><h1>梨の話</h1><div>${days}</div>${POST}`).published).toBe('2031-11-20')
})

it('is the one when it was generated', () => {
  expect(metadataOf(`<h1>Pears</h1>${POST}<p>Generated: 2031-11-20</p>`).published).toBe('2031-11-20')
})

it.each([
  ['[2031-11-20]', '2031-11-20'],
  ['Created 20 Nov 2031, modified 25 Nov 2031', '2031-11-20'],
])('stands in a line below the title: %s', (line, published) => {
  expect(metadataOf(`<title>Pears</title><h1>Pears</h1><p>${line}</p>${POST}`).published).toBe(published)
})
