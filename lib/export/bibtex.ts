/**
 * BibTeX, in UTF-8, for BibTeX, BibLaTeX and Zotero. Written here because the library for it (Citation.js) brings code that
 * makes requests, gives every RFC the same key, and lets a line end in a title start a field of RIS.
 */
import type { ExportFormat } from './format.ts'
import type { CitationName } from './parts/citation-name.ts'
import { type CslDate, type CslItem, referencesOf, uniqueReferences } from './parts/references.ts'

/**
 * LaTeX's special characters. A brace escaped with a backslash still counts as a brace, so it gets a name. Names are in
 * braces: Zotero turns `\\textbackslash{}` into another character.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

/** Two of these in a row would become another character: an en dash, a closing quote. */
const LIGATURE = /([-'`!?<>,])(?=[-'`<>,])/g

function escapeLatex(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/g, (character) => SPECIAL[character] ?? character)
    .replace(LIGATURE, '$1{}')
}

function author(name: CitationName): string {
  return 'literal' in name ? `{${escapeLatex(name.literal)}}` : `${name.family}, ${name.given}`
}

/** Braces in an address would end the field. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}

function isoDate(date: CslDate | undefined): string {
  return date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? ''
}

function entry(item: CslItem): string {
  const fields: [string, string][] = [
    ['author', item.author?.map(author).join(' and ') ?? ''],
    // The second pair of braces keeps the title's capitals.
    ['title', `{${escapeLatex(item.title)}}`],
    ['year', String(item.issued?.['date-parts'][0][0] ?? '')],
    ['date', isoDate(item.issued)],
    ['organization', escapeLatex(item['container-title'] ?? '')],
    // Where Zotero looks for the site's name. Of the field names it knows, this is the one that Pandoc does not print next to it.
    ['fjournal', escapeLatex(item['container-title'] ?? '')],
    ['type', escapeLatex(item.genre ?? '')],
    ['number', escapeLatex(item.number ?? '')],
    ['institution', escapeLatex(item.publisher ?? '')],
    ['doi', escapeLatex(item.DOI ?? '')],
    ['url', address(item.URL ?? '')],
    ['urldate', isoDate(item.accessed)],
    ['language', escapeLatex(item.language ?? '')],
    ['keywords', escapeLatex(item.keyword ?? '')],
    ['abstract', escapeLatex(item.abstract ?? '')],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${item.type === 'report' ? 'techreport' : 'online'}{${item.id},\n${lines.join('')}}\n\n`
}

export const bibtex: ExportFormat<CslItem[]> = {
  id: 'bibtex',
  mime: 'application/x-bibtex',
  extension: 'bib',
  clipboard: true,
  async render(summary) {
    return referencesOf(summary)
  },
  async *assemble(lists) {
    for await (const item of uniqueReferences(lists)) yield entry(item)
  },
}
