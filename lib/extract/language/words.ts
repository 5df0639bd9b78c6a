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

/** Created for the first text in another script. */
let made: Intl.Segmenter | null = null

/** As many pieces as `text.split(/\s+/, most)` gives, counted without creating them. */
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
/** The character that lengthens a kana belongs to no script of its own. */
const UNSPACED_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
/** Chinese and Japanese words have about this many characters. */
const CHARACTERS_A_WORD = 2

/** Roughly how many words `text` has, in any script; beyond `most`, only that there are more. */
export function countWordsAbout(text: string, most: number): number {
  const unspaced = FAR_LETTER.test(text) ? (text.match(UNSPACED_LETTERS)?.length ?? 0) : 0
  return countStretches(text, most) + Math.floor(unspaced / CHARACTERS_A_WORD)
}

const SPACED_WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** How many words `text` has. Each character of Chinese and Japanese counts as one, as word processors count them. */
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

/** The words of `text` that may carry content, lower case, in order, repeats included. */
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
