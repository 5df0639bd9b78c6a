/** Splits text into words and counts them, in any script. */

/** Alphabetic words with fewer characters carry no content ("and", "the"); Chinese and Japanese words may be shorter. */
const SHORTEST = 4

/** Scripts beyond Latin, Greek, Cyrillic and Armenian: some write their words without spaces between them. */
const OTHER_SCRIPT = /[^\0-\u058f\u2000-\u22ff]/
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A word by the rules of UAX 29 for those four scripts. Intl.Segmenter finds the same words, but takes three times as long. */
const WORD =
  /[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_\u202f]*(?:(?:(?<=[\p{L}\p{M}])['’.·:](?=\p{L})|(?<=\p{Nd})['’.,;](?=\p{Nd}))[\p{L}\p{M}\p{Nd}_]+)*/gu

/** Created when the first text in another script comes. */
let made: Intl.Segmenter | null = null

/** The number of pieces that `text.split(/\s+/, most)` returns, counted without creating them. */
export function countStretches(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 1
  let wasSpace = false
  for (let at = 0; at < text.length && count < most; at++) {
    const isSpace = isWhiteSpace(text.charCodeAt(at))
    if (isSpace && !wasSpace) count++
    wasSpace = isSpace
  }
  return count
}

const FAR_LETTER = /[\u2e80-\uffff]/
/** Includes ー, which lengthens a kana and has the script Common. */
const UNSPACED_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
/** Chinese and Japanese words have about this many characters. */
const CHARACTERS_A_WORD = 2

/** Roughly how many words `text` has, in any script; beyond `most`, only that there are more. */
export function countWordsAbout(text: string, most: number): number {
  const unspaced = FAR_LETTER.test(text) ? (text.match(UNSPACED_LETTERS)?.length ?? 0) : 0
  return countStretches(text, most) + Math.floor(unspaced / CHARACTERS_A_WORD)
}

const SPACED_WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** The number of words of `text`. Each Chinese or Japanese character counts as one, as in word processors. */
export function countWords(text: string): number {
  const unspaced = FAR_LETTER.test(text) ? (text.match(UNSPACED_LETTERS)?.length ?? 0) : 0
  const spaced = unspaced ? text.replace(UNSPACED_LETTERS, ' ') : text
  return unspaced + (spaced.match(SPACED_WORD)?.length ?? 0)
}

/** Does "\s" match the character with this code? There are few beyond ASCII. */
function isWhiteSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  const isAmongSpaces =
    code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff
  return isAmongSpaces && /\s/.test(String.fromCharCode(code))
}

/** The words of `text` that may carry content, in lower case and in order; repeated words occur repeatedly. */
export function contentWords(text: string): string[] {
  if (OTHER_SCRIPT.test(text)) return segmentedWords(text)
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length >= SHORTEST)
}

function segmentedWords(text: string): string[] {
  const words: string[] = []
  made ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { segment, isWordLike } of made.segment(text)) {
    if (!isWordLike) continue
    if (segment.length >= SHORTEST || (segment.length > 1 && UNSPACED.test(segment)))
      words.push(segment.toLowerCase())
  }
  return words
}
