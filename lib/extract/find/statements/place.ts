/** Finds the cues of a statement's place: its heading, the line that introduces its list, its position in its block. */
import { blockTexts } from '../../context/block-texts.ts'
import { isForward } from '../../context/mail.ts'
import { taskCells } from '../../context/task-tables.ts'
import { countWordsAbout } from '../../language/words.ts'
import {
  isOwnSummary,
  listedUnder,
  type SectionKind,
  sectionKind,
  sectionKinds,
} from '../../lexicon/sections.ts'
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import type { Page, Reading } from '../../types.ts'
import type { CueName } from './cue-name.ts'
import type { Piece } from './pieces.ts'

/** What the headings, introductory lines and header rows of a page announce. */
interface Places {
  /** For each block: what the nearest heading above it announces, of those that announce anything. */
  readonly heading: readonly (readonly SectionKind[])[]
  /** For each block: what an item of a list below that heading is, if the heading is about nothing else. */
  readonly listed: readonly (readonly SectionKind[])[]
  /** For each block: what the line that introduces its list announces. */
  readonly lead: readonly (SectionKind | null)[]
  /** The blocks of lists that are introduced by "Conclusion:", which may be a speaker's own. */
  readonly concluded: ReadonlySet<number>
  /** For each block: whether it tells what was done at a hackathon. */
  readonly hackathon: readonly boolean[]
  /** The heading of the page's own summary, or -1. */
  readonly summary: number
  /** For each table, the words of its header row. */
  readonly tables: ReadonlyMap<number, string>
}

/** Reads the headings and introductory lines above each block. */
export function readPlaces({ page }: Reading): Places {
  const texts = blockTexts(page)
  const own = page.blocks.map(({ kind }, at) => (kind === 'heading' ? sectionKinds(texts[at] ?? '') : []))
  const parents = readParents(page)
  const promising = page.blocks.map(({ section }) => {
    let at = section
    while (at !== null && !own[at]?.length) at = parents.get(at) ?? null
    return at ?? -1
  })
  const heading = promising.map((at) => own[at] ?? [])
  const listed = promising.map((at, block) => {
    if (at < 0 || isTitle(page, block)) return []
    return listedUnder(texts[at] ?? '')
  })
  let opened: { kind: SectionKind; depth: number; concludes: boolean } | null = null
  const concluded = new Set<number>()
  const lead = page.blocks.map((block, at) => {
    const depth = block.kind === 'item' ? block.depth : -1
    const text = texts[at] ?? ''
    if (
      opened &&
      (block.kind === 'heading' ||
        (depth <= opened.depth && !(depth < 0 && opened.depth < 0 && block.kind === 'preformatted')))
    )
      opened = null
    const kind = COLON_END.test(text) || LEAD.test(text) || FOLLOWING.test(text) ? promiseOf(text) : null
    const current = opened?.kind ?? null
    if (opened?.concludes) concluded.add(at)
    if (kind && block.kind !== 'heading') opened = { kind, depth, concludes: CONCLUDES.test(text) }
    return current
  })
  const hackathon = readHackathons(page, texts, parents)
  const summary = page.blocks.findIndex(({ kind }, at) => kind === 'heading' && isOwnSummary(texts[at] ?? ''))
  return { heading, listed, lead, concluded, hackathon, summary, tables: readTables(page) }
}

const HACKATHON = /\b(?:hackathons?|interops?|interoperability (?:events?|tests?)|plug ?(?:fests?|tests?))\b/i

/** For each block whether the title, or a heading that it is under, names a hackathon. */
function readHackathons(
  { blocks, metadata }: Page,
  texts: readonly string[],
  parents: ReadonlyMap<number, number | null>,
): boolean[] {
  if (HACKATHON.test(metadata.title)) return blocks.map(() => true)
  const named = new Map<number | null, boolean>([[null, false]])
  for (const [at, above] of parents)
    named.set(at, HACKATHON.test(texts[at] ?? '') || named.get(above) === true)
  return blocks.map(({ section }) => named.get(section) ?? false)
}

/** For each heading the one that it is under (of a higher level); null if there is none. */
function readParents({ blocks }: Page): ReadonlyMap<number, number | null> {
  const parents = new Map<number, number | null>()
  for (const [at, { kind, section, depth }] of blocks.entries()) {
    if (kind !== 'heading') continue
    let above = section
    while (above !== null && (blocks[above]?.depth ?? 0) >= depth) above = parents.get(above) ?? null
    parents.set(at, above)
  }
  return parents
}

/** The cues of `piece`, which is the piece number `index` of `count` in its block. */
export function placeCues(
  { page }: Reading,
  piece: Piece,
  index: number,
  count: number,
  places: Places,
): CueName[] {
  const block = page.blocks[piece.block]
  if (!block) return []
  const cues: CueName[] = [`in ${block.kind}`]
  for (const heading of places.heading[piece.block] ?? []) cues.push(`under ${heading}`)
  if (block.kind === 'item' && index === 0 && !piece.speaker)
    for (const kind of places.listed[piece.block] ?? []) cues.push(`in list of ${kind}`)
  const lead = places.lead[piece.block]
  if (lead) cues.push(`led by ${lead}`)
  if (places.concluded.has(piece.block)) cues.push('led by a conclusion')
  if (block.section !== null && block.section === places.summary) cues.push('own summary')
  if (places.hackathon[piece.block]) cues.push('at a hackathon')
  if (index === 0) cues.push('first of block')
  if (index === count - 1) cues.push('last of block')
  if (count === 1) cues.push('alone in block')
  if (piece.speaker) cues.push('has speaker')
  if (taskCells(page).has(piece.block)) cues.push('action marker', 'in list of actions', 'led by actions')
  else if (block.cell) cues.push(...rowCues(places.tables.get(block.cell.table) ?? '', block.cell.header))
  if (block.foreign && !isForward(page)) cues.push('foreign')
  const strong = block.emphases.some(
    ({ kind, start, end }) => kind === 'strong' && start < piece.end && end > piece.start,
  )
  if (strong) cues.push('has strong')
  const at = piece.start / (page.text.length || 1)
  if (at < 0.1) cues.push('in first tenth')
  if (at > 0.9) cues.push('in last tenth')
  return cues
}

/** The title of a topic has at most this many words. */
const TITLE_WORDS = 8

/** Is the item only the title of the deeper items below it ("Beacon draft")? */
function isTitle({ text, blocks }: Page, at: number): boolean {
  const [item, next] = [blocks[at], blocks[at + 1]]
  if (item?.kind !== 'item' || next?.kind !== 'item' || next.depth <= item.depth) return false
  const words = text.slice(item.start, item.end)
  return COLON_END.test(words) || countWordsAbout(words, TITLE_WORDS + 1) <= TITLE_WORDS
}

const COLON_END = /:\s*$/

/** What introduces a list may end a paragraph: "It was a long talk. The board agreed to take three actions:". */
const lastSentence = (text: string) => text.slice(text.lastIndexOf('. ') + 1)

/** The end of a long introductory sentence: "..., which led the group to arrive at the following consensus last week:". */
const OF_FOLLOWING = /\bthe following [^.;:]{3,60}:\s{0,4}$/i

/** "Ada asked for agreement on these principles:": nothing is agreed yet. */
const SOUGHT = anyOf(
  String.raw`\b(?:ask(?:ed|ing|s)? for|looking for|need(?:ed|s)?|seek(?:ing|s)?|sought|want(?:ed|s)?) (?:[a-z]{2,12} ){0,2}(?:agreement|consensus|decisions?)\b`,
)

/** What the line `text` announces about the list that it introduces. */
function promiseOf(text: string): SectionKind | null {
  const last = lastSentence(text)
  if (SOUGHT.test(last)) return null
  return sectionKind(last) ?? sectionKind(OF_FOLLOWING.exec(text)?.[0] ?? '')
}

/** A line that introduces a list without a colon. */
const LEAD = anyOf(
  sequence(
    String.raw`^\W*`,
    either(
      'next steps?|action (?:items|points)|actions|todos?|decisions?|conclusions?|outcomes?',
      'resolutions?|summary|participants|attendees|agenda',
    ),
    String.raw`\W*$`,
  ),
)

/** A heading that a talk may end with too. */
const CONCLUDES = /^\W{0,4}conclusions?\W{0,4}$/i

/** "There was agreement on the following points" */
const FOLLOWING = /\bthe following [a-z]{3,20}\W{0,3}$/i

const VOTE = /\b(?:yes|for|favou?r|agree|support)\b.{0,400}\b(?:no|against|oppose[ds]?|disagree)\b/i

function rowCues(header: string, isHeader: boolean): CueName[] {
  if (isHeader) return ['header row']
  const kind = sectionKind(header)
  return [
    ...(VOTE.test(header) ? (['row of votes'] as const) : []),
    ...(kind ? ([`led by ${kind}`] as const) : []),
  ]
}

function readTables(page: Page): Map<number, string> {
  const tables = new Map<number, string>()
  for (const { cell, start, end } of page.blocks)
    if (cell?.header) tables.set(cell.table, `${tables.get(cell.table) ?? ''} ${page.text.slice(start, end)}`)
  return tables
}
