import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage, openText } from './open.ts'
import { POST, wordsBelow } from './post.ts'

it.each([
  [
    'a hyphen at which no line ends',
    'draft\u2011birk\u2011lamp, agreed on\u2010site',
    'draft-birk-lamp, agreed on\u2010site',
  ],
  ['a word joiner', 'draft-\u2060birk-\u2060lamp', 'draft-birk-lamp'],
  ['a zero-width space', 'draft-\u200bbirk-\u200blamp', 'draft-birk-lamp'],
  ['a soft hyphen', 'the lamp\u00adkeepers', 'the lampkeepers'],
])('reads %s as it is typed elsewhere', (_, shown, read) => {
  expect(wordsBelow(`<p>They kept ${shown}.</p>`)).toEqual([`They kept ${read}.`])
  expect(wordsBelow(`<pre>They kept ${shown}.</pre>`)).toEqual([`They kept ${read}.`])
  expect(readPage(openText(`They kept ${shown}.\n`)).text).toBe(`They kept ${read}.`)
  const document = openPage(`<title>${shown}</title><article><h1>${shown}</h1>${POST.repeat(3)}</article>`)
  expect(readPage(document).metadata.title).toBe(read)
})

it('leaves what has a meaning between letters: joiners, and dashes', () => {
  expect(wordsBelow('<p>می\u200cخواهم – \u2012</p>')).toEqual(['می\u200cخواهم – \u2012'])
})
