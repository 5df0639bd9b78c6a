/**
 * Finds the cues of a page's genre: turns of phrase, the shape of its text, and whether it was written before or after the event.
 */

import { type Passage, passages } from '../../context/passages.ts'
import type { GenreCue } from '../../lexicon/genre/cue.ts'
import { GENRE_CUES } from '../../lexicon/genre/index.ts'
import { compile } from '../../patterns/compile.ts'
import { Prefilter } from '../../patterns/prefilter.ts'
import type { Finding, Reading } from '../../types.ts'
import { NEEDS } from './cues.needs.ts'
import { shapesOf } from './shapes.ts'
import { timesOf } from './times.ts'

/** A cue of the lexicon, by one of the names there. */
interface Phrase extends GenreCue {
  readonly name: (typeof GENRE_CUES)[number]['name']
}

/** The name of a cue: one in the lexicon, or that of a shape. */
export type CueName = Phrase['name'] | ReturnType<typeof shapesOf | typeof timesOf>[number]

/** A cue's rule is its name. */
interface GenreFinding extends Finding {
  readonly rule: CueName
}

/** In characters; enough to see which letters the page has. */
const OPENING = 1000

let made: Prefilter | null = null

/** The passages in which each cue counts. */
function passagesByCue(parts: readonly Passage[]): readonly (readonly [Phrase, readonly Passage[]])[] {
  made ??= new Prefilter(NEEDS)
  const byCue = GENRE_CUES.map((cue): [Phrase, Passage[]] => [cue, []])
  for (const part of parts)
    for (const at of made.candidates(part.text)) {
      const [cue, ofCue] = byCue[at] ?? []
      if (cue?.where.includes(part.where)) ofCue?.push(part)
    }
  return byCue
}

/** The cues of the page, without duplicates. */
export function genreCues(reading: Reading): readonly GenreFinding[] {
  const parts = passages(reading.page)
  const opening = reading.page.text.slice(0, OPENING)
  const found: GenreFinding[] = passagesByCue(parts).flatMap(([{ name, pattern }, ofCue]) => {
    if (ofCue.length) compile(pattern, opening)
    for (const { text, where, start: origin } of ofCue) {
      const match = pattern.exec(text)
      if (!match) continue
      const isOutside = where === 'title' || where === 'address'
      const start = isOutside ? 0 : origin + match.index
      return [{ rule: name, score: 1, start, end: isOutside ? 0 : start + match[0].length }]
    }
    return []
  })
  const { page } = reading
  const shapes = [...shapesOf(page), ...timesOf(parts, page.metadata)].map((rule) => ({
    rule,
    score: 1,
    start: 0,
    end: 0,
  }))
  const cues = withoutRuledOut(withoutNotes([...found, ...shapes]))
  for (const cue of cues) reading.trace?.('genre', cue)
  return cues
}

/**
 * For each cue, those that it rules out. "When: …, where: …" does not announce a meeting that is over, and "Day 2" does not report
 * on one that has not begun.
 */
const RULES_OUT: Readonly<Partial<Record<CueName, readonly CueName[]>>> = {
  'sessions at their hours': ['looking back, in the title', 'its meeting is over'],
  'its meeting is over': ['when and where, to come'],
  'begins with what was at a meeting': ['a step just taken', 'news in the title', 'to come'],
}

function withoutRuledOut(cues: readonly GenreFinding[]): readonly GenreFinding[] {
  const out = new Set(cues.flatMap(({ rule }) => RULES_OUT[rule] ?? []))
  return out.size ? cues.filter(({ rule }) => !out.has(rule)) : cues
}

/** Cues that agendas and pages of future meetings share with minutes, since such pages often become minutes later. */
const OF_BOTH: ReadonlySet<CueName> = new Set([
  'chairs at the top',
  'furniture of minutes',
  'hardly any prose',
  'interim in the address',
  'meeting materials in the address',
  'mostly items',
  'session in the title',
])
/** Only pages that look ahead have these. */
const INVITING: readonly CueName[] = [
  'asking to take part',
  'how to join',
  'plans as headings',
  'to come',
  'when and where, to come',
]
/** Only pages of what was said have these. */
const NOTED: readonly CueName[] = [
  'a room that decided',
  'actions noted',
  'labels come again',
  'many remarks',
  'minutes in the address',
  'minutes in the title',
  'much in the past',
  'much said by others',
  'notes in the address',
  'notes in the title',
  'some remarks',
  'told in the past',
  'who took the minutes',
]

/** Cues of a past meeting that a page may have only because it was edited afterwards. */
const AFTERWARDS: ReadonlySet<CueName> = new Set([
  'a meeting just over',
  'days as headings',
  'days gone by',
  'its meeting is over',
])

/** The cues without those of minutes, if the page is an agenda or announces a meeting, where nobody has said anything yet. */
function withoutNotes(cues: readonly GenreFinding[]): readonly GenreFinding[] {
  const has = (name: CueName) => cues.some(({ rule }) => rule === name)
  const isAgenda = has('an agenda and no remarks')
  const isTitled = has('agenda in the title') || has('agenda in the address')
  const isPlan = (isAgenda || isTitled || (has('much to come') && INVITING.some(has))) && !NOTED.some(has)
  if (!isPlan && !(isAgenda && isTitled)) return cues
  return cues.filter(({ rule }) => !OF_BOTH.has(rule) && !(isPlan && isAgenda && AFTERWARDS.has(rule)))
}
