import { expect, test } from 'vitest'
import { contentWords, countStretches, countWords } from '../../../../lib/extract/language/words.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** What Unicode's own segmentation gives, as far as it is long enough to carry content. */
const segmented = (text: string) =>
  [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length >= 4)
    .map(({ segment }) => segment.toLowerCase())

test.each([
  "The lantern group won’t meet; it’ll be re-chartered, won't it?",
  'See draft-ietf-lantern-beacon-07, section 4.2.1, or urn:ietf:params:lantern and did:web.',
  'Zürich, Genève, São Paulo: naïve façades of l’été cost 1,200.50 EUR and 3;4 more.',
  'snake_case, __init__ and a.b.c.d of example.org at 10:30 UTC, 20 am.',
  'Ελληνικά και русский язык, by Ł. Kowalski-Żółć (e.g. “quoted”).',
  'mailto:ada@tidewater.example ... -- and/or 50%off v1.2.3',
])('finds the words that segmentation finds: %s', (text) => {
  expect(contentWords(text)).toEqual(segmented(text))
})

test('words of scripts without spaces are segmented, and may be short', () => {
  expect(contentWords('合意が得られた')).toContain('合意')
})

test('short words and signs carry no content', () => {
  expect(contentWords('It is so, and yet: we do it -- all.')).toEqual([])
})

test.each(['', ' ', 'one', ' one two ', 'one\u3000two\u00a0three\n\nfour', '合意が得られた'])(
  'the stretches of "%s" are as many as splitting it gives',
  (text) => {
    expect(countStretches(text)).toBe(text.split(/\s+/).length)
    expect(countStretches(text, 2)).toBe(text.split(/\s+/, 2).length)
  },
)

test.each([
  ['', 0],
  ["Won't it? draft-ietf-lantern-beacon-07, 3.5 of 10.", 6],
  ['会議は横浜で行われた', 10],
  ['サーバーとIETF 200の会議', 10],
  ['그룹은 동의했다', 2],
])('the words of "%s" are %i, and each character of Chinese and Japanese is one', (text, count) => {
  expect(countWords(text)).toBe(count)
})
