/**
 * BibTeX, in UTF-8, for BibTeX, BibLaTeX and Zotero. Written here: the library for it (Citation.js) brings code that
 * makes requests, gives every RFC the same key, and lets a line end in a title begin a field of RIS.
 */
import type { ExportFormat } from './format.ts'
import { type CslDate, type CslItem, referencesOf, uniqueReferences } from './parts/references.ts'

/** LaTeX's special characters. A brace escaped with a backslash still counts as a brace, so it gets a name. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

/** Two of these in a row would become another sign: an en dash, a closing quote. */
const LIGATURE = /([-'`!?<>,])(?=[-'`<>,])/g

/** A name that BibTeX takes apart right by itself: two to four plain words. */
const PLAIN_NAME = /^[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3}$/u

/** Words of which a name is an organisation's, as are those in capitals throughout ('RIPE NCC'); BibTeX would take it apart. */
const ORGANISATION =
  /\b(?:associat\w{1,20}|blog|board|centre|center|commission|committee|company|consortium|contributors|corporation|council|editors?|engineering|force|forum|foundation|group|inc|initiative|institut\w{0,20}|internet|journal|labs?|ltd|gmbh|magazine|ministry|networks?|news|office|organi[sz]ation|press|project|research|school|society|staff|steering|systems|team|technologies|university|union|working)\b/i
const CAPITALS = /(?:^| )\p{Lu}{3,}(?: |$)/u

function isPerson(name: string): boolean {
  const isPlain = PLAIN_NAME.test(name) && !/(^| )and($| )/i.test(name)
  return isPlain && !ORGANISATION.test(name) && !CAPITALS.test(name)
}

function escapeLatex(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/g, (character) => SPECIAL[character] ?? character)
    .replace(LIGATURE, '$1{}')
}

function author({ literal }: { literal: string }): string {
  return isPerson(literal) ? literal : `{${escapeLatex(literal)}}`
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
