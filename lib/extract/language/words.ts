/** Text -> words, in any script. */

/** Below this length, in characters, a word of letters carries no content ("and", "the"); Han and kana words may be short. */
const SHORTEST = 4

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The words of `text` that may carry content, lower case, in order, repeats included. */
export function contentWords(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    if (segment.length >= SHORTEST || (segment.length > 1 && UNSPACED.test(segment)))
      words.push(segment.toLowerCase())
  }
  return words
}
