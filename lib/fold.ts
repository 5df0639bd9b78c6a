/** Comparing words and names: what people write differently but mean as the same. */

/** A name or word in the form used for comparison: without accents, case or double spaces. 'Zoë  Ångström' -> 'zoe angstrom'. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim()
}

/** Lower case, without accents and width variants (Unicode NFKC after removing the combining marks of Latin). */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII, where nothing needs folding
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
}
