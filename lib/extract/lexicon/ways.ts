/**
 * Patterns of many ways to say one thing, written one a line. First what makes a part of a pattern, which is its source (`either`,
 * `as...`), then what makes a pattern of such parts (`anyOf...`, `at...`): it is matched without case but where it says otherwise.
 */

/** Any of `ways`. */
export const either = (...ways: readonly string[]) => `(?:${ways.join('|')})`

/** Any of `ways` as whole words. */
export const asWord = (...ways: readonly string[]) => String.raw`\b${either(...ways)}\b`

/** The same where they begin or end with accented letters, which "\b" takes for none. */
export const asAccentedWord = (...ways: readonly string[]) => `(?<![a-zà-ỿ])${either(...ways)}(?![a-zà-ỿ])`

/** All of `parts`, one after another. */
export const sequence = (...parts: readonly string[]) => parts.join('')

/** The same, or nothing. */
export const optional = (...parts: readonly string[]) => `(?:${sequence(...parts)})?`

/** A pattern of any of `ways`, wherever it stands. */
export const anyOf = (...ways: readonly string[]) => anyOfWith('i', ...ways)

/** The same, where a text begins with it. */
export const atStart = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'i')

/** The same, where a text ends with it. */
export const atEnd = (...ways: readonly string[]) => new RegExp(`${either(...ways)}$`, 'i')

/** The same, where a text is one of them and nothing more. */
export const wholly = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}$`, 'i')

/** The same as `anyOf` where capitals tell, as those of names do; it knows the letters of all languages. */
export const anyOfCased = (...ways: readonly string[]) => anyOfWith('u', ...ways)

/** The same as `atStart` where capitals tell. */
export const atStartCased = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'u')

/** The same as `anyOf` with other flags. */
export const anyOfWith = (flags: string, ...ways: readonly string[]) => new RegExp(ways.join('|'), flags)

/** The same as `anyOf`, of `ways` as whole words, no accented letter after them, or of `signs`, which are words without spaces between. */
export const anyOfWords = (ways: readonly string[], signs: readonly string[] = []) =>
  anyOf(String.raw`\b${either(...ways)}(?![a-zà-ỿ])`, ...signs)
