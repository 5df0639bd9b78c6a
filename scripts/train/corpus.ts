/**
 * Labelled pages for training: read where they are, never copied. A folder a page: source.json, page.html or page.txt,
 * gold.json. Only cue names and labels leave this file; no word of a page does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { genreCues } from '../../lib/extract/find/genre/index.ts'
import { isAhead, toldAs } from '../../lib/extract/find/genre/telling.ts'
import { findPeople } from '../../lib/extract/find/people/index.ts'
import { findStatements } from '../../lib/extract/find/statements/index.ts'
import { plainStems } from '../../lib/extract/find/statements/terms.ts'
import { splitSentences } from '../../lib/extract/language/sentences.ts'
import { readPage } from '../../lib/extract/page/index.ts'
import type { Page, Reading, Statement } from '../../lib/extract/types.ts'
import type { Genre } from '../../lib/model.ts'
import { refuse } from '../support/command-line.ts'
import { holds } from './holds.ts'

export type Field = 'outcomes' | 'actions' | 'highlights'

interface Labels {
  relevant: boolean
  genre: Genre
  outcomes: string[]
  actions: { starts: string }[]
  highlights: string[]
  maybe?: Partial<Pick<Labels, 'outcomes' | 'actions' | 'highlights'>>
}

/** A page and what its readers said of it. */
interface Labelled {
  readonly id: string
  /** The folder it was read from. */
  readonly folder: string
  readonly site: string
  readonly page: Page
  readonly labels: Labels
}

/** One labelled page: its statements and, for each, 1 (labelled), 0 (not), or null (only one of two readers had it). */
export interface LabelledPage {
  readonly id: string
  /** The folder it was read from. */
  readonly folder: string
  readonly site: string
  readonly reading: Reading
  readonly statements: readonly Statement[]
  readonly labels: Readonly<Record<Field, readonly (0 | 1 | null)[]>>
  /** How many labels the page has, found among its statements or not. */
  readonly wanted: Readonly<Record<Field, number>>
  /** Stems of the words that the page writes small. */
  readonly plain: ReadonlySet<string>
}

/** Reads every labelled, relevant page of `folders`. */
export function readLabelled(folders: readonly string[]): Labelled[] {
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) refuse(`There is no folder ${folder}.`)
    const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'gold.json')))
    // What is learned from nothing must not take the place of the weights that there are.
    if (!ids.length) refuse(`${folder} has no labelled pages: a folder with gold.json each.`)
    return ids.sort().flatMap((id) => readOne(folder, id) ?? [])
  })
}

function readOne(folder: string, id: string): Labelled | null {
  const read = <Content>(name: string) => JSON.parse(readFileSync(join(folder, id, name), 'utf8')) as Content
  const labels = read<Labels>('gold.json')
  if (!labels.relevant) return null
  const { url, site } = read<{ url: string; site?: string }>('source.json')
  const page = readPage(readDocument(join(folder, id), url))
  return { id, folder, site: site ?? new URL(url).hostname, page, labels }
}

/** The same with their statements, each labelled. */
export function readLabelledPages(folders: readonly string[]): LabelledPage[] {
  return readLabelled(folders).map(withStatements)
}

function withStatements({ id, folder, site, page, labels }: Labelled): LabelledPage {
  const reading = { page, sentences: splitSentences(page) }
  const cues = genreCues(reading).map(({ rule }) => rule)
  const people = findPeople(reading, isAhead(cues))
  const statements = findStatements(reading, people, toldAs(labels.genre, cues))
  const label = (field: Field) =>
    labelStatements(statements, startsOf(labels[field]), startsOf(labels.maybe?.[field]))
  return {
    id,
    folder,
    reading,
    site,
    statements,
    labels: { outcomes: label('outcomes'), actions: label('actions'), highlights: label('highlights') },
    wanted: {
      outcomes: labels.outcomes.length,
      actions: labels.actions.length,
      highlights: labels.highlights.length,
    },
    plain: plainStems(page.text),
  }
}

function startsOf(labels: readonly (string | { starts: string })[] | undefined): string[] {
  return (labels ?? []).map((label) => (typeof label === 'string' ? label : label.starts))
}

function labelStatements(
  statements: readonly Statement[],
  sure: string[],
  maybe: string[],
): (0 | 1 | null)[] {
  const labels: (0 | 1 | null)[] = statements.map(() => 0)
  for (const starts of sure) {
    const at = statements.findIndex(({ text }, index) => labels[index] === 0 && holds(text, starts))
    if (at >= 0) labels[at] = 1
  }
  statements.forEach(({ text }, index) => {
    if (labels[index] === 0 && maybe.some((starts) => holds(text, starts))) labels[index] = null
  })
  return labels
}

/** The page of `folder` as a document standing at `url`. */
function readDocument(folder: string, url: string): Document {
  const html = join(folder, 'page.html')
  const source = existsSync(html)
    ? readFileSync(html, 'utf8')
    : `<!doctype html><html><head></head><body><pre>${readFileSync(join(folder, 'page.txt'), 'utf8')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')}</pre></body></html>`
  const { document } = parseHTML(source)
  Object.defineProperty(document, 'URL', { value: url })
  const contentType = existsSync(html) ? 'text/html' : 'text/plain'
  Object.defineProperty(document, 'contentType', { value: contentType })
  return document as unknown as Document
}
