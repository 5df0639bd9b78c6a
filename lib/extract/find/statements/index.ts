/** Finds the statements of a page: every sentence, list item or table row that could become a point, with its cues. */

import type { Genre, Speaker } from '../../../model.ts'
import { collapsed } from '../../language/white-space.ts'
import { DOCUMENT_NAME } from '../../lexicon/document-names.ts'
import { anyOf, sequence, wholly } from '../../patterns/alternatives.ts'
import type { BlockSpan, Reading, Remark, Statement } from '../../types.ts'
import { combinedCues } from './combined-cues.ts'
import { joinConfirmations } from './confirmations.ts'
import { wordCues } from './cues.ts'
import { markGranted } from './grants.ts'
import { joinLists } from './lists.ts'
import { longBefore } from './long-before.ts'
import { withoutOwnConclusions } from './own-conclusions.ts'
import { cutPieces } from './pieces.ts'
import { placeCues, readPlaces } from './place.ts'
import { joinPolls } from './polls.ts'
import { joinRefrains, markRepeated } from './repeated.ts'
import { type TermIndex, TermReader } from './terms.ts'

/** In characters. */
const LONGEST_LABEL = 30
const CHAIR = /\bchairs?\b|\bchaired\b|主席|座長/i

/** A label that stands for everyone: "Room: use one table". */
const JOINT_VOICE = /^\W*(?:room|all|everyone|group|wg|consensus|decision|conclusion|outcome|result)\W*$/i

/** Only the name of a document. */
const MERE_NAME = wholly(String.raw`\W{0,4}${DOCUMENT_NAME}\W{0,4}`)

/** A title about decision making: what such a post says about consensus is general. */
const ABOUT_DECIDING = /\bcon[sc]ensus\b|\bhumm?ing\b|\bvoting\b|コンセンサス|合意形成|共识/i

/**
 * Finds the statements of `reading`, a post of `genre`, in page order. A poll and its counts become one statement, as do a proposal
 * and its confirmation, and a line and the names that it introduces. `known`: the terms to record; all if left out.
 */
export function findStatements(
  reading: Reading,
  { speakers, remarks }: { readonly speakers: readonly Speaker[]; readonly remarks: readonly Remark[] },
  genre: Genre,
  known: TermIndex | null = null,
): Statement[] {
  const places = readPlaces(reading)
  const chairs = new Set(
    speakers.filter(({ roles }) => roles.some((role) => CHAIR.test(role))).map(({ name }) => name),
  )
  const names = new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(partsOf)))
  const pieces = cutPieces(reading, remarks).filter((piece) => !announcesList(reading, piece))
  const perBlock = new Map<number, number>()
  for (const { block } of pieces) perBlock.set(block, (perBlock.get(block) ?? 0) + 1)
  const seen = new Map<number, number>()
  const texts = pieces.map(({ start, end }) => collapsed(reading.page.text.slice(start, end)))
  const cuesOf = wordCues(texts, names)
  const ofGenre = `genre ${genre}` as const
  const isAboutDeciding = genre === 'article' && ABOUT_DECIDING.test(reading.page.metadata.title)
  const isLongBefore = longBefore(reading.page)
  const terms = new TermReader(names, known)
  const inHeadingOf = headingsOnce(reading, terms)
  const statements = pieces.map((piece, at) => {
    const index = seen.get(piece.block) ?? 0
    seen.set(piece.block, index + 1)
    const cues = cuesOf[at] ?? new Set()
    for (const cue of placeCues(reading, piece, index, perBlock.get(piece.block) ?? 1, places)) cues.add(cue)
    if (index === 0 && JOINT_VOICE.test(labelBefore(reading, piece))) cues.add('decision marker')
    if (piece.speaker && chairs.has(piece.speaker)) cues.add('chair speaks')
    cues.add(ofGenre)
    for (const cue of combinedCues(cues)) cues.add(cue)
    if (isAboutDeciding) cues.add('about deciding')
    const text = texts[at] ?? ''
    if (text === reading.page.metadata.title || MERE_NAME.test(text)) cues.add('mere label')
    if (cues.has('any number') && isLongBefore(text)) cues.add('long ago')
    return { ...piece, text, cues, terms: terms.termsOf(text, inHeadingOf(piece)) }
  })
  const { blocks, text } = reading.page
  const told = withoutOwnConclusions(statements, blocks)
  const joined = joinConfirmations(joinPolls(joinLists(told, blocks), blocks), text)
  return markRepeated(markGranted(joinRefrains(joined, text), remarks, text))
}

/** "The main outcomes are:" above a list says nothing itself: its items do. */
const ANNOUNCES = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:[a-zà-ỿ]{1,20} ){0,7}`,
    '(?:outcomes?|conclusions?|consensus|agreements?|decisions?|results?|actions?(?: items?)?|highlights?|next steps)',
    '(?: (?:found|made|reached|taken))?(?: (?:of|from|at|for|in|during) (?:(?! to )[^:]){1,60})?',
    String.raw`(?: (?:are|is|were|was|include|included)(?: as follows)?| taken| reached)?\W{0,4}$`,
  ),
)

function announcesList({ page: { text, blocks } }: Reading, { block, start, end }: BlockSpan): boolean {
  const [own, next] = [blocks[block], blocks[block + 1]]
  if (own?.kind !== 'paragraph' || next?.kind !== 'item' || own.end !== end) return false
  return /[:：]/.test(text.charAt(end - 1)) && ANNOUNCES.test(text.slice(start, end))
}

/** Returns the words of the heading above a piece, split once for everything under it. */
function headingsOnce({ page: { text, blocks } }: Reading, terms: TermReader) {
  const known = new Map<number, readonly string[]>()
  return ({ block }: BlockSpan): readonly string[] => {
    const section = blocks[block]?.section ?? -1
    const heading = blocks[section]
    if (!heading) return []
    const words = known.get(section) ?? terms.headingWords(text.slice(heading.start, heading.end))
    known.set(section, words)
    return words
  }
}

const partsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part.length > 1)

function labelBefore({ page }: Reading, { block, start }: BlockSpan): string {
  const from = page.blocks[block]?.start ?? start
  return start === from || start - from > LONGEST_LABEL ? '' : page.text.slice(from, start)
}
