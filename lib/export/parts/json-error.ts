/** What is wrong in a text that is not JSON, in words, the same in every browser. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { TextPlace } from './json-records.ts'

const WORDS: Partial<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'here stands a word that JSON does not know',
  InvalidNumberFormat: 'here stands a number that is not written as JSON wants it',
  PropertyNameExpected: 'here a name in double quotes is missing',
  ValueExpected: 'here a value is missing',
  ColonExpected: 'here a colon is missing',
  CommaExpected: 'here a comma is missing',
  CloseBraceExpected: 'here a closing brace is missing',
  CloseBracketExpected: 'here a closing bracket is missing',
  EndOfFileExpected: 'here stands more than one value',
  UnexpectedEndOfString: 'the text that begins here does not end',
  InvalidUnicode: 'here stands an escaped character that does not exist',
  InvalidEscapeCharacter: 'here stands a backslash before a character that it cannot stand before',
  InvalidCharacter: 'here stands a control character that must be escaped',
}

interface Found {
  readonly error: ParseErrorCode
  /** Both from 0. */
  readonly line: number
  readonly character: number
}

function firstError(text: string): Found | null {
  const found: Found[] = []
  const onError = (
    error: ParseErrorCode,
    _offset: number,
    _length: number,
    line: number,
    character: number,
  ) => {
    if (!found.length) found.push({ error, line, character })
  }
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    // Brackets nested deeper than the stack: no summary, and no place to name.
    if (!(error instanceof RangeError)) throw error
  }
  return found[0] ?? null
}

/** The first error of `text`, which begins at `begin` in its file, and where in the file it is. */
export function jsonError(text: string, begin: TextPlace): { message: string; place: TextPlace } {
  const found = firstError(text)
  if (!found) return { message: 'this is not JSON', place: begin }
  const { error, line, character } = found
  return {
    message: WORDS[printParseErrorCode(error)] ?? 'this is not JSON',
    place: { line: begin.line + line, column: line === 0 ? begin.column + character : character + 1 },
  }
}
