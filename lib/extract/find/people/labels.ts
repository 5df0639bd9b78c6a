/** "Name: remark" lines: which labels are people, judged by shape and by how labels recur on the page. */

import { type Name, readName } from '../../language/names.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import type { Page } from '../../types.ts'
import type { Line } from './lines.ts'
import type { Mention } from './mention.ts'

/** List marks and queue numbers before a label. */
const MARK = /^(?:[-*•+>–—]\s*|\d{1,2}[.)]\s+)+/
/** The label: up to 60 characters without a sentence's end, a "(...)" or "[...]" after it, then ":" or ";". */
const LABEL = /^([^:;()[\]]{1,60}|[[<][^\]>\n]{1,40}[\]>])\s*(?:[([]([^)\]\n]{1,60})[)\]])?\s*([:;])(?=\s|$)/

interface Candidate {
  readonly line: Line
  readonly names: readonly Name[]
  readonly nameStart: number
  readonly note: string | null
  readonly remarkStart: number
}

/** The labelled lines of the page. */
export function findLabels(page: Page, lines: readonly Line[]): Mention[] {
  const candidates = lines.flatMap((line) => candidateOf(page, line) ?? [])
  const counts = countWords(candidates)
  const known = knownWords(candidates)
  const sure = candidates.filter((candidate) => candidate.names.every((name) => isSure(name, known)))
  const dense = sure.length >= 3 && sure.length >= candidates.length / 3
  return candidates
    .filter(({ names }) =>
      names.every(
        (name) =>
          isSure(name, known) || (dense && (name.form !== 'nick' || (counts.get(name.text) ?? 0) > 1)),
      ),
    )
    .flatMap(mentionsOf)
}

function candidateOf(page: Page, line: Line): Candidate | null {
  const text = page.text.slice(line.start, line.end)
  const mark = MARK.exec(text)?.[0].length ?? 0
  const match = LABEL.exec(text.slice(mark))
  if (!match?.[1]) return null
  const parts = match[1].split(/\s*(?:,|\/|&|\band\b)\s*/)
  const names = parts.map(readName)
  if (!names.every((name) => name !== null)) return null
  const rest = text.slice(mark + match[0].length)
  const remarkStart = line.start + mark + match[0].length + (rest.length - rest.trimStart().length)
  return { line, names, nameStart: line.start + mark, note: match[2] ?? null, remarkStart }
}

function countWords(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { names } of candidates)
    for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** The words of full names on the page, which make a single name sure. */
function knownWords(candidates: readonly Candidate[]): Set<string> {
  const full = candidates.flatMap(({ names }) => names.filter((name) => name.form === 'full'))
  return new Set(full.flatMap(({ text }) => text.split(/\s+/)))
}

function isSure({ text, form }: Name, known: ReadonlySet<string>): boolean {
  if (form === 'full') return true
  return form === 'single' && (known.has(text) || GIVEN_NAMES.has(text.toLowerCase()))
}

function mentionsOf(candidate: Candidate): Mention[] {
  const { line, names, nameStart, remarkStart } = candidate
  const remark = { start: remarkStart, end: line.end }
  return names.map((name) => ({
    rule: 'label',
    score: 0.9,
    start: nameStart,
    end: nameStart + name.text.length,
    name: name.text,
    form: name.form,
    block: line.block,
    speaks: true,
    ...(remark.end > remark.start && { remark }),
  }))
}
