/**
 * Patterns with many ways to say one thing, one way per line. First, functions that build part of a pattern, as its source (`either`,
 * `as...`); then functions that build a pattern from such parts (`anyOf...`, `at...`), matched case-insensitively unless stated otherwise.
 */

/** Any of `ways`. */
/* @__NO_SIDE_EFFECTS__ */
export const either = (...ways: readonly string[]) => `(?:${ways.join('|')})`

/** Any of `ways` as whole words. */
/* @__NO_SIDE_EFFECTS__ */
export const asWord = (...ways: readonly string[]) => String.raw`\b${either(...ways)}\b`

/** The same if they start or end with accented letters, which "\b" does not count as letters. */
/* @__NO_SIDE_EFFECTS__ */
export const asAccentedWord = (...ways: readonly string[]) => `(?<![a-zà-ỿ])${either(...ways)}(?![a-zà-ỿ])`

/** All of `parts`, one after the other. */
/* @__NO_SIDE_EFFECTS__ */
export const sequence = (...parts: readonly string[]) => parts.join('')

/** The same, optional. */
/* @__NO_SIDE_EFFECTS__ */
export const optional = (...parts: readonly string[]) => `(?:${sequence(...parts)})?`

/** A pattern for any of `ways`, anywhere. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOf = (...ways: readonly string[]) => anyOfWith('i', ...ways)

/** The same, at the start of a text. */
/* @__NO_SIDE_EFFECTS__ */
export const atStart = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'i')

/** The same, at the end of a text. */
/* @__NO_SIDE_EFFECTS__ */
export const atEnd = (...ways: readonly string[]) => new RegExp(`${either(...ways)}$`, 'i')

/** The same, for a text that is one of them and nothing more. */
/* @__NO_SIDE_EFFECTS__ */
export const wholly = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}$`, 'i')

/** Like `anyOf`, case-sensitive, as for names; it knows the letters of all languages. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOfCased = (...ways: readonly string[]) => anyOfWith('u', ...ways)

/** Like `atStart`, case-sensitive. */
/* @__NO_SIDE_EFFECTS__ */
export const atStartCased = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'u')

/** Like `anyOf`, with other flags. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOfWith = (flags: string, ...ways: readonly string[]) => new RegExp(ways.join('|'), flags)

/** Like `anyOf`, with `ways` as whole words, not followed by an accented letter, or `signs`, which are words without spaces between. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOfWords = (ways: readonly string[], signs: readonly string[] = []) =>
  anyOf(String.raw`\b${either(...ways)}(?![a-zà-ỿ])`, ...signs)
