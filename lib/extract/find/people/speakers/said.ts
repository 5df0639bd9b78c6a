/** Turns a person's remarks into points: one for a short remark, several that end with a sentence for a long one. */
import type { Point } from '../../../../model.ts'
import { inOneRow } from '../../../context/table-rows.ts'
import { DRAFT_NAME } from '../../../lexicon/document-names.ts'
import { anyOf, anyOfWith, either, sequence } from '../../../patterns/alternatives.ts'
import { LONGEST_POINT, pointOf } from '../../../points.ts'
import type { Page, Reading, Sentence } from '../../../types.ts'
import type { Piece } from '../mention.ts'

/** The points of `pieces`, in page order, without repetitions. `sentencesOf` gives the sentences of a block. */
export function saidIn(
  reading: Reading,
  pieces: readonly Piece[],
  sentencesOf: (block: number) => readonly Sentence[],
  speaker: string,
): Point[] {
  return rowsTogether(reading.page, pieces)
    .flatMap((piece) =>
      piece.end - piece.start <= LONGEST_POINT ? [piece] : cut(piece, sentencesOf(piece.block)),
    )
    .filter(isNew())
    .filter(({ start, end }) => saysSomething(reading.page.text.slice(start, end), speaker))
    .map((piece) => pointOf(reading, withoutLoneMark(reading.page.text, piece), speaker))
}

/** What a scribe writes who has not heard anything. */
const NOTHING = anyOf(
  sequence(
    String.raw`^\W*`,
    either(
      'missed(?: (?:this|that|it))?|inaudible|unintelligible',
      "(?:can(?:no|['’])t|can not|could not|couldn['’]t) hear",
      "did(?:n['’]t| not) (?:catch|get|hear) (?:it|that|this)",
    ),
    String.raw`\W*$`,
  ),
)

/** "(Ada speaking)", "(shakes her head)": the scribe's own words. */
const ASIDE = /^\([^()]{2,80}\)\.?$/

/** False for punctuation without a letter, for something inaudible, for a scribe's note and for what only announces a talk. */
const saysSomething = (text: string, speaker: string) =>
  /\p{L}|\+1/u.test(text) &&
  !NOTHING.test(text) &&
  !ASIDE.test(text.trim()) &&
  !MERE_LABEL.test(text) &&
  !announces(text, speaker)

const REFERENCES = anyOfWith('gi', String.raw`https?:\/\/\S{1,2000}`, String.raw`\b${DRAFT_NAME}`)
/** What a line says besides who presents, and where to read about it. */
const ANNOUNCEMENT = anyOfWith(
  'iu',
  sequence(
    String.raw`^(?:[^\p{L}]|\b`,
    either('draft|github|i-d|link|presentation|presenting|presents|remote|repo|slides?|video'),
    String.raw`\b)*$`,
  ),
)
/** "Open issues", "Open issues / pull requests": a heading without the form of one. */
const AGENDA = anyOfWith(
  'iu',
  sequence(
    String.raw`^[^\p{L}]*(?:(?:open|other|remaining) )?`,
    either('comments?|discussion|issues?|next steps|pull requests?|questions?'),
    String.raw`(?:\s?/\s?(?:issues?|pull requests?|questions?))?[^\p{L}]*$`,
  ),
)

/** True for "draft-finn-lamps-01, Ada Finn", "Ada Finn presenting", "Slides: https://..." and "Open issues". */
function announces(text: string, speaker: string): boolean {
  if (AGENDA.test(text)) return true
  const rest = text.replace(REFERENCES, '')
  const isReferring = rest !== text || text.includes(speaker)
  return isReferring && ANNOUNCEMENT.test(rest.replace(speaker, '').replace(/[[(]\p{Lu}{1,4}[\])]/u, ''))
}

/** A label with nothing said after it: "Open issues:", "Slides: TBD". */
const MERE_LABEL =
  /^\W{0,4}[\p{L}\p{N}'’-]{2,20}(?: [\p{L}\p{N}'’-]{1,20}){0,2}:(?: ?(?:TB[AD]|none|n\/a)\.?)?\s{0,4}$/iu

const QUOTATION_MARKS = /["“”„«»]/g

/** What opens a quotation at the start of the words, and what closes one at their end. */
const OPENS = /^["“„«]\s{0,2}/
const CLOSES = /\s{0,2}["”“»][.,]?\s{0,2}$/

/** A piece of a longer quotation without the mark that opens or closes that. */
function withoutLoneMark(text: string, { block, start, end }: Piece): Piece {
  const words = text.slice(start, end)
  if (words.match(QUOTATION_MARKS)?.length !== 1) return { block, start, end }
  const opening = OPENS.exec(words)?.[0].length ?? 0
  const closing = opening ? 0 : (CLOSES.exec(words)?.[0].length ?? 0)
  return { block, start: start + opening, end: end - closing }
}

/** The pieces in page order: short table rows as one each, without their headings. */
function rowsTogether(page: Page, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    if (page.blocks[piece.block]?.cell?.header) continue
    const before = joined.at(-1)
    if (before && inOneRow(page, before, piece)) joined[joined.length - 1] = { ...before, end: piece.end }
    else joined.push(piece)
  }
  return joined
}

/** A test, to be called in page order, whether a piece contains anything that no earlier piece does. */
function isNew(): (piece: Piece) => boolean {
  let told = -1
  return ({ end }) => {
    if (end <= told) return false
    told = end
    return true
  }
}

/** Cuts a long piece after the last sentence that fits into a point. */
function cut(piece: Piece, sentences: readonly Sentence[]): Piece[] {
  const pieces: Piece[] = []
  let start = piece.start
  let end = piece.start
  for (const sentence of sentences) {
    if (sentence.end <= piece.start || sentence.start >= piece.end) continue
    const to = Math.min(sentence.end, piece.end)
    if (to - start > LONGEST_POINT && end > start) {
      pieces.push({ block: piece.block, start, end })
      start = Math.max(sentence.start, piece.start)
    }
    end = to
  }
  if (end > start) pieces.push({ block: piece.block, start, end })
  return pieces
}
