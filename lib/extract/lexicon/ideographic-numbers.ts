/** Numbers as Chinese and Japanese write them out: "一百一十七", "一二〇". */

const DIGITS = '〇零一二三四五六七八九'

/** The source of a pattern for a number of at least two characters. */
export const IDEOGRAPHIC_NUMBER = `[${DIGITS}十百]{2,7}`

/** The number that `words` spell out, up to 999; NaN if they spell none. */
export function ideographicNumber(words: string): number {
  // digit by digit
  if (!/[十百]/.test(words)) return Number([...words].map(digitOf).join(''))
  const [, hundreds, tens, units] = /^(?:(.)?百)?零?(?:(.)?(?=十)十)?(.)?$/.exec(words) ?? []
  const many = (digit: string | undefined, sign: string) =>
    words.includes(sign) ? digitOf(digit ?? '一') : 0
  return many(hundreds, '百') * 100 + many(tens, '十') * 10 + (units ? digitOf(units) : 0)
}

/** "〇" and "零" are both zero. */
const digitOf = (sign: string) => Math.max(0, DIGITS.indexOf(sign) - 1)
