/** Finds people in tables with a column of speakers, as in agendas and programmes. */
import { taskCells } from '../../../context/task-tables.ts'
import { opensWithGivenName } from '../../../language/names.ts'
import { readPersonName } from '../../../language/person-names.ts'
import { countStretches } from '../../../language/words.ts'
import { sectionKinds } from '../../../lexicon/sections.ts'
import { wholly } from '../../../patterns/alternatives.ts'
import type { Block, CellPlace, Page } from '../../../types.ts'
import { NO_QUALITIES, readQualities } from '../affiliations/qualifiers.ts'
import { type Mention, mention, type Piece } from '../mention.ts'
import { readPeople } from '../names/people-list.ts'

/** The heading of a column of speakers, as one of its parts: "Speaker(s)", "Speaker / company", "Speaker (話者)". */
const SPEAKERS = wholly(
  '(?:name of )?speakers?|presenters?|presented by|leads?|who|moderators?|panell?ists?',
  'intervenante?s?|oratrices?|orateurs?|conférenciers?',
  'referent(?:in|en)?|vortragende[rn]?|redner|sprekers?',
  'ponentes?|expositor(?:es)?|palestrantes?|relator[ei]',
  '話者|発表者|報告者|講演者|講師|登壇者|担当者?|司会|スピーカー?',
  '演讲人|演讲者|演讲嘉宾|主讲人|主讲嘉宾|报告人|分享人|分享嘉宾|讲者|嘉宾|主持人',
)
const PARTS = /\s{0,4}[/|()（）・,、&]\s{0,4}/
const AFFILIATIONS =
  /^(?:affiliation|organi[sz]ation|company|institution|org|所属|单位)s?(?:\s*[（(].*[)）])?$/i

/** The heading of a column of people when another holds what they said. */
const NAMES = /^(?:names?|comment(?:er|or)s?|participants?|persons?|by|from|raised by|contributors?)$/i
const COMMENTS =
  /^(?:comments?|remarks?|questions?|feedback|discussions?|what (?:was|they) said|statements?|points?(?: raised)?)$/i
/** The people in the speakers' column of each table; the cells next to them in the row are their talk. */
export function findInTables(page: Page): Mention[] {
  const owed = taskCells(page)
  const tables = Map.groupBy(
    page.blocks.flatMap((block, index) =>
      block.cell && !owed.has(index) ? [{ block, index, cell: block.cell }] : [],
    ),
    ({ cell }) => cell.table,
  )
  return [...tables.values()].flatMap((cells) => {
    const [head, ...rows] = [...Map.groupBy(cells, ({ cell }) => cell.row).values()]
    const text = ({ block }: { block: Block }) => page.text.slice(block.start, block.end).trim()
    const columnOf = (pattern: RegExp) =>
      head?.find((cell) =>
        text(cell)
          .split(PARTS)
          .some((part) => pattern.test(part)),
      )?.cell.column
    const commenting = columnOf(NAMES)
    const comments = commenting === undefined ? undefined : columnOf(COMMENTS)
    const speakers = columnOf(SPEAKERS) ?? (comments === (commenting ?? 0) + 1 ? commenting : undefined)
    if (speakers === undefined) return findTurns(page, head ? [head, ...rows] : [])
    const affiliations = head?.find((cell) => AFFILIATIONS.test(text(cell)))?.cell.column
    return rows.flatMap((row) =>
      readRow(page, new Map(row.map(({ cell, index }) => [cell.column, index])), speakers, affiliations),
    )
  })
}

interface Cell {
  readonly block: Block
  readonly index: number
  readonly cell: CellPlace
}

/** With fewer words than this beside most names, the table is not a record of what was said. */
const REMARK = 4

/**
 * The people of a table without a head, with a full name and what that person said in each row. Not a table of tasks, which looks
 * alike.
 */
function findTurns(page: Page, rows: readonly (readonly Cell[])[]): Mention[] {
  const words = (cell: Cell | undefined) =>
    cell ? page.text.slice(cell.block.start, cell.block.end).trim() : ''
  const isName = (cell: Cell | undefined) =>
    opensWithGivenName(words(cell)) && readPersonName(words(cell))?.form === 'full'
  const column = rows[0]?.findIndex(isName) ?? -1
  const turns = rows.filter((row) => isName(row[column]))
  const people = new Set(turns.map((row) => words(row[column])))
  const telling = turns.filter((row) => countStretches(words(row[column + 1]), REMARK) >= REMARK)
  const above = page.blocks[rows[0]?.[0]?.block.section ?? -1]
  const isOwed = above && sectionKinds(page.text.slice(above.start, above.end)).includes('actions')
  if (isOwed || people.size < 2 || people.size === turns.length || telling.length * 2 < turns.length)
    return []
  return turns.flatMap((row) =>
    readRow(page, new Map(row.map(({ cell, index }) => [cell.column, index])), column, undefined),
  )
}

/** `cells`: the block of each column. */
function readRow(
  page: Page,
  cells: ReadonlyMap<number, number>,
  speakers: number,
  affiliations: number | undefined,
): Mention[] {
  const at = cells.get(speakers)
  const block = at === undefined ? undefined : page.blocks[at]
  if (at === undefined || !block) return []
  const people = readPeople(page.text.slice(block.start, block.end)) ?? []
  const from = affiliations === undefined ? undefined : page.blocks[cells.get(affiliations) ?? -1]
  const beside = from ? readAffiliation(page.text.slice(from.start, from.end)) : NO_QUALITIES
  const remarks = talkIn(page, cells, speakers, affiliations)
  return people
    .filter(({ name }) => name.form !== 'nick')
    .map(({ name, qualities }) =>
      mention({
        rule: 'table',
        score: 0.85,
        start: block.start,
        end: block.end,
        name,
        block: at,
        speaks: true,
        remarks,
        affiliations: [...qualities.affiliations, ...beside.affiliations],
        roles: [...qualities.roles, ...beside.roles],
      }),
    )
}

/** The whole cell as one affiliation. */
function readAffiliation(text: string) {
  const read = readQualities(text)
  return read.affiliations.length || read.roles.length || !text.trim()
    ? read
    : { affiliations: [text.trim()], roles: [] }
}

/** The longest other cell of the row with words: an abstract before a title, a title before a time. */
function talkIn(page: Page, cells: ReadonlyMap<number, number>, ...not: (number | undefined)[]): Piece[] {
  const pieces = [...cells].flatMap(([column, index]) => {
    const block = page.blocks[index]
    const wordy = block && !not.includes(column) && /\p{L}{3}/u.test(page.text.slice(block.start, block.end))
    return wordy ? [{ block: index, start: block.start, end: block.end }] : []
  })
  return pieces.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1)
}
