/** The types of the rules for presenters (a line with its surroundings, the people it names), and the topic that a line starts. */
import { knownGroup } from '../../../lexicon/groups.ts'
import type { Page } from '../../../types.ts'
import type { Line } from '../lines.ts'
import { type Mention, mention, type Piece } from '../mention.ts'
import type { LabelledPerson } from '../names/people-list.ts'
import type { PresentersInLines } from './presenters-in-line.ts'

/** A talk that a line announces, and who gives it. */
export interface Topic {
  readonly line: Line
  readonly presenters: readonly Mention[]
  /** The talk's title, if the line that names the presenter is next to it. */
  readonly title: Piece
  /** A heading of this level or above ends the topic; 0 if any heading does. */
  readonly level: number
  /** In columns: deeper lines belong to the topic. */
  readonly indent: number
  /** True if only the names' shape and the neighbouring lines suggest it. */
  readonly doubtful: boolean
}

/** What a rule has read from a line that names presenters; toTopic has the defaults of what it leaves out. */
export interface Announcement {
  readonly doubtful?: boolean
  readonly rule: string
  readonly people: readonly LabelledPerson[]
  readonly level?: number
  readonly indent?: number
  readonly speaks?: boolean
  /** The line that holds the talk's title, if it is a different one. */
  readonly title?: Line
}

/** A line with its surroundings. */
export interface Place {
  readonly page: Page
  readonly lines: readonly Line[]
  readonly index: number
  readonly line: Line
  readonly text: string
  readonly labelled: ReadonlySet<Line>
  readonly names: PresentersInLines
}

/** The chairs' own topic: "5m - Chair introduction (Ada Finn)". */
const CHAIR_TOPIC =
  /^[^(]{0,20}\b(?:wg |rg )?chairs?['’]?s?['’]?\s+(?:intro|introduction|slides|update|welcome|opening|remarks)\b/i

/** "Proposed WG: lantern keys": what comes before names says what they chair. */
const GROUP_TITLE = /^(?:(?:proposed|new|planned)\s)?(?:wg|rg|bof|working group|research group)\s?[:–-]\s/i

/** How long a talk may take: given next to it in agendas. */
export const DURATION = /\b\d{1,3}\s{0,4}(?:(?:min(?:ute)?s?|mn|m)\b|['’′](?![a-z\d]))/i

/** What is listed below it is not a presentation. */
export const REFERENCES =
  /^\W*(?:see also|references?|related|further reading|links?|related posts|bibliography|reading)\b/i

/** The brackets at the end of a line, and the list markers at its start. */
const BRACKETED_END = /\s{0,4}[([]([^()[\]]{2,90})[)\]][\s.:;,]{0,4}$/
const MARKS = /^[\s*•–-]{1,6}/

/** "6lo (Ada Finn / Mara Tolland)": a group and its chairs; this alone does not say that they spoke. */
export function isGroupHead(text: string): boolean {
  const title = text
    .replace(/\s{0,4}\(.{0,400}$/, '')
    .replace(/^[\W\d.]*?(?=\w)/, '')
    .trim()
  if (GROUP_TITLE.test(title)) return true
  return !/\s/.test(title) && (knownGroup(title) !== null || /^\p{Lu}{3,}$/u.test(title))
}

/** The last line above, in the same block, that is below a gap. */
function openingAbove(lines: readonly Line[], index: number): Line | undefined {
  const block = lines[index]?.block
  let at = index - 1
  while (lines[at]?.block === block && !lines[at]?.gap) at--
  return lines[at]?.block === block ? lines[at] : undefined
}

/** "Lantern keys" of "* Lantern keys (Ada Finn, 10 min).": a title without the brackets that name its presenters. */
function withoutPresenters(text: string, title: Piece, people: readonly LabelledPerson[]): Piece {
  const words = text.slice(title.start, title.end)
  const bracket = BRACKETED_END.exec(words)
  const isTheirs = people.some(({ name }) => bracket?.[1]?.includes(name.text))
  const marks = MARKS.exec(words)?.[0].length ?? 0
  if (!bracket || !isTheirs || bracket.index <= marks) return title
  return { ...title, start: title.start + marks, end: title.start + bracket.index }
}

/** The topic started by a line whose presenters were found. */
export function toTopic({ page, line, text, lines, index }: Place, found: Announcement): Topic {
  const { block } = found.title ?? line
  const from = page.blocks[line.block]?.kind === 'item' ? openingAbove(lines, index)?.start : undefined
  const { start, end } = found.title ?? { start: from ?? line.start, end: line.end }
  const title = withoutPresenters(page.text, { block, start, end }, found.people)
  const presenters = found.people.map(({ name, qualities, also = [] }) => {
    const at = Math.max(0, text.indexOf(name.text))
    return mention({
      rule: found.rule,
      score: 0.85,
      name,
      block: line.block,
      start: line.start + at,
      end: line.start + at + name.text.length,
      roles: CHAIR_TOPIC.test(text) ? [...qualities.roles, 'Chair'] : qualities.roles,
      affiliations: qualities.affiliations,
      speaks: found.speaks ?? true,
      also,
    })
  })
  const { level = 0, indent = line.indent, doubtful = false } = found
  return { line, presenters, title, level, indent, doubtful }
}
