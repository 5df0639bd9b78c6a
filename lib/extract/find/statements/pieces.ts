/** Cuts a page into pieces that can become points: sentences, cut at the borders of remarks, and rows of tables. */

import { inOneRow } from '../../context/table-rows.ts'
import { taskCells } from '../../context/task-tables.ts'
import { countWordsAbout } from '../../language/words.ts'
import { TASK_WORD_CASED } from '../../lexicon/markers.ts'
import type { Page, Reading, Remark, Sentence, Statement } from '../../types.ts'

/** A statement before its words are examined. */
export type Piece = Omit<Statement, 'text' | 'cues' | 'terms'>

/** A piece needs four letters or digits to say anything, unless it counts an answer ("No: 3"); a cell needs one. */
const ENOUGH_LETTERS =
  /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}|^\P{L}{0,4}\p{L}{1,3}[^\p{L}\p{N}]{1,4}\d\P{L}{0,3}$/u
const SOME_LETTER = /[\p{L}\p{N}]/u
/** A sentence with this few words ("Closing.") only ends the sentence before it. */
const TAG_WORDS = 2

/** Cuts `reading` into pieces, in page order; each has its speaker, and the label before a remark is left out. */
export function cutPieces(reading: Reading, remarks: readonly Remark[]): Piece[] {
  const pieces = cutAtRemarks(reading, remarks)
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const together =
      before &&
      (isTag(reading.page, before, piece) ||
        isTopicOf(reading.page, before, piece) ||
        inOneRow(reading.page, before, piece))
    if (together) joined[joined.length - 1] = { ...before, end: piece.end }
    else joined.push(piece)
  }
  return joined.map((piece) =>
    withoutHalfParentheses(reading.page.text, withoutMarks(reading.page.text, piece)),
  )
}

/** "** Ada to send it": the marks of a deeper item in notes that were not rendered. */
const MARKS = /^\*{2,4}\s{1,4}(?=\S)/

function withoutMarks(text: string, piece: Piece): Piece {
  const marks = MARKS.exec(text.slice(piece.start, piece.end))?.[0] ?? ''
  return marks ? { ...piece, start: piece.start + marks.length } : piece
}

/** `piece` without a parenthesis whose counterpart is in another sentence: "(Who will? Ana to give a name)" is two sentences. */
function withoutHalfParentheses(text: string, piece: Piece): Piece {
  const words = text.slice(piece.start, piece.end)
  const opens = words.startsWith('(') && !words.includes(')')
  const closes = words.endsWith(')') && !words.includes('(')
  return opens || closes
    ? { ...piece, start: piece.start + Number(opens), end: piece.end - Number(closes) }
    : piece
}

function cutAtRemarks({ page, sentences }: Reading, remarks: readonly Remark[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  const add = (sentence: Sentence, start: number, end: number, speaker: string | null) => {
    const asked = pieces.at(-1)
    if (
      asked?.block === sentence.block &&
      asked.speaker === speaker &&
      isCountOf(page.text, asked, start, end)
    ) {
      pieces[pieces.length - 1] = { ...asked, end }
      return
    }
    const isRow = page.blocks[sentence.block]?.cell !== undefined
    if ((isRow ? SOME_LETTER : ENOUGH_LETTERS).test(page.text.slice(start, end)))
      pieces.push({ start, end, block: sentence.block, speaker })
  }
  const inTaskTables = taskCells(page)
  for (const sentence of sentences) {
    const kind = page.blocks[sentence.block]?.kind
    if (kind === 'heading' || kind === 'figure') continue
    if (inTaskTables.get(sentence.block)?.isTask === false) continue
    while (next < remarks.length && (remarks[next]?.end ?? 0) <= sentence.start) next++
    let at = sentence.start
    let covered = false
    for (let i = next; i < remarks.length; i++) {
      const remark = remarks[i]
      if (!remark || remark.start >= sentence.end) break
      const start = Math.max(at, remark.start)
      const line = lineEndBefore(page, sentence, at, start)
      if (line > at) add(sentence, at, line, null)
      const end = Math.min(sentence.end, remark.end)
      if (end > start) add(sentence, start, end, remark.speaker)
      at = Math.max(at, end)
      covered = true
    }
    if (!covered) add(sentence, sentence.start, sentence.end, null)
    else if (at < sentence.end) add(sentence, at, sentence.end, null)
  }
  return pieces
}

/** Is it the count that answers a question: "Who has read it?" and "34"? */
const isCountOf = (text: string, asked: Piece, start: number, end: number) =>
  /^\W{0,4}\d{1,3}\W{0,3}$/.test(text.slice(start, end)) && text.charAt(asked.end - 1) === '?'

/** The end of the last line that ends between `from` and `to`, if the line of `to` begins with a label; otherwise `from`. */
function lineEndBefore(page: Page, { block }: Sentence, from: number, to: number): number {
  const breaks = page.blocks[block]?.breaks ?? []
  return breaks.findLast((at) => at > from && at < to) ?? from
}

function isTag(page: Page, before: Piece, piece: Piece): boolean {
  if (before.block !== piece.block || before.speaker !== piece.speaker) return false
  return countWordsAbout(page.text.slice(piece.start, piece.end).trim(), TAG_WORDS + 1) <= TAG_WORDS
}

/** The number of an issue and a few words on it: "619; table order.". */
const TOPIC = /^\W{0,3}(?:(?:issue|item|pr|pull request) ?)?#?\d{1,5}[:;,) ][^.:?!]{0,60}\.\s{0,3}$/i
const MARKED = new RegExp(`^(?:${TASK_WORD_CASED}) ?:`)

/** Whether `before` says which issue the task of `piece` is about. */
function isTopicOf({ text, blocks }: Page, before: Piece, piece: Piece): boolean {
  if (before.block !== piece.block || before.speaker !== piece.speaker) return false
  if (before.start !== blocks[before.block]?.start) return false
  return MARKED.test(text.slice(piece.start, piece.end)) && TOPIC.test(text.slice(before.start, before.end))
}
