/** The statements of a page: every sentence or list item that could stand as a point, with its cues. */
import type { Genre } from '../../../model.ts'
import { ALL_CUES } from '../../lexicon/cues/index.ts'
import type { Reading, Remark, Sentence, Statement } from '../../types.ts'
import { type Piece, placeCues, readSections } from './place.ts'
import { joinPolls } from './polls.ts'

/** A statement needs as many letters or digits to say anything. */
const FEWEST_LETTERS = 4

/** Cuts the sentences of `reading` at the remarks' borders and notes the cues of each piece, in page order. */
export function findStatements(reading: Reading, remarks: readonly Remark[], genre: Genre): Statement[] {
  const sections = readSections(reading)
  const pieces = cutAtRemarks(reading, remarks)
  const perBlock = new Map<number, number>()
  for (const { block } of pieces) perBlock.set(block, (perBlock.get(block) ?? 0) + 1)
  const seen = new Map<number, number>()
  const statements = pieces.map((piece): Statement => {
    const index = seen.get(piece.block) ?? 0
    seen.set(piece.block, index + 1)
    const text = reading.page.text.slice(piece.start, piece.end).replace(/\s+/g, ' ').trim()
    const cues = wordCues(withoutLabel(text))
    for (const cue of placeCues(reading, piece, index, perBlock.get(piece.block) ?? 1, sections))
      cues.add(cue)
    for (const cue of shapeCues(text)) cues.add(cue)
    cues.add(`genre ${genre}`)
    return { ...piece, text, cues }
  })
  addNeighbours(statements)
  return joinPolls(statements)
}

/** A label that the reader of remarks left in place: "Rossi:", "Ana (remote):", "> A:". */
const LABEL = /^(?:[>\-*•]\s*)?\p{Lu}[\p{L}.'’/-]*(?: [\p{L}.'’/-]+){0,3}(?: ?\([^)]{1,40}\))? ?[:;] (?=\S)/u
const MARKER =
  /^\W*(?:action|todo|to do|decision|decided|conclusion|consensus|outcome|result|resol|agree|room|way forward|poll|hum|next|ai\b|ap\b|plan|show|question)/i

function withoutLabel(text: string): string {
  return MARKER.test(text) ? text : text.replace(LABEL, '')
}

/** A cue is early where it stands within as many characters of the start. */
const EARLY = 24

function wordCues(text: string): Set<string> {
  const found = new Set<string>()
  for (const { name, pattern } of ALL_CUES) {
    const at = text.search(pattern)
    if (at < 0) continue
    found.add(name)
    if (at <= EARLY) found.add(`${name} early`)
  }
  return found
}

/** Sentences, without the labels that stand before a remark, each with its speaker. */
function cutAtRemarks({ page, sentences }: Reading, remarks: readonly Remark[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  const add = (sentence: Sentence, start: number, end: number, speaker: string | null) => {
    const letters = page.text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (letters >= FEWEST_LETTERS) pieces.push({ start, end, block: sentence.block, speaker })
  }
  for (const sentence of sentences) {
    const kind = page.blocks[sentence.block]?.kind
    if (kind === 'heading' || kind === 'figure') continue
    while (next < remarks.length && (remarks[next]?.end ?? 0) <= sentence.start) next++
    let at = sentence.start
    let covered = false
    for (let i = next; i < remarks.length; i++) {
      const remark = remarks[i]
      if (!remark || remark.start >= sentence.end) break
      const start = Math.max(at, remark.start)
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

/** Cues that a statement lends to its neighbours. */
const LENT = ['question', 'tally', 'hum', 'poll', 'no objection', 'consensus', 'group decided', 'last call']

function addNeighbours(statements: readonly Statement[]): void {
  const own = statements.map(({ cues }) => LENT.filter((cue) => cues.has(cue)))
  statements.forEach(({ cues }, at) => {
    const set = cues as Set<string>
    for (const cue of own[at - 1] ?? []) set.add(`before: ${cue}`)
    for (const cue of own[at + 1] ?? []) set.add(`after: ${cue}`)
  })
}

function shapeCues(text: string): string[] {
  const words = text.split(' ').length
  const size =
    words <= 3 ? 'tiny' : words <= 7 ? 'short' : words <= 15 ? 'middling' : words <= 35 ? 'long' : 'very long'
  return [`size ${size}`]
}
