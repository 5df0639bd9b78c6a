/** What can be wrong with an imported file: the page says it in the reader's language (locales/, `import.problem.*`). */

/** What the JSON parser finds, by its own names. */
export const JSON_PROBLEMS = [
  'InvalidSymbol',
  'InvalidNumberFormat',
  'InvalidCommentToken',
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
] as const

type ProblemWord =
  | (typeof JSON_PROBLEMS)[number]
  | 'notJson'
  | 'empty'
  | 'unreadable'
  | 'cutOff'
  | 'noText'
  | 'archive'
  | 'otherBeginning'
  | 'tooDeep'
  | 'tooLong'
  | 'notUtf8'
  | 'stranger'
  | 'strangerFirst'
  | 'strangers'
  | 'otherProgram'
  | 'otherVersion'
  | 'newer'
  | 'twin'
  | 'savedDamaged'
  | 'invalid'

/** A problem, and what fills its sentence. */
export interface Problem {
  readonly word: ProblemWord
  readonly values?: Readonly<Record<string, string | number>>
}
