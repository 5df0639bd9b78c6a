/** Does a statement hold the sentence that a label names by its first words? The evaluation's own comparison. */

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/(^|\s)'+|'+(\s|$)/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean)

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** True where four fifths of the words of `starts` stand in a row in `text`. */
export function holds(text: string, starts: string): boolean {
  const want = words(starts)
  const have = ` ${words(text).join(' ')} `
  const need = Math.max(Math.min(want.length, 3), Math.ceil(want.length * 0.8))
  for (let from = 0; from + need <= want.length; from++)
    if (have.includes(` ${want.slice(from, from + need).join(' ')} `)) return true
  const unsegmented = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(starts)
  return unsegmented && squeezed(text).includes(squeezed(starts).slice(0, 12))
}
