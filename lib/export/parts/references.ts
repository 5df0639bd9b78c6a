/**
 * What there is to cite: the posts, and the RFCs and drafts they mention, as CSL-JSON items
 * (https://docs.citationstyles.org, csl-data.json). An RFC's title is not on the page, so its number stands in for it;
 * its DOI lets Zotero look up the rest.
 */
import { draftAddress, draftName, revisionOf, rfcAddress, rfcName } from '../../links/documents.ts'
import { webAddress } from '../../links/web-address.ts'
import type { Genre, Summary } from '../../model.ts'
import { type CitationName, citationName } from './citation-name.ts'
import { abstractText } from './summary-words.ts'

export interface CslDate {
  /** Year, and month and day if known. */
  'date-parts': [readonly number[]]
}

export interface CslItem {
  id: string
  type: 'webpage' | 'report'
  title: string
  author?: CitationName[]
  issued?: CslDate
  accessed?: CslDate
  'container-title'?: string
  publisher?: string
  genre?: string
  number?: string
  URL?: string
  DOI?: string
  language?: string
  abstract?: string
  /** Comma-separated. */
  keyword?: string
}

/** '2031-02-04T10:00Z' -> {date-parts: [[2031, 2, 4]]}; undefined if there is no year. */
function cslDate(date: string | null): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? []
  return year
    ? { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)] }
    : undefined
}

/** A key that BibTeX, RIS and CSL all accept: letters, digits, '.', '-'. */
function citationKey(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Only the properties that have a value. */
function present<T extends object>(item: { [K in keyof T]: T[K] | undefined | null | '' }): T {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T
}

/** What styles that name the kind of a post print after its title; most posts are web pages and nothing more. */
const POST_GENRES: Partial<Record<Genre, string>> = {
  minutes: 'Meeting minutes',
  mail: 'Mailing list message',
}

function postItem(summary: Summary): CslItem {
  const { id, source, genre, tags, savedAt } = summary
  const host = URL.parse(source.url)?.hostname
  const issued = cslDate(source.published)
  const authors = source.authors.filter((name) => /[^\s\p{Cc}]/u.test(name))
  return present<CslItem>({
    id: citationKey([host, issued?.['date-parts'][0][0], id.slice(0, 8)].filter(Boolean).join('-')),
    type: 'webpage',
    title: source.title,
    author: authors.length ? authors.map(citationName) : undefined,
    issued,
    accessed: cslDate(savedAt),
    'container-title': source.site,
    genre: genre && POST_GENRES[genre],
    URL: webAddress(source.url),
    language: source.language,
    abstract: abstractText(summary),
    // Readers split at a semicolon too.
    keyword: tags.map((tag) => tag.replace(/[,;]/g, ' ')).join(', '),
  })
}

function rfcItem(number: number): CslItem {
  return {
    id: `RFC${number}`,
    type: 'report',
    title: rfcName(number),
    publisher: 'RFC Editor',
    genre: 'Request for Comments',
    number: String(number),
    URL: rfcAddress(number),
    DOI: `10.17487/RFC${String(number).padStart(4, '0')}`,
  }
}

function draftItem(draft: string, revision: string | undefined): CslItem {
  const name = draftName(draft, revision)
  return {
    id: citationKey(name.replace(/^draft-/, 'I-D.')),
    type: 'report',
    title: name,
    publisher: 'Internet Engineering Task Force',
    genre: 'Internet-Draft',
    number: name,
    URL: draftAddress(draft, revision),
  }
}

/** The post, and each document that it mentions. */
export function referencesOf(summary: Summary): CslItem[] {
  const drafts = summary.drafts.map((draft) => draftItem(draft, revisionOf(summary, draft)))
  return [postItem(summary), ...summary.rfcs.map(rfcItem), ...drafts]
}

/** Each post and each document once, with keys of their own. */
export async function* uniqueReferences(lists: AsyncIterable<readonly CslItem[]>): AsyncGenerator<CslItem> {
  const titles = new Map<string, string>()
  for await (const items of lists)
    for (const item of items) {
      if (item.type === 'report' && titles.get(item.id) === item.title) continue
      let id = item.id
      for (let copy = 2; titles.has(id); copy += 1) id = `${item.id}-${copy}`
      titles.set(id, item.title)
      yield { ...item, id }
    }
}
