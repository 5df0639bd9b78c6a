/**
 * Labelled pages for training: read where they are, never copied. A folder a page: source.json, page.html or page.txt,
 * gold.json. Only cue names and labels leave this file; no word of a page does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseHTML } from 'linkedom'
import { findPeople } from '../../lib/extract/find/people/index.ts'
import { findStatements } from '../../lib/extract/find/statements/index.ts'
import { plainStems } from '../../lib/extract/find/statements/terms.ts'
import { splitSentences } from '../../lib/extract/language/sentences.ts'
import { readPage } from '../../lib/extract/page/index.ts'
import type { Reading, Statement } from '../../lib/extract/types.ts'
import type { Genre, Speaker } from '../../lib/model.ts'
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
  readonly speakers: readonly Speaker[]
  /** Stems of the words that the page writes small. */
  readonly plain: ReadonlySet<string>
}

/** Reads every labelled, relevant page of `folders`. */
export function readLabelledPages(folders: readonly string[]): LabelledPage[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((id) => existsSync(join(folder, id, 'gold.json')))
      .sort()
      .flatMap((id) => readLabelledPage(join(folder, id), id) ?? []),
  )
}

function readLabelledPage(folder: string, id: string): LabelledPage | null {
  const labels = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Labels
  if (!labels.relevant) return null
  const source = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')) as {
    url: string
    site?: string
  }
  const page = readPage(readDocument(folder, source.url))
  const reading = { page, sentences: splitSentences(page) }
  const { speakers, remarks } = findPeople(reading)
  const statements = findStatements(reading, { speakers, remarks }, labels.genre)
  const label = (field: Field) =>
    labelStatements(statements, startsOf(labels[field]), startsOf(labels.maybe?.[field]))
  return {
    id,
    folder: dirname(folder),
    reading,
    site: source.site ?? new URL(source.url).hostname,
    statements,
    labels: { outcomes: label('outcomes'), actions: label('actions'), highlights: label('highlights') },
    wanted: {
      outcomes: labels.outcomes.length,
      actions: labels.actions.length,
      highlights: labels.highlights.length,
    },
    speakers,
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

/** The labelled page of `folder` as a document standing at `url`. */
export function readDocument(folder: string, url: string): Document {
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
