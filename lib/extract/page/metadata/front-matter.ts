/**
 * Reads front matter that a page shows: lines "title: ...", "date: ..." at the start of a Markdown file, or a table made of them.
 */
import { type Draft, sourceLines } from '../drafts.ts'
import type { Facts } from '../reader.ts'
import { day } from './published.ts'

const KEY = /^([A-Za-z][\w-]{1,20})\s{0,4}[:=](.*)$/
/** A key in a table of front matter is in lower case; the headings of other tables are capitalised. */
const FILE_KEY = /^[a-z][\w-]*$/
const KNOWN =
  /^(title|date|author|authors|summary|description|subtitle|slug|category|tags|layout|lang|published|draft)$/i

interface FrontMatter {
  readonly facts: Facts
  /** The number of drafts that it consists of. */
  readonly length: number
}

/** The front matter at the start of `drafts`; no facts and length 0 if there is none. */
export function readFrontMatter(drafts: readonly Draft[]): FrontMatter {
  const { entries, length } = drafts[0]?.cell ? readTable(drafts) : readLines(drafts)
  const isFrontMatter =
    entries.has('title') && [...entries.keys()].filter((key) => KNOWN.test(key)).length >= 2
  return isFrontMatter ? { facts: factsOf(entries), length } : { facts: {}, length: 0 }
}

interface Entries {
  /** By key, in lower case. */
  readonly entries: ReadonlyMap<string, string>
  readonly length: number
}

function readLines(drafts: readonly Draft[]): Entries {
  const entries = new Map<string, string>()
  let length = 0
  for (const draft of drafts.slice(0, 12)) {
    const found = entriesOf(draft)
    if (!found.length) break
    for (const [key, value] of found) entries.set(key.toLowerCase(), value)
    length++
  }
  return { entries, length }
}

/** Reads a table with the keys in the first row and the values below, as on GitHub. */
function readTable(drafts: readonly Draft[]): Entries {
  const table = drafts[0]?.cell?.table
  const end = drafts.findIndex(({ cell }) => cell?.table !== table)
  const cells = end < 0 ? drafts : drafts.slice(0, end)
  const isOther = ({ cell, text }: Draft) =>
    cell?.header !== (cell?.row === 0) ||
    (cell?.row ?? 0) > 1 ||
    (cell?.header && !FILE_KEY.test(text.trim()))
  if (cells.some(isOther)) return { entries: new Map(), length: 0 }
  const values = new Map(
    cells.flatMap(({ cell, text }) => (cell?.row === 1 ? [[cell.column, text.trim()] as const] : [])),
  )
  const keys = cells.filter(({ cell }) => cell?.row === 0)
  return {
    entries: new Map(
      keys.map(({ cell, text }) => [text.trim().toLowerCase(), values.get(cell?.column ?? -1) ?? '']),
    ),
    length: cells.length,
  }
}

/** The keys and values of a draft that consists only of "key: value" lines; otherwise []. */
function entriesOf(draft: Draft): [string, string][] {
  const lines = sourceLines(draft)
  const entries = lines.flatMap((line): [string, string][] => {
    const [, key, value = ''] = KEY.exec(line.trim()) ?? []
    return key ? [[key, unquoted(value)]] : []
  })
  return entries.length === lines.length && entries.some(([key]) => KNOWN.test(key)) ? entries : []
}

/** `text` without the quotation marks around it. */
const unquoted = (text: string) =>
  text
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .trim()

function factsOf(entries: ReadonlyMap<string, string>): Facts {
  const title = entries.get('title')
  // a wiki that adds `dateCreated` has the date of the last edit in `date`
  const published = entries.has('datecreated')
    ? null
    : day(entries.get('date') ?? entries.get('published') ?? null)
  const authors = (entries.get('author') ?? entries.get('authors') ?? '')
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map(unquoted)
    .filter(Boolean)
  const subtitle = entries.get('subtitle')
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(authors.length ? { authors } : {}),
    ...(subtitle ? { subtitle } : {}),
  }
}
