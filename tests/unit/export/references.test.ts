/** References are read back by a parser that is not their writer, with every field compared. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { referencesOf, uniqueReferences } from '../../../lib/export/parts/references.ts'
import type { Summary } from '../../../lib/model.ts'
import { summary } from '../../support/summary.ts'
import { holds, plain, write } from './hostile-libraries.ts'

describe('references', () => {
  interface Read {
    id: string
    title?: string
    URL?: string
    type?: string
    number?: string
    /** Where this reader puts a report's number if there is no DOI. */
    ISBN?: string
    DOI?: string
    issued?: unknown
    accessed?: unknown
    abstract?: string
    author?: { literal?: string; family?: string; given?: string }[]
  }
  const read = (text: string, forceType: string) => plugins.input.chain(text, { forceType }) as Read[]

  async function expected(summaries: Summary[]) {
    const items: Read[] = []
    const lists = (async function* () {
      for (const summary of summaries) yield referencesOf(summary)
    })()
    for await (const item of uniqueReferences(lists)) items.push(item)
    return items
  }
  const name = ({ literal, given, family }: NonNullable<Read['author']>[number]) =>
    plain(literal ?? [given, family].filter(Boolean).join(' '))

  it('CSL-JSON: every item as it was made, keys unique', async () => {
    await holds(async (summaries) => {
      const items = JSON.parse(await write('csl-json', summaries)) as Read[]
      expect(items).toEqual(await expected(summaries))
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    })
  })

  /** Fields that readers agree on. BibTeX's changes how addresses are encoded; RIS has no names with a comma. */
  const facts = (items: Read[]) =>
    items.map(({ id, title, URL, number, ISBN, DOI, type, author = [], issued }) => ({
      id,
      title: plain(title ?? ''),
      URL: URL && unencoded(URL),
      number: plain(number ?? ISBN ?? ''),
      DOI,
      type,
      authors: author.map((one) =>
        name(one)
          .split(/[\s,]+/)
          .filter(Boolean)
          .sort(),
      ),
      issued,
    }))

  it('BibTeX: read by another reader, every field', async () => {
    await holds(async (summaries) => {
      const items = await expected(summaries)
      const back = read(await write('bibtex', summaries), '@biblatex/text')
      expect(facts(back)).toEqual(facts(items))
      expect(back.map(({ accessed }) => accessed)).toEqual(items.map(({ accessed }) => accessed))
      expect(back.map(({ abstract = '' }) => abstract)).toEqual(
        items.map(({ abstract = '' }) => plain(abstract)),
      )
    })
  })

  describe('as Zotero reads them', () => {
    const authors = [
      'Internet Engineering Task Force',
      'RIPE NCC',
      'The Loom Team',
      'Ada Quill',
      'Jan van der Weft',
      'Bo Spindle Jr.',
      'Weft, Jan, PhD',
      '织女',
    ]
    const posts = [
      summary({
        source: { ...summary().source, authors, site: 'The Loom', title: 'C:\\knots ~ ^' },
        tags: ['knots; loops', 'weft,warp', 'yarn'],
        rfcs: [],
        drafts: [],
      }),
    ]
    const lines = async (id: string, begin: string) =>
      (await write(id, posts)).split(/\r?\n/).filter((line) => line.startsWith(begin))

    it('takes persons apart, and nobody else', async () => {
      const [item] = JSON.parse(await write('csl-json', posts)) as Read[]
      expect(item?.author).toEqual([
        { literal: 'Internet Engineering Task Force' },
        { literal: 'RIPE NCC' },
        { literal: 'The Loom Team' },
        { family: 'Quill', given: 'Ada' },
        { family: 'van der Weft', given: 'Jan' },
        { literal: 'Bo Spindle Jr.' },
        { literal: 'Weft, Jan, PhD' },
        { literal: '织女' },
      ])
      expect(await lines('bibtex', '  author')).toEqual([
        '  author = {{Internet Engineering Task Force} and {RIPE NCC} and {The Loom Team} and Quill, Ada and van der Weft, Jan and {Bo Spindle Jr.} and {Weft, Jan, PhD} and {织女}},',
      ])
      expect(await lines('ris', 'AU')).toEqual([
        'AU  - Internet Engineering Task Force',
        'AU  - RIPE NCC',
        'AU  - The Loom Team',
        'AU  - Quill, Ada',
        'AU  - van der Weft, Jan',
        'AU  - Bo Spindle Jr.',
        'AU  - Weft, Jan PhD',
        'AU  - 织女',
      ])
    })

    it('keeps a tag whole that holds what readers split at', async () => {
      expect(await lines('bibtex', '  keywords')).toEqual(['  keywords = {knots loops, weft warp, yarn},'])
      expect(await lines('ris', 'KW')).toEqual(['KW  - knots loops', 'KW  - weft warp', 'KW  - yarn'])
    })

    it('tells minutes and list mail from other pages of the web', async () => {
      const kinds = (['minutes', 'mail', 'recap'] as const).map((genre) => ({ ...posts[0]!, genre }))
      const typed = async (id: string, begin: RegExp) =>
        (await write(id, kinds)).split(/\r?\n/).filter((line) => begin.test(line))
      const items = JSON.parse(await write('csl-json', kinds)) as { genre?: string }[]
      expect(items.map(({ genre }) => genre)).toEqual(['Meeting minutes', 'Mailing list message', undefined])
      expect(await typed('bibtex', /^ {2}type/)).toEqual([
        '  type = {Meeting minutes},',
        '  type = {Mailing list message},',
      ])
      expect(await typed('ris', /^M3/)).toEqual(['M3  - Meeting minutes', 'M3  - Mailing list message'])
    })

    it('names signs in braces, and the site where LaTeX and where Zotero look for it', async () => {
      expect(await lines('bibtex', '  title')).toEqual([
        '  title = {{C:{\\textbackslash}knots {\\textasciitilde} {\\textasciicircum}}},',
      ])
      const sites = (await lines('bibtex', '  ')).filter((line) => line.endsWith('{The Loom},'))
      expect(sites).toEqual(['  organization = {The Loom},', '  fjournal = {The Loom},'])
    })
  })

  it('RIS: read by another reader, every field', async () => {
    await holds(async (summaries) => {
      const items = await expected(summaries)
      const file = await write('ris', summaries)
      expect(facts(read(file, '@ris/file'))).toEqual(facts(items))
      // This reader passes over the access date and the abstract of a web page, which Zotero reads.
      const fields = (tag: string) =>
        file
          .split('\r\n')
          .filter((line) => line.startsWith(`${tag}  - `))
          .map((line) => line.slice(6))
      expect(fields('Y2')).toEqual(summaries.map(({ savedAt }) => savedAt.slice(0, 10).replaceAll('-', '/')))
      expect(fields('AB')).toEqual(items.map(({ abstract }) => plain(abstract ?? '')).filter(Boolean))
    })
  })
})

/** An address with nothing percent-encoded, however often it was. */
function unencoded(url: string): string {
  const once = decodeURIComponent(url.replace(/%(?![\dA-F]{2})/gi, '%25'))
  return once === url ? url : unencoded(once)
}

it('an address ends no field of BibTeX', async () => {
  const page = summary({ source: { ...summary().source, url: 'https://weaving.example/?loom=}},{\\' } })
  expect(await write('bibtex', [page])).toContain('  url = {https://weaving.example/?loom=%7D%7D,%7B%5C},\n')
})
