/** What in a page tells its genre: turns of phrase, and the share of lines that are somebody's remark. */
import { GENRE_CUES } from '../lexicon/genre-cues.ts'
import { passages } from '../passages.ts'
import type { Finding, Page, Reading } from '../types.ts'

/** A cue's rule is its name in the lexicon, or one of the shapes below. */
export type GenreFinding = Finding

/** "Name: …", "Name (Affiliation): …", "AB: …" at the start of a block or line. */
const REMARK =
  /^[\s>*•-]{0,6}(?:[\p{Lu}][\p{L}.'’-]{0,20})(?: [\p{L}.'’-]{1,20}){0,3}(?: ?\([^)\n]{1,40}\))? ?[:;] ?\S/u
/** Labels of fields, not of speakers. */
const FIELD =
  /^[\s>*•-]{0,6}(?:time|dates?|when|where|location|venue|speakers?|presenters?|abstract|topic|host|title|agenda|chairs?|notes?|minutes|slides|authors?|drafts?|status|url|links?|contact|goals?|purpose|motivation|participants|attendees|materials?|subject|from|to|cc)\b[^:]{0,30}:/i
/** As many remarks, and this share of the page's pieces, make it minutes. */
const MANY_REMARKS = 8
const MUCH_REMARK = 0.25

/** A page on several meetings has a heading for each. */
const MEETING = /IETF[- ]?(\d{2,3})(?!\d)/

/** Readers whose pages are messages. */
const MAIL_READERS: ReadonlySet<string> = new Set(['mailarchive', 'list-archive', 'mail'])

/** The cues that hold for the page, each once. */
export function genreCues(reading: Reading): GenreFinding[] {
  const parts = passages(reading.page)
  const found: GenreFinding[] = GENRE_CUES.flatMap(({ name, where, pattern }) => {
    for (const part of parts) {
      if (!where.includes(part.where)) continue
      const match = pattern.exec(part.text)
      if (!match) continue
      const isOutside = part.where === 'title' || part.where === 'address'
      const start = isOutside ? 0 : part.start + match.index
      return [{ rule: name, score: 1, start, end: isOutside ? 0 : start + match[0].length }]
    }
    return []
  })
  const shapes = shapesOf(reading.page).map((rule) => ({ rule, score: 1, start: 0, end: 0 }))
  for (const cue of [...found, ...shapes]) reading.trace?.('genre', cue)
  return [...found, ...shapes]
}

function shapesOf(page: Page): string[] {
  const shapes: string[] = []
  if (MAIL_READERS.has(page.reader)) shapes.push('message')
  if (page.reader === 'datatracker' && /\/(?:doc\/)?minutes-/.test(page.metadata.url))
    shapes.push('datatracker minutes')
  const meetings = page.blocks.flatMap(({ kind, start, end }) => {
    const number = kind === 'heading' ? MEETING.exec(page.text.slice(start, end))?.[1] : undefined
    return number ? [number] : []
  })
  if (new Set(meetings).size > 1) shapes.push('meetings as headings')
  const lines = page.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'figure')
  const remarks = lines.filter(({ start, end }) => {
    const opening = page.text.slice(start, Math.min(end, start + 120))
    return REMARK.test(opening) && !FIELD.test(opening)
  })
  if (remarks.length >= MANY_REMARKS && remarks.length >= lines.length * MUCH_REMARK)
    shapes.push('many remarks')
  else if (remarks.length >= MANY_REMARKS / 2 && remarks.length >= lines.length * (MUCH_REMARK / 2))
    shapes.push('some remarks')
  return shapes
}
