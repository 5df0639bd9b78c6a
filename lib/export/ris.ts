/** RIS, as Zotero, EndNote and Mendeley read it (Research Information Systems' tagged format): one field per line. */
import type { ExportFormat } from './format.ts'
import type { CitationName } from './parts/citation-name.ts'
import { type CslDate, type CslItem, referencesOf, uniqueReferences } from './parts/references.ts'

/** A field is one line: a line end in it would start the next. */
function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The family name comes before the one comma that RIS allows in a name; more commas would cut the name. */
function risName(name: CitationName): string {
  if ('family' in name) return `${name.family}, ${name.given}`
  const [first, ...more] = name.literal.split(',').filter((part) => oneLine(part))
  return more.length ? `${first}, ${more.join(' ')}` : (first ?? '')
}

/** YYYY/MM/DD, with unknown parts left empty. */
function risDate(date: CslDate | undefined): string {
  if (!date) return ''
  const [year, month, day] = date['date-parts'][0].map((part) => String(part).padStart(2, '0'))
  return [year, month ?? '', day ?? ''].join('/')
}

function record(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['TY', item.type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['PY', String(item.issued?.['date-parts'][0][0] ?? '')],
    ['DA', risDate(item.issued)],
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['SN', item.number],
    ['PB', item.publisher],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed)],
    ['LA', item.language],
    ...(item.keyword?.split(',') ?? []).map((keyword): [string, string] => ['KW', keyword]),
    ['AB', item.abstract],
  ]
  const lines = fields.map(([tag, value]) => [tag, oneLine(value ?? '')]).filter(([, value]) => value)
  return `${lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n\r\n`
}

export const ris: ExportFormat<CslItem[]> = {
  id: 'ris',
  mime: 'application/x-research-info-systems',
  extension: 'ris',
  clipboard: true,
  async render(summary) {
    return referencesOf(summary)
  },
  async *assemble(lists) {
    for await (const item of uniqueReferences(lists)) yield record(item)
  },
}
