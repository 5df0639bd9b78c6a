/** What is wrong with a text that is not JSON, in the same words for every browser. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { JSON_PROBLEMS, type Problem } from './problem-words.ts'

export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
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
    // Brackets nested too deep for the stack: not a summary, and no position to report.
    if (!(error instanceof RangeError)) throw error
  }
  return found[0] ?? null
}

/** The first error in `text`, which starts at `begin` in its file, and its position in the file. */
export function jsonError(text: string, begin: TextPlace): { what: Problem; place: TextPlace } {
  const found = firstError(text)
  if (!found) return { what: { word: 'notJson' }, place: begin }
  const { error, line, character } = found
  const name = printParseErrorCode(error)
  return {
    what: { word: JSON_PROBLEMS.find((known) => known === name) ?? 'notJson' },
    place: { line: begin.line + line, column: line === 0 ? begin.column + character : character + 1 },
  }
}

/** What kind of file it is that does not begin like JSON, by its first characters. */
export function otherBeginning(characters: string): Problem {
  const [found = ''] = characters.split(/[\r\n]/)
  if (/^\/[/*]/.test(found)) return { word: 'InvalidCommentToken' }
  return /\p{Cc}/u.test(found)
    ? { word: 'noText' }
    : { word: 'otherBeginning', values: { found: found.trim() } }
}
