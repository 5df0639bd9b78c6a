/**
 * Builds patterns with many alternatives, so that each can stand on a line of its own. `either`, `as...`, `sequence` and `optional`
 * return part of a pattern, as its source; the others a pattern. Patterns ignore case unless stated otherwise.
 * Without side effects: what a part of the extension does not use stays out of it.
 */

/** Any of `alternatives`. */
/* @__NO_SIDE_EFFECTS__ */
export const either = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`

/** Any of `alternatives` as whole words. */
/* @__NO_SIDE_EFFECTS__ */
export const asWord = (...alternatives: readonly string[]) => String.raw`\b${either(...alternatives)}\b`

/** The same if they start or end with accented letters, which "\b" does not count as letters. */
/* @__NO_SIDE_EFFECTS__ */
export const asAccentedWord = (...alternatives: readonly string[]) =>
  `(?<![a-zà-ỿ])${either(...alternatives)}(?![a-zà-ỿ])`

/** All of `parts`, one after the other. */
/* @__NO_SIDE_EFFECTS__ */
export const sequence = (...parts: readonly string[]) => parts.join('')

/** All of `parts`, or nothing. */
/* @__NO_SIDE_EFFECTS__ */
export const optional = (...parts: readonly string[]) => `(?:${sequence(...parts)})?`

/** A pattern for any of `alternatives`, anywhere. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOf = (...alternatives: readonly string[]) => anyOfWith('i', ...alternatives)

/** A pattern for any of `alternatives` at the start of a text. */
/* @__NO_SIDE_EFFECTS__ */
export const atStart = (...alternatives: readonly string[]) => new RegExp(`^${either(...alternatives)}`, 'i')

/** A pattern for any of `alternatives` at the end of a text. */
/* @__NO_SIDE_EFFECTS__ */
export const atEnd = (...alternatives: readonly string[]) => new RegExp(`${either(...alternatives)}$`, 'i')

/** A pattern for a text that is one of `alternatives` and nothing more. */
/* @__NO_SIDE_EFFECTS__ */
export const wholly = (...alternatives: readonly string[]) => new RegExp(`^${either(...alternatives)}$`, 'i')

/** Like `anyOf`, case-sensitive, as for names; it knows the letters of all languages. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOfCased = (...alternatives: readonly string[]) => anyOfWith('u', ...alternatives)

/** Like `atStart`, case-sensitive. */
/* @__NO_SIDE_EFFECTS__ */
export const atStartCased = (...alternatives: readonly string[]) =>
  new RegExp(`^${either(...alternatives)}`, 'u')

/** Like `anyOf`, with other flags. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOfWith = (flags: string, ...alternatives: readonly string[]) =>
  new RegExp(alternatives.join('|'), flags)

/** Like `anyOf`, with `alternatives` as whole words, not followed by an accented letter, or `signs`, which are words without spaces between. */
/* @__NO_SIDE_EFFECTS__ */
export const anyOfWords = (alternatives: readonly string[], signs: readonly string[] = []) =>
  anyOf(String.raw`\b${either(...alternatives)}(?![a-zà-ỿ])`, ...signs)
