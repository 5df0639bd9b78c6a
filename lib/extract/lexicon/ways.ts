/** Patterns of many ways to say one thing, written one a line; matched without case but where they say otherwise. */

/** The source of a pattern for any of `ways`, which are such sources. */
export const either = (...ways: readonly string[]) => `(?:${ways.join('|')})`

/** Any of `ways`, wherever it stands. */
export const anyOf = (...ways: readonly string[]) => new RegExp(ways.join('|'), 'i')

/** The same, where a text begins with it. */
export const atStart = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'i')

/** The same, where a text ends with it. */
export const atEnd = (...ways: readonly string[]) => new RegExp(`${either(...ways)}$`, 'i')

/** The same, where a text is one of them and nothing more. */
export const wholly = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}$`, 'i')

/** The same as `anyOf` where capitals tell, as those of names do; it knows the letters of all languages. */
export const anyOfCased = (...ways: readonly string[]) => new RegExp(ways.join('|'), 'u')

/** The same as `atStart` where capitals tell. */
export const atStartCased = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'u')

/** Any of `ways` as whole words, or any of `signs`, which are words of scripts that part none by spaces. */
export const anyWord = (ways: readonly string[], signs: readonly string[] = []) =>
  anyOf(String.raw`\b${either(...ways)}(?![a-zà-ÿ])`, ...signs)

/** The same as `anyOf` with other flags. */
export const anyOfWith = (flags: string, ...ways: readonly string[]) => new RegExp(ways.join('|'), flags)

/** The source of a pattern for any of `ways` as whole words. */
export const asWord = (...ways: readonly string[]) => String.raw`\b${either(...ways)}\b`

/** The source of a pattern for all of `parts`, one after another. */
export const sequence = (...parts: readonly string[]) => parts.join('')

/** The same, or nothing. */
export const optional = (...parts: readonly string[]) => `(?:${sequence(...parts)})?`
