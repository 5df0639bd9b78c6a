import { describe, expect, it } from 'vitest'
import { linkToQuote } from '../../../lib/links/text-fragment.ts'
import type { Quote } from '../../../lib/model.ts'

const PAGE = 'https://weaving.example/loom'
/** What the fragment of `quote` names. */
const textOf = (quote: Quote) => linkToQuote(PAGE, quote)?.replace(`${PAGE}#:~:text=`, '')
const words = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `knot${from + index}`).join(' ')
/** Longer than a quote that is short, in too few words to leave any out. */
const LONG_WORDS = Array.from({ length: 11 }, (_, index) => `${index}`.padEnd(20, 'o')).join(' ')

describe('the link to a sentence', () => {
  it.each<[string, Quote, string]>([
    ['names a short one whole', { exact: 'It is done.' }, 'It%20is%20done.'],
    [
      'escapes what has a meaning in it',
      { exact: "draft-quill-loom, (A & B's) 50%" },
      'draft%2Dquill%2Dloom%2C%20%28A%20%26%20B%27s%29%2050%25',
    ],
    [
      'names what stands before and after, without words that were cut',
      { exact: 'It is done.', prefix: 'oup agreed. ', suffix: ' Much mo' },
      'agreed.-,It%20is%20done.,-Much',
    ],
    [
      'names nothing beyond the line',
      { exact: 'It is done.', prefix: 'The end\nSo: ', suffix: '\nNext' },
      'So%3A-,It%20is%20done.',
    ],
    [
      'names what follows up to the end of the line, and no word of the next',
      { exact: 'It is done.', suffix: ' Much more\nNext' },
      'It%20is%20done.,-Much%20more',
    ],
    ['names one of many short words whole', { exact: words(1, 20) }, words(1, 20).replaceAll(' ', '%20')],
    [
      'names one of a few long words whole, since its ends would overlap',
      { exact: LONG_WORDS },
      LONG_WORDS.replaceAll(' ', '%20'),
    ],
    [
      'names a long one by its ends',
      { exact: words(1, 40) },
      `${words(1, 6).replaceAll(' ', '%20')},${words(35, 40).replaceAll(' ', '%20')}`,
    ],
    [
      'names one of several lines by its ends',
      { exact: ' Ada will \n\n\task the list. ' },
      'Ada%20will,ask%20the%20list.',
    ],
  ])('%s', (_, quote, text) => {
    expect(textOf(quote)).toBe(text)
  })

  it('keeps an anchor that the address has', () => {
    expect(linkToQuote(`${PAGE}#top`, { exact: 'Done' })).toBe(`${PAGE}#top:~:text=Done`)
  })

  it('has a sign in place of half a character, which no address can hold', () => {
    expect(textOf({ exact: 'half \ud83d of a pair' })).toBe('half%20%EF%BF%BD%20of%20a%20pair')
  })

  it('is the page itself where there is nothing to name', () => {
    expect(linkToQuote(PAGE, null)).toBe(PAGE)
    expect(linkToQuote(PAGE, { exact: ' \n ' })).toBe(PAGE)
  })

  it('leads to the page that is asked for, and to no address that is none of the web', () => {
    const other = 'https://weaving.example/yarn'
    const asked = [PAGE, other, PAGE].map((url) => linkToQuote(url, null))
    expect(asked).toEqual([PAGE, other, PAGE])
    expect(linkToQuote('javascript:alert(1)', { exact: 'Done' })).toBeNull()
  })
})
