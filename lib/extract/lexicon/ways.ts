/** Patterns of many ways to say one thing, written one a line; all are matched without case. */

/** The source of a pattern for any of `ways`, which are such sources. */
export const either = (...ways: readonly string[]) => `(?:${ways.join('|')})`

/** Any of `ways`, wherever it stands. */
export const anyOf = (...ways: readonly string[]) => new RegExp(ways.join('|'), 'i')

/** The same, where a text begins with it. */
export const atStart = (...ways: readonly string[]) => new RegExp(`^${either(...ways)}`, 'i')

/** The same, where a text ends with it. */
export const atEnd = (...ways: readonly string[]) => new RegExp(`${either(...ways)}$`, 'i')
