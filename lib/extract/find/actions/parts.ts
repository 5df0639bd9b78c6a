/** Parts shared by the patterns of actions. */

/** The start of a statement, with any signs before its first letter. */
export const START = String.raw`^\W{0,4}`
export const WORD = '[a-zà-ỿ]{1,20}'
/** A word, a number, or a word with a number or a hyphen in it. */
export const TERM = String.raw`[a-zà-ỿ\d'’-]{1,30}`
export const I_OR_WE = '(?:i |we )?'
