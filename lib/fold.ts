/** Folds words and names for comparison, ignoring case, accents and widths. */

/** The folded form of a name, with single spaces: 'zoe angstrom' for 'Zoë  Ångström'. */
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
