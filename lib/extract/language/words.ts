/** Text -> words, in any script. */

/** Below this length, in characters, a word of letters carries no content ("and", "the"); Han and kana words may be short. */
const SHORTEST = 4

/** Scripts beyond Latin, Greek, Cyrillic and Armenian: some write their words without spaces between them. */
const OTHER_SCRIPT = /[^\0-\u058f\u2000-\u22ff]/
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/**
 * A word by the rules of UAX 29, as far as they concern those four scripts: a segmenter finds the same ones, in three
 * times the time.
 */
const WORD =
  /[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_\u202f]*(?:(?:(?<=[\p{L}\p{M}])['’.·:](?=\p{L})|(?<=\p{Nd})['’.,;](?=\p{Nd}))[\p{L}\p{M}\p{Nd}_]+)*/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of `text` that may carry content, lower case, in order, repeats included. */
export function contentWords(text: string): string[] {
  if (OTHER_SCRIPT.test(text)) return segmentedWords(text)
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length >= SHORTEST)
}

function segmentedWords(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    if (segment.length >= SHORTEST || (segment.length > 1 && UNSPACED.test(segment)))
      words.push(segment.toLowerCase())
  }
  return words
}
