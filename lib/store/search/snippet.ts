/** Chooses the line of a summary that shows why a query found it. */

import { fold } from '../../fold.ts'
import type { Summary } from '../../model.ts'
import { withoutAsterisks } from '../../summary/without-asterisks.ts'
import type { FindHits, Hit } from './hits.ts'
import { textsOf } from './index/terms.ts'
import { withoutMarkup } from './markup.ts'
import type { Asked, Remark } from './remark.ts'

/** In characters: shown before a hit, and altogether. */
const BEFORE = 60
const LONGEST = 220
/** A text with fewer characters besides its hits is only a name. */
const LEAST_AROUND = 12

/** A document's name, or an address. */
const NAME = /(?:\bdraft-|https?:\/\/)\S+|\brfc ?\d+/gi

/** The distinct words of the hits in a line, folded, without those inside a document's name or an address. */
function wordsHit(line: string, hits: readonly Hit[]): Set<string> {
  const names = [...line.matchAll(NAME)]
  const words = hits.filter(
    ({ start, end }) => !names.some(({ index, 0: name }) => index <= start && end <= index + name.length),
  )
  return new Set(words.map(({ start, end }) => fold(line.slice(start, end))))
}

/** Has the line hardly anything besides the matched words and names? */
function isBareLine(line: string, words: ReadonlySet<string>): boolean {
  const withoutNames = fold(line.replaceAll(NAME, ''))
  return [...words].reduce((rest, word) => rest.replace(word, ''), withoutNames).trim().length < LEAST_AROUND
}

/**
 * The excerpt of a summary's texts that best shows why it was found; null if that is only its title or meeting, which lists show
 * anyway. If the query names people (`asked`), preferably what they said.
 */
export function snippetOf(summary: Summary, find: FindHits, asked: Asked | null = null): string | null {
  const remark = asked?.remarkOf(summary)
  if (remark) return withHeading(remark)
  const best = (asked?.find && bestLine(summary, asked.find)) ?? bestLine(summary, find)
  return best && around(withWhatTheySay(best.line, summary), best.at)
}

/** How much of a heading is shown before a remark. */
const LONGEST_HEADING = 60

/** The remark with its speaker, after the heading if only that has the words. */
function withHeading({ name, text, under, at }: Remark): string {
  const said = spoken(name, around(text, at))
  if (!under) return said
  const isLong = under.length > LONGEST_HEADING
  return `${isLong ? `${under.slice(0, LONGEST_HEADING).replace(/\s\S*$/, '')} …` : under} · ${said}`
}

/** The part of a line around the position `at`, with "…" where it is cut. */
function around(line: string, at: number): string {
  const start = at > BEFORE ? line.indexOf(' ', at - BEFORE) + 1 : 0
  const isCut = start + LONGEST < line.length
  const text = line.slice(start, start + LONGEST)
  return `${start > 0 ? '… ' : ''}${isCut ? `${text.replace(/\s\S*$/, '')} …` : text}`
}

/** A line of a summary's texts, without markup. `at`: the offset of its first hit. */
interface FoundLine {
  line: string
  worth: number
  at: number
}

function bestLine(summary: Summary, find: FindHits): FoundLine | null {
  const shownAnyway = [summary.source.title, summary.meeting?.name ?? '']
  const isShownAnyway = shownAnyway.some((text) => find(text).length > 0)
  let best: FoundLine | null = null
  for (const text of textsOf(summary).slice(1)) {
    if (shownAnyway.includes(text)) continue
    for (const source of text.split('\n')) {
      if (!find(source).length) continue
      const line = withoutAsterisks(text === summary.content ? withoutMarkup(source) : source)
      if (shownAnyway.includes(line)) continue
      const found = weighed(line, find(line), isShownAnyway)
      if (found && found.worth > (best?.worth ?? 0)) best = found
    }
    // The post's own text, which is last, is examined only if no earlier line has more than one hit.
    if (best && best.worth > 2) break
  }
  return best
}

/** A line with its worth for this; null if it shows no more than the title does (`isShownAnyway`). */
function weighed(line: string, hits: readonly Hit[], isShownAnyway: boolean): FoundLine | null {
  const [first] = hits
  if (!first) return null
  const words = wordsHit(line, hits)
  if (isShownAnyway && isBareLine(line, words)) return null
  // The bare name of a group, a person or a draft says less than a sentence.
  const isBare = [...words].reduce((rest, word) => rest - word.length, line.length) < LEAST_AROUND
  const isOnlyName = line.length - (first.end - first.start) < LEAST_AROUND
  const worth = words.size === 0 ? (isOnlyName ? 0.5 : 1) : words.size * 2 - (isBare ? 1 : 0)
  return { line, worth, at: first.start }
}

/** The text; if it is only a person's name, with their first remark or else an action of theirs. */
function withWhatTheySay(text: string, { speakers, actions }: Summary): string {
  const speaker = speakers.find(({ name, aliases }) => name === text || aliases.includes(text))
  const told = speaker?.said[0] ?? actions.find(({ owner }) => owner === text)
  return told ? spoken(text, told.text) : text
}

const spoken = (name: string, text: string) => (text.startsWith(name) ? text : `${name}: ${text}`)
